import { readFileSync } from 'node:fs';
import type { Surroundings } from '../command.ts';
import type { FoundFile, ReadFault } from '../../files/discover.ts';
import { discover, reasonOf } from '../../files/discover.ts';

/** A file with its bytes. */
export interface InputFile {
    readonly path: string;
    readonly bytes: Buffer;
    /** Absent for standard input. */
    readonly absolute?: string;
}

/** What a command line asks to be read, and what of it could not be. */
export interface Input {
    readonly files: readonly InputFile[];
    readonly faults: readonly ReadFault[];
}

/** Finds and reads the files that paths stand for. A file that cannot be read is a fault beside the others. */
export function readInput(
    paths: readonly string[],
    { folder, readInput: readStandardInput }: Pick<Surroundings, 'folder' | 'readInput'>,
): Input {
    const found = discover(paths, folder);
    const files: InputFile[] = [];
    const faults: ReadFault[] = [...found.faults];
    for (const file of found.files) {
        try {
            files.push({ ...file, bytes: bytesOf(file, readStandardInput) });
        } catch (fault) {
            faults.push({ path: file.path, reason: reasonOf(fault) });
        }
    }
    return { files, faults };
}

function bytesOf(file: FoundFile, readStandardInput: () => Buffer): Buffer {
    return file.absolute === undefined ? readStandardInput() : readFileSync(file.absolute);
}
