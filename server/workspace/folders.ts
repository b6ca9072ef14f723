import type { Folder } from '../disk/disk.ts';
import { canonicalUri, isBelow, pathOfUri, schemeOf, uriBelow } from '../documents/uri.ts';

/** Documents of these schemes take part in the workspace; any other, such as an older version out of git, is only looked at. */
const SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled']);

/**
 * Which files are part of the workspace, and by which path findings tell them: relative to the open folder, as the command line
 * would from there; with several folders, relative to the one above them all.
 */
export class Folders {
    readonly all: readonly Folder[];
    readonly #above: string;
    readonly #aboveLength: number;

    constructor(folders: readonly Folder[]) {
        this.all = folders;
        this.#above = folderAbove(folders.map((folder) => folder.uri));
        this.#aboveLength = pathOfUri(this.#above).length;
    }

    /** Whether a document takes part in the workspace while it is open. */
    admits(uri: string): boolean {
        return SCHEMES.has(schemeOf(uri)) || this.contains(uri);
    }

    /** Whether a file lies below one of the folders, and so stays part of the workspace when no editor has it open. */
    contains(uri: string): boolean {
        return this.all.some((folder) => isBelow(uri, folder.uri));
    }

    /** The file that a path tells, read or not. */
    uriOf(path: string): string {
        return this.#above === '' ? path : uriBelow(this.#above, path);
    }

    /** The path by which findings tell a file. */
    pathOf(uri: string): string {
        if (this.#above !== '' && isBelow(uri, this.#above)) return pathOfUri(uri).slice(this.#aboveLength).replace(/^\//, '');
        return schemeOf(uri) === 'file' ? pathOfUri(uri) : uri;
    }
}

/** A folder with its URI in the canonical spelling. */
export function folderOf(uri: string, name: string): Folder {
    return { uri: canonicalUri(uri).replace(/\/+$/, ''), name };
}

function folderAbove(uris: readonly string[]): string {
    const [first, ...others] = uris;
    let above = first ?? '';
    while (above !== '' && others.some((uri) => !isBelow(uri, above))) above = above.slice(0, Math.max(0, above.lastIndexOf('/')));
    return above;
}
