import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file whole or not at all: writes a temporary one beside it and renames that. Throws what the operating system says;
 * the temporary file is gone then.
 */
export function replaceFile(file: string, write: (temporary: string) => void): void {
    const folder = dirname(file);
    const temporary = join(folder, `.${basename(file)}.${process.pid}.new`);
    try {
        write(temporary);
        renameSync(temporary, file);
    } catch (fault) {
        rmSync(temporary, { force: true });
        throw fault;
    }
}
