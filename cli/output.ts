import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { UsageError } from './command.ts';
import type { Paint } from './paint.ts';
import { paintFor, plain } from './paint.ts';
import { reasonOf } from '../files/discover.ts';
import { replaceFile } from './workspace/replace-file.ts';

/** Where a result goes: standard output, or the file of `--output`, whole or not at all. */
export interface Output {
    readonly paint: Paint;
    readonly print: (text: string) => void;
}

/** The output that the options ask for. A file gets no colours. */
export function outputOf(given: Arguments, surroundings: Surroundings): Output {
    const file = given.value('output');
    if (file === undefined || file === '-') {
        return { paint: paintFor(surroundings.out, given, surroundings.environment), print: surroundings.out.write };
    }
    return { paint: plain, print: (text) => writeWhole(resolve(surroundings.folder, file), file, text) };
}

/** A device or a pipe cannot be replaced by a file, and is written to. */
function writeWhole(absolute: string, told: string, text: string): void {
    try {
        const replaceable = !existsSync(absolute) || statSync(absolute).isFile();
        if (replaceable) replaceFile(absolute, (temporary) => writeFileSync(temporary, text));
        else writeFileSync(absolute, text);
    } catch (fault) {
        throw new UsageError(`--output ${told} cannot be written: ${reasonOf(fault)}.`);
    }
}
