import { statSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../../files/replace-file.ts';

/** Replaces the text of a file that exists, whole or not at all; its permissions and its byte-order mark stay. */
export function writeText(absolute: string, text: string, mark: boolean): void {
    const { mode } = statSync(absolute);
    replaceFile(absolute, (temporary) => writeFileSync(temporary, mark ? `\uFEFF${text}` : text, { mode: mode & 0o777 }));
}
