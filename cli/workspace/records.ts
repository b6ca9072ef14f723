import type { SourceFile } from '../../language/facts/source.ts';
import { outlineOf } from '../../language/workspace/outline.ts';
import { bytesOf } from './bytes-of.ts';

/** From how many files on they are packed away: below that, packing costs more than it saves. */
export const MANY_FILES = 1_500;

/**
 * What is kept of one file while the others are read: what all files must know of it, and everything else packed away.
 * Ten thousand incidents as objects would take several times the memory of their texts.
 */
export interface FileRecord {
    readonly path: string;
    /** The file as other files see it: incidents are there by name, without what they tell. */
    readonly outline: SourceFile;
    /** The whole file. */
    readonly open: () => SourceFile;
    /** The whole file as bytes, for the cache; its path is left out. */
    readonly packed: () => Buffer;
}

/** Keeps a file as it was read: right for few files. */
export function keepOpen(file: SourceFile): FileRecord {
    return { path: file.path, outline: outlineOf(file), open: () => file, packed: () => pack(file) };
}

/** Keeps a file packed, unless it tells of no incident: then nothing would be left out. */
export function keepPacked(file: SourceFile, packed: Buffer = pack(file)): FileRecord {
    if (file.incidents.length === 0) return { path: file.path, outline: file, open: () => file, packed: () => packed };
    return packedAway(detached(outlineOf(file)), packed);
}

/** A function of its own, since functions that are made beside one that knows the whole file would keep it in memory. */
function packedAway(outline: SourceFile, packed: Buffer): FileRecord {
    // Everything but the incidents is told from what all files know of it by being the same object.
    const open = (): SourceFile => ({ ...outline, incidents: unpack(packed, outline.path).incidents });
    return { path: outline.path, outline, open, packed: () => packed };
}

/** A copy whose texts are its own: a name that was cut from the text of its file would keep all of that text in memory. */
function detached(outline: SourceFile): SourceFile {
    return unpack(bytesOf(JSON.stringify(outline)), outline.path);
}

/** A record back from its bytes. Throws where the bytes are not those of a record. */
export function unpack(bytes: Buffer, path: string): SourceFile {
    const file: unknown = JSON.parse(bytes.toString('utf8'));
    if (!isPackedFile(file)) throw new Error('not a packed file');
    return { ...file, path };
}

function pack(file: SourceFile): Buffer {
    return bytesOf(JSON.stringify({ ...file, path: '' }));
}

/** The checksum of the pack vouches for the content; this one only tells a record from anything else. */
function isPackedFile(file: unknown): file is SourceFile {
    return typeof file === 'object' && file !== null && 'incidents' in file && Array.isArray(file.incidents);
}
