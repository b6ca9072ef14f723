import type { Instant } from '../language/time/instant.ts';
import type { Arguments } from './arguments.ts';

/**
 * 0: nothing at or above `--fail-on`; 1: findings, or what was not understood; 2: wrong usage, a file that cannot be read, or a
 * `vigil.json` that cannot be followed; 3: an internal fault.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the process gives a command: streams, environment and the clock. Nothing below `main.ts` reads them from elsewhere. */
export interface Surroundings {
    /** The working folder, absolute. */
    readonly folder: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The current instant; `--watch` asks more than once. */
    readonly clock: () => Instant;
    /** Minutes that the machine's own clocks, by which "now" is told, are ahead of universal time at an instant. */
    readonly offset: (at: Instant) => number;
    /** The program's version. */
    readonly version: string;
    readonly out: ByteSink;
    readonly err: Sink;
    /** All of standard input. */
    readonly readInput: () => Buffer;
    /** Called when the person asks a `--watch` to end. */
    readonly onStop: (stop: () => void) => void;
}

/** A stream that text can be written to. */
export interface Sink {
    readonly write: (text: string) => void;
    readonly terminal: boolean;
    /** How large the terminal is now; absent or undefined where it is none, or does not say. */
    readonly size?: () => ScreenSize | undefined;
}

/** How many characters fit side by side, and how many lines below one another. */
export interface ScreenSize {
    readonly columns: number;
    readonly rows: number;
}

/** A stream that a file can be written to as well, and whose reader may be slower than the program. */
export interface ByteSink extends Sink {
    readonly writeBytes: (bytes: Uint8Array) => void;
    /**
     * Resolves once a text has been taken: to false where nobody reads any more. Who writes much waits for it, since what the reader
     * has not taken yet is kept in memory.
     */
    readonly writeWhenTaken: (text: string) => Promise<boolean>;
}

/** An option that a command understands. With `value` it takes one, named so in its help. */
export interface Option {
    readonly name: string;
    readonly short?: string;
    readonly value?: string;
    readonly description: string;
}

/** One command of the program. */
export interface Command {
    readonly name: string;
    /** What it does, in one line without a full stop. */
    readonly summary: string;
    /** What follows `vigil` on the command line. */
    readonly usage: readonly string[];
    readonly description: string;
    readonly options: readonly Option[];
    readonly examples: readonly { readonly line: string; readonly does: string }[];
    readonly run: (given: Arguments, surroundings: Surroundings) => Promise<ExitCode>;
}

/** Wrong usage: told in one sentence on standard error, exit code 2. */
export class UsageError extends Error {}
