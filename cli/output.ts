import { closeSync, existsSync, openSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { UsageError } from './command.ts';
import type { Paint } from './paint.ts';
import { paintFor, plain } from './paint.ts';
import { reasonOf } from '../files/read-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Where a result goes: standard output, or the file of `--output`, whole or not at all. */
export interface Output {
    readonly paint: Paint;
    readonly print: (pieces: Iterable<string>) => void;
}

/** Small pieces are put together before they are written. */
const WRITTEN_AT_ONCE = 1 << 16;

/** The output that the options ask for. A file gets no colours. */
export function outputOf(given: Arguments, surroundings: Surroundings): Output {
    const file = given.value('output');
    if (file === undefined || file === '-') {
        const { out } = surroundings;
        return { paint: paintFor(out, given, surroundings.environment), print: (pieces) => writeInPieces(pieces, out.write) };
    }
    return outputTo(resolve(surroundings.folder, file), file);
}

/**
 * A result that goes to a file.
 *
 * @param told its path, as a person said it
 */
export function outputTo(absolute: string, told: string): Output {
    return { paint: plain, print: (pieces) => writeWhole(absolute, told, pieces) };
}

/** A device or a pipe cannot be replaced by a file, and is written to. */
function writeWhole(absolute: string, told: string, pieces: Iterable<string>): void {
    try {
        const replaceable = !existsSync(absolute) || statSync(absolute).isFile();
        if (replaceable) replaceFile(absolute, (temporary) => writeFile(temporary, pieces));
        else writeFile(absolute, pieces);
    } catch (fault) {
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
        throw new UsageError(`--output ${told} cannot be written: ${reasonOf(fault)}.`);
    }
}

function writeFile(path: string, pieces: Iterable<string>): void {
    const file = openSync(path, 'w');
    try {
        writeInPieces(pieces, (text) => writeFileSync(file, text));
    } finally {
        closeSync(file);
    }
}

function writeInPieces(pieces: Iterable<string>, write: (text: string) => void): void {
    let waiting = '';
    for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < WRITTEN_AT_ONCE) continue;
        write(waiting);
        waiting = '';
    }
    if (waiting !== '') write(waiting);
}
