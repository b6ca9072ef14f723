import type { Instant, Zone } from '../language/time/instant.ts';

/** Takes back what was asked for; nothing happens where it has run already. */
export type Cancel = () => void;

/** The only clock of the server. Tests bring one of their own. */
export interface Clock {
    /** The current instant. */
    readonly now: () => Instant;
    /** The machine's own zone, in which instants are typed and told where nothing else says where. */
    readonly zone: () => Zone;
    /** Milliseconds that have gone by since some fixed moment; only differences mean something. */
    readonly elapsed: () => number;
    /** Runs something once at an instant, or at once where that has come. */
    readonly at: (instant: Instant, run: () => void) => Cancel;
    /** Runs something once what waits already has had its turn. */
    readonly soon: (run: () => void) => Cancel;
}

/** Timers count in 32 bits; a later instant is waited for in steps. A step is short enough to notice that the machine slept. */
const MAX_STEP = 60 * 60 * 1000;

/** The clock of the machine. */
export const systemClock: Clock = {
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    elapsed: () => performance.now(),
    at: (instant, run) => {
        let timer: ReturnType<typeof setTimeout>;
        const wait = (): void => {
            const left = instant - Date.now();
            timer = left <= 0 ? setTimeout(run, 0) : setTimeout(wait, Math.min(left, MAX_STEP));
        };
        wait();
        return () => {
            clearTimeout(timer);
        };
    },
    soon: (run) => {
        const timer = setTimeout(run, 0);
        return () => {
            clearTimeout(timer);
        };
    },
};
