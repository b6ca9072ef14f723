import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TextFile } from '../../language/analysis/reports/print.ts';
import { reasonOf } from '../../files/read-fault.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { replaceFile } from '../../files/replace-file.ts';

/** Where texts go: to standard output, into a file, or under their own names into a folder. */
export type Destination =
    | { readonly kind: 'stream' }
    /** `told` is the path as it was given. */
    | { readonly kind: 'file' | 'folder'; readonly path: string; readonly told: string };

/**
 * Where so many texts go.
 *
 * @throws UsageError where several would go to one place, or what is not text to a terminal
 */
export function destinationOf(given: Arguments, count: number, binary: boolean, { folder, out }: Surroundings): Destination {
    const output = given.value('output');
    if (output === undefined || output === '-') {
        if (count > 1)
            throw new UsageError(
                `These are ${count} files. Name a folder for them: --output FOLDER. Or ask for one: --to, --lang, --format.`,
            );
        if (binary && out.terminal) throw new UsageError('This format is no text for a terminal. Name a file: --output FILE.');
        return { kind: 'stream' };
    }
    const path = resolve(folder, output);
    return { kind: count > 1 || isFolder(path) || /[/\\]$/.test(output) ? 'folder' : 'file', path, told: output };
}

/**
 * Writes texts, each whole or not at all; nothing is written where one of them would replace a file without `--force`.
 *
 * @returns the files that were written
 * @throws UsageError where a file exists, or cannot be written
 */
export function writeTexts(
    texts: readonly TextFile[],
    to: Destination,
    force: boolean,
    { out }: Pick<Surroundings, 'out'>,
): readonly string[] {
    if (to.kind === 'stream') {
        for (const { content } of texts) {
            if (typeof content === 'string') out.write(content);
            else out.writeBytes(content);
        }
        return [];
    }
    const files = texts.map((text) => fileOf(text, to));
    const standing = force ? undefined : files.find(({ path }) => kindOf(path) === 'file');
    if (standing) throw new UsageError(`${standing.told} exists and stays as it is. --force replaces it.`);
    try {
        if (to.kind === 'folder') mkdirSync(to.path, { recursive: true });
        files.forEach(writeOne);
    } catch (fault) {
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
        throw new UsageError(`--output ${to.told} cannot be written: ${reasonOf(fault)}.`);
    }
    return files.map(({ told }) => told);
}

interface File {
    readonly path: string;
    readonly told: string;
    readonly content: string | Uint8Array;
}

function fileOf({ name, content }: TextFile, to: Exclude<Destination, { kind: 'stream' }>): File {
    if (to.kind === 'file') return { path: to.path, told: to.told, content };
    return { path: join(to.path, name), told: join(to.told, name), content };
}

/** A device or a pipe cannot be replaced by a file, and is written to. */
function writeOne({ path, content }: File): void {
    if (kindOf(path) === 'device') writeFileSync(path, content);
    else replaceFile(path, (temporary) => writeFileSync(temporary, content));
}

function kindOf(path: string): 'none' | 'file' | 'folder' | 'device' {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return 'none';
    if (found.isDirectory()) return 'folder';
    return found.isFile() || (found.isSymbolicLink() && isFile(path)) ? 'file' : 'device';
}

/** Of a link: whether it leads to a file, or to nothing. */
function isFile(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
