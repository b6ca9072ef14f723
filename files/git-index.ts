import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSourceName, nameOfPath } from './source-name.ts';

/** The sources that git tracks in a repository, by their paths from its root. */
export interface TrackedSources {
    readonly files: ReadonlySet<string>;
    /** Every folder that one of them lies in. */
    readonly folders: ReadonlySet<string>;
}

/** The folder in which git keeps what it knows of a working tree: `.git` itself, or where a file of that name leads. */
export function gitFolderOf(root: string): string {
    const place = join(root, '.git');
    try {
        if (statSync(place).isDirectory()) return place;
        const [, elsewhere] = /^gitdir: *(.+?)\s*$/m.exec(readFileSync(place, 'utf8')) ?? [];
        return elsewhere === undefined ? place : resolve(root, elsewhere);
    } catch {
        return place;
    }
}

/** The folder that all working trees of a repository share. */
export function commonFolderOf(gitFolder: string): string {
    try {
        return resolve(gitFolder, readFileSync(join(gitFolder, 'commondir'), 'utf8').trim());
    } catch {
        return gitFolder;
    }
}

/**
 * Reads which sources git tracks, from its index alone: no other program is run. An index that is missing, or of a form that is
 * not known, tracks nothing.
 *
 * @see https://git-scm.com/docs/index-format
 */
export function readTrackedSources(root: string): TrackedSources {
    const gitFolder = gitFolderOf(root);
    const files = new Set<string>();
    try {
        const hashLength = hashLengthOf(commonFolderOf(gitFolder));
        const index = readFileSync(join(gitFolder, 'index'));
        const end = readEntries(index, hashLength, files);
        const shared = sharedIndexOf(index, end, hashLength);
        if (shared !== undefined) readEntries(readFileSync(join(gitFolder, `sharedindex.${shared}`)), hashLength, files);
    } catch {
        // What was read until then is tracked all the same.
    }
    return { files, folders: new Set([...files].flatMap(foldersAbove)) };
}

function foldersAbove(path: string): readonly string[] {
    const folders: string[] = [];
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
    return folders;
}

const SHA_1 = 20;
const SHA_256 = 32;

function hashLengthOf(commonFolder: string): number {
    const config = join(commonFolder, 'config');
    return existsSync(config) && /^\s*objectformat\s*=\s*sha256\s*$/im.test(readFileSync(config, 'utf8')) ? SHA_256 : SHA_1;
}

const HEADER = 12;
/** Times, device, owner, mode and size of a file, before the name of its content. */
const STATUS = 40;
const IS_EXTENDED = 0x4000;
const NAME_LENGTH = 0x0fff;

/** Adds the names of all sources in an index, and tells where its entries end. */
function readEntries(index: Buffer, hashLength: number, into: Set<string>): number {
    if (index.toString('latin1', 0, 4) !== 'DIRC') return index.length;
    const version = index.readUInt32BE(4);
    let left = index.readUInt32BE(8);
    let position = HEADER;
    let name: Buffer = Buffer.alloc(0);
    for (; left > 0; left--) {
        const start = position;
        const flags = index.readUInt16BE(start + STATUS + hashLength);
        position += STATUS + hashLength + (version > 2 && (flags & IS_EXTENDED) !== 0 ? 4 : 2);
        if (version < 4) {
            const length = flags & NAME_LENGTH;
            const end = length < NAME_LENGTH ? position + length : index.indexOf(0, position);
            name = index.subarray(position, end);
            position = start + 8 * (Math.floor((end - start) / 8) + 1);
        } else {
            const { value, next } = readNumber(index, position);
            const end = index.indexOf(0, next);
            name = Buffer.concat([name.subarray(0, name.length - value), index.subarray(next, end)]);
            position = end + 1;
        }
        if (endsLikeSource(name)) addSource(name.toString('utf8'), into);
    }
    return position;
}

/** Most files of a repository are something else, and their names need not become text. */
function endsLikeSource(name: Buffer): boolean {
    return name.length > 6 && name[name.length - 6] === 0x2e && name.toString('latin1', name.length - 5).toLowerCase() === 'vigil';
}

function addSource(path: string, into: Set<string>): void {
    if (isSourceName(nameOfPath(path))) into.add(path.normalize());
}

/** A number of variable length, as git writes offsets: each further byte begins after all numbers of fewer bytes. */
function readNumber(bytes: Buffer, start: number): { readonly value: number; readonly next: number } {
    let next = start;
    let byte = bytes.readUInt8(next++);
    let value = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
        byte = bytes.readUInt8(next++);
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, next };
}

/** The name of the index that this one continues, where it does. */
function sharedIndexOf(index: Buffer, end: number, hashLength: number): string | undefined {
    let position = end;
    while (position + 8 <= index.length - hashLength) {
        const size = index.readUInt32BE(position + 4);
        if (index.toString('latin1', position, position + 4) === 'link')
            return index.toString('hex', position + 8, position + 8 + hashLength);
        position += 8 + size;
    }
    return undefined;
}
