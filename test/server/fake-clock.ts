import type { Clock } from '../../server/clock.ts';

interface Alarm {
    readonly instant: number;
    readonly run: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
    #now: number;
    readonly #alarms = new Set<Alarm>();

    constructor(stamp: string) {
        this.#now = Date.parse(stamp);
    }

    readonly now = (): number => this.#now;

    readonly zone = (): string => 'Europe/Brussels';

    readonly elapsed = (): number => performance.now();

    readonly at = (instant: number, run: () => void): (() => void) => {
        const alarm = { instant, run };
        this.#alarms.add(alarm);
        return () => void this.#alarms.delete(alarm);
    };

    readonly soon = (run: () => void): (() => void) => {
        const waiting = setImmediate(run);
        return () => {
            clearImmediate(waiting);
        };
    };

    /** Lets time pass: every alarm until then rings in its order, at its instant. */
    moveTo(stamp: string): void {
        const end = Date.parse(stamp);
        for (;;) {
            const due = [...this.#alarms].filter(({ instant }) => instant <= end).sort((a, b) => a.instant - b.instant);
            const [next] = due;
            if (!next) break;
            this.#alarms.delete(next);
            this.#now = Math.max(this.#now, next.instant);
            next.run();
        }
        this.#now = end;
    }

    /** The instant of the next alarm; undefined where none is set. */
    get nextAlarm(): number | undefined {
        const instants = [...this.#alarms].map(({ instant }) => instant);
        return instants.length === 0 ? undefined : Math.min(...instants);
    }
}
