import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';

/** Tells how far a long run is, on standard error, where that is a terminal; the line disappears at the end. */
export interface Progress {
    readonly tell: (done: number, of: number) => void;
    readonly end: () => void;
}

export function progressOf(given: Arguments, { err }: Pick<Surroundings, 'err'>): Progress {
    if (!err.terminal || given.has('quiet')) return { tell: () => undefined, end: () => undefined };
    let told = false;
    return {
        tell: (done, of) => {
            told = true;
            err.write(`\r\u001B[2K${done} of ${of} files`);
        },
        end: () => {
            if (told) err.write('\r\u001B[2K');
        },
    };
}
