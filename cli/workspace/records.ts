import type { SourceFile } from '../../language/facts/source.ts';
import { outlineOf } from '../../language/analysis/records/outline.ts';
import type { PackedFile } from '../../language/analysis/records/packed-file.ts';
import { packFile } from '../../language/analysis/records/packed-file.ts';
import type { StoredFile } from '../../language/analysis/records/stored-file.ts';
import { keepPacked as keepClosed } from '../../language/analysis/records/stored-file.ts';

/** From how many files on they are packed away: below that, packing costs more than it saves. */
export const MANY_FILES = 1_500;

/** What is kept of one file while the others are read. */
export interface FileRecord extends StoredFile {
    /** The whole file as it is kept between runs. */
    readonly packed: () => PackedFile;
    /** Lets go of what its incidents tell, once nobody will ask again. */
    readonly letGo: () => void;
}

/** Keeps a file as it was read: right for few files. */
export function keepOpen(file: SourceFile): FileRecord {
    const { path } = file;
    return {
        uri: path,
        path,
        outline: outlineOf(file),
        open: () => file,
        isOpen: false,
        packed: () => packFile(file),
        letGo: () => undefined,
    };
}

/** Keeps a file packed. */
export function keepPacked(file: SourceFile): FileRecord {
    return keepAway(packFile(file));
}

/** Keeps a packed file; a function of its own, since functions that are made beside one that knows the whole file would keep it. */
export function keepAway(packed: PackedFile): FileRecord {
    const { outline } = packed;
    let kept: PackedFile | undefined = packed;
    const whole = (): PackedFile => {
        if (!kept) throw new Error(`${outline.path} has been let go.`);
        return kept;
    };
    const closed = keepClosed(outline.path, { outline, rest: () => whole().rest() }, undefined);
    return { ...closed, packed: whole, letGo: () => (kept = undefined) };
}
