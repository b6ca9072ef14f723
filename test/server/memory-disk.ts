import type { Disk, Folder } from '../../server/disk/disk.ts';
import { canonicalUri, isBelow } from '../../server/documents/uri.ts';

/** Files that are only in memory, by URI. */
export class MemoryDisk implements Disk {
    readonly files = new Map<string, string>();

    constructor(files: Readonly<Record<string, string>> = {}) {
        for (const [uri, text] of Object.entries(files)) this.files.set(canonicalUri(uri), text);
    }

    readonly find = (folder: Folder): readonly string[] => [...this.files.keys()].filter((uri) => isBelow(uri, folder.uri)).sort();

    readonly read = (uri: string): Uint8Array | undefined => {
        const text = this.files.get(canonicalUri(uri));
        return text === undefined ? undefined : new TextEncoder().encode(text);
    };
}
