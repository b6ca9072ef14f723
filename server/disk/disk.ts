import type { Place } from '../../files/record-pack.ts';

/** A folder that the editor has open. */
export interface Folder {
    /** In its canonical spelling. */
    readonly uri: string;
    readonly name: string;
}

/** The root of a workspace, with all its files. */
export interface FoundRoot {
    /** In its canonical spelling. */
    readonly uri: string;
    /** A `vigil.json`, a git repository, or nothing but the folder that is open. */
    readonly ground: 'configuration' | 'repository' | 'given';
    readonly files: readonly string[];
}

/** What may be there at once or has to be waited for. Files of the machine are read at once: waiting for each costs ten times as much. */
export type Awaitable<T> = T | Promise<T>;

/** Where files are that no editor has open. Nothing here throws: what cannot be read is not there. */
export interface Disk {
    /** The workspaces that a folder holds, or is a part of, with the URI of every Vigil file in them, as the command line would find them. */
    readonly find: (folder: Folder) => Awaitable<readonly FoundRoot[]>;
    /** The workspace around a file, where something says that there is one. */
    readonly findAround?: (uri: string) => Awaitable<readonly FoundRoot[]>;
    /** The bytes of a file; undefined where there is none. */
    readonly read: (uri: string) => Awaitable<Uint8Array | undefined>;
    /** Where a file lies and as what it is known there, as long as nobody writes into it; undefined where that cannot be told. */
    readonly stampOf?: (uri: string) => Place | undefined;
}
