import type { Surroundings } from '../../cli/command.ts';
import { runProgram } from '../../cli/program.ts';

export interface DocketJson {
    readonly entries: readonly { readonly duty: string; readonly status: string }[];
}

/** What of a printed finding the tests name. */
export interface FindingJson {
    readonly code: string;
    readonly facts?: object;
    readonly fingerprint: string;
    readonly related?: readonly object[];
}

export interface CheckJson {
    readonly findings: readonly FindingJson[];
}

/** `vigil docket --format json` in a folder. */
export async function docketFolder(folder: string, asOf: string): Promise<DocketJson> {
    return JSON.parse(await printedIn(folder, ['docket', '--root', folder, '--format', 'json'], asOf)) as DocketJson;
}

/** `vigil check --format json` in a folder. */
export async function checkFolder(folder: string, asOf: string): Promise<CheckJson> {
    return JSON.parse(await printedIn(folder, ['check', '--root', folder, '--format', 'json'], asOf)) as CheckJson;
}

/** What the command line prints in a folder, as of an instant. */
export async function printedIn(folder: string, words: readonly string[], asOf: string): Promise<string> {
    let printed = '';
    let complaints = '';
    const surroundings: Surroundings = {
        folder,
        environment: {},
        clock: () => 0,
        offset: () => 0,
        version: 'test',
        out: {
            write: (text) => void (printed += text),
            writeBytes: () => undefined,
            writeWhenTaken: (text) => {
                printed += text;
                return Promise.resolve(true);
            },
            terminal: false,
        },
        err: { write: (text) => void (complaints += text), terminal: false },
        readInput: () => Buffer.alloc(0),
        onStop: () => undefined,
    };
    const status = await runProgram([...words, '--as-of', asOf, '--no-cache'], surroundings);
    if (status > 1) throw new Error(`exit ${status}: ${complaints}`);
    return printed;
}
