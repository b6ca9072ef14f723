import type { SourceFile } from '../../language/facts/source.ts';
import { outlineOf } from '../../language/workspace/outline.ts';

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
    const outline = outlineOf(file);
    // Everything but the incidents is told from what all files know of it by being the same object.
    const open = (): SourceFile => ({ ...outline, incidents: unpack(packed, file.path).incidents });
    return { path: file.path, outline, open, packed: () => packed };
}

/** A record back from its bytes. Throws where the bytes are not those of a record. */
export function unpack(bytes: Buffer, path: string): SourceFile {
    const file: unknown = JSON.parse(bytes.toString('utf8'));
    if (!isPackedFile(file)) throw new Error('not a packed file');
    return { ...file, path };
}

function pack(file: SourceFile): Buffer {
    return Buffer.from(JSON.stringify({ ...file, path: '' }));
}

/** The checksum of the pack vouches for the content; this one only tells a record from anything else. */
function isPackedFile(file: unknown): file is SourceFile {
    return typeof file === 'object' && file !== null && 'incidents' in file && Array.isArray(file.incidents);
}
