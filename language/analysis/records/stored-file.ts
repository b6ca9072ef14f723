import type { SourceFile } from '../../facts/source.ts';
import { outlineOf } from './outline.ts';
import type { PackedFile } from './packed-file.ts';
import { unpackFile } from './packed-file.ts';

/** What is kept of one file of the workspace. */
export interface StoredFile {
    /** In its canonical spelling. */
    readonly uri: string;
    readonly path: string;
    /** The file as other files see it. */
    readonly outline: SourceFile;
    /** The whole file. Its declarations besides incidents are those of the outline. */
    readonly open: () => SourceFile;
    /** The text: of an open file, and of a closed one without incidents, since fixes of other files write into it. */
    readonly text?: string;
    /** What tells its content from any other; only of a file that nobody has open, and of which a cache may hold what it says. */
    readonly content?: string;
    /** Whether somebody reads it now. */
    readonly isOpen: boolean;
}

/** Keeps a file as it is: for one that is open. */
export function keepOpen(uri: string, file: SourceFile, text: string): StoredFile {
    return { uri, path: file.path, outline: outlineOf(file), open: () => file, text, isOpen: true };
}

/** Keeps a file that is not open, with its text where it is to be at hand. */
export function keepPacked(uri: string, packed: PackedFile, text: string | undefined, content?: string): StoredFile {
    const { outline } = packed;
    return {
        uri,
        path: outline.path,
        outline,
        open: () => unpackFile(packed),
        ...(text !== undefined && { text }),
        ...(content !== undefined && { content }),
        isOpen: false,
    };
}
