import type { Incident } from '../../language/facts/incident-source.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { outlineOf } from '../../language/workspace/outline.ts';
import type { Exports } from './exports.ts';
import { exportsOf } from './exports.ts';

/** What is kept of one file of the workspace. */
export interface StoredFile {
    /** In its canonical spelling. */
    readonly uri: string;
    readonly path: string;
    /** The file as other files see it. */
    readonly outline: SourceFile;
    /** The whole file. Its declarations besides incidents are those of the outline. */
    readonly open: () => SourceFile;
    readonly exports: Exports;
    /** The text of a closed file without incidents, since fixes of other files write into it. */
    readonly text?: string;
}

/** Keeps a file as it is: for one that is open. */
export function keepOpen(uri: string, file: SourceFile, isOfLibrary: (party: string) => boolean): StoredFile {
    return { uri, path: file.path, outline: outlineOf(file), open: () => file, exports: exportsOf(file, isOfLibrary) };
}

/** Keeps what incidents tell as bytes until somebody asks: ten thousand of them as objects would take several times the memory. */
export function keepPacked(uri: string, file: SourceFile, text: string, isOfLibrary: (party: string) => boolean): StoredFile {
    if (file.incidents.length === 0) return { ...keepOpen(uri, file, isOfLibrary), text };
    const outline = detached(outlineOf(file));
    const packed = new TextEncoder().encode(JSON.stringify(file.incidents));
    return {
        uri,
        path: file.path,
        outline,
        open: () => ({ ...outline, incidents: unpack(packed) }),
        exports: exportsOf(outline, isOfLibrary),
    };
}

/** A copy whose texts are their own: pieces of a larger text keep all of that in memory. */
function detached(outline: SourceFile): SourceFile {
    const copy: unknown = JSON.parse(JSON.stringify(outline));
    return isSourceFile(copy) ? copy : outline;
}

function isSourceFile(value: unknown): value is SourceFile {
    return typeof value === 'object' && value !== null && 'incidents' in value;
}

function unpack(packed: Uint8Array): readonly Incident[] {
    const incidents: unknown = JSON.parse(new TextDecoder().decode(packed));
    return Array.isArray(incidents) ? incidents.filter(isIncident) : [];
}

/** Nobody else writes into the memory that was packed; this tells the compiler what it holds. */
function isIncident(value: unknown): value is Incident {
    return typeof value === 'object' && value !== null && 'events' in value;
}
