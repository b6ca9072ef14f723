import type { Place } from '../../files/record-pack.ts';
import type { Disk, Folder, FoundRoot } from '../../server/disk/disk.ts';
import { rootsAmong } from '../../server/disk/roots-among.ts';
import { canonicalUri, isBelow, parentsOf } from '../../server/documents/uri.ts';

/** Files that are only in memory, by URI. */
export class MemoryDisk implements Disk {
    readonly files = new Map<string, string>();
    /** Every URI that was read, in order. */
    readonly reads: string[] = [];
    /** Files that are there and cannot be read, by URI. */
    readonly locked = new Set<string>();

    constructor(files: Readonly<Record<string, string>> = {}) {
        for (const [uri, text] of Object.entries(files)) this.files.set(canonicalUri(uri), text);
    }

    readonly find = (folder: Folder): readonly FoundRoot[] => {
        const around = [folder.uri, ...parentsOf(folder.uri)].find((parent) => this.files.has(`${parent}/vigil.json`)) ?? folder.uri;
        const below = [...this.files.keys()].filter((uri) => isBelow(uri, around)).sort();
        return rootsAmong({ uri: around, name: '' }, below).filter(({ uri }) => uri === around || isBelow(uri, folder.uri));
    };

    readonly findAround = (uri: string): readonly FoundRoot[] => {
        const root = parentsOf(canonicalUri(uri)).find((parent) => this.files.has(`${parent}/vigil.json`));
        return root === undefined ? [] : this.find({ uri: root, name: '' }).filter(({ uri: found }) => found === root);
    };

    readonly read = (uri: string): Uint8Array | undefined => {
        this.reads.push(uri);
        const text = this.files.get(canonicalUri(uri));
        return text === undefined || this.locked.has(uri) ? undefined : new TextEncoder().encode(text);
    };

    /** Of these files the text itself tells whether it is another. */
    readonly stampOf = (uri: string): Place | undefined => {
        const stamp = this.files.get(canonicalUri(uri));
        return stamp === undefined ? undefined : { path: uri, stamp };
    };
}
