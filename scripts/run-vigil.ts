import { offsetAt } from '../language/time/zone.ts';
import type { Surroundings } from '../cli/command.ts';
import { runProgram } from '../cli/program.ts';

/** What a run of the command line printed and how it ended. */
export interface Run {
    readonly status: number;
    readonly printed: string;
    readonly complaints: string;
}

/** The instant that the documentation calls now; no page depends on the day on which it is tested. */
const NOW = 1_795_248_000_000; // 2026-11-21T08:00Z

/** Runs `vigil` with the given words in a folder, as a terminal of 100 columns without colours would show it. */
export async function runVigil(words: readonly string[], folder: string, input = ''): Promise<Run> {
    let printed = '';
    let complaints = '';
    const surroundings: Surroundings = {
        folder,
        environment: {},
        clock: () => NOW,
        offset: (at) => offsetAt(at, 'Europe/Brussels'),
        version: 'test',
        out: {
            write: (text) => void (printed += text),
            writeBytes: (bytes) => void (printed += Buffer.from(bytes).toString('latin1')),
            writeWhenTaken: (text) => {
                printed += text;
                return Promise.resolve(true);
            },
            terminal: false,
        },
        err: { write: (text) => void (complaints += text), terminal: false },
        readInput: () => Buffer.from(input),
        onStop: () => undefined,
    };
    const status = await runProgram([...words, '--no-cache'], surroundings);
    return { status, printed, complaints };
}
