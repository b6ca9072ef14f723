import type { SourceFile } from '../../facts/source.ts';
import { outlineOf } from './outline.ts';
import type { PackedFile } from './packed-file.ts';
import { unpackFile } from './packed-file.ts';
import type { Exports } from '../linking/exports.ts';
import { exportsOf } from '../linking/exports.ts';

/** What is kept of one file of the workspace. */
export interface StoredFile {
    /** In its canonical spelling. */
    readonly uri: string;
    readonly path: string;
    /** The file as other files see it. */
    readonly outline: SourceFile;
    /** The whole file. Its declarations besides incidents are those of the outline. */
    readonly open: () => SourceFile;
    /** What other files can see of it; worked out when somebody asks. */
    readonly exports: () => Exports;
    /** The text of a closed file without incidents, since fixes of other files write into it. */
    readonly text?: string;
}

/** Keeps a file as it is: for one that is open. */
export function keepOpen(uri: string, file: SourceFile, isOfLibrary: (party: string) => boolean): StoredFile {
    return { uri, path: file.path, outline: outlineOf(file), open: () => file, exports: once(() => exportsOf(file, isOfLibrary)) };
}

/** Keeps a file that is not open, with its text where it is to be at hand. */
export function keepPacked(uri: string, packed: PackedFile, text: string | undefined, isOfLibrary: (party: string) => boolean): StoredFile {
    const { outline } = packed;
    return {
        uri,
        path: outline.path,
        outline,
        open: () => unpackFile(packed),
        exports: once(() => exportsOf(outline, isOfLibrary)),
        ...(text !== undefined && { text }),
    };
}

function once<T>(work: () => T): () => T {
    let known: { readonly result: T } | undefined;
    return () => (known ??= { result: work() }).result;
}
