import type { VigilParser } from '../../language/syntax/parser.ts';
import type { Content } from '../../language/workspace/read-content.ts';
import { readContent } from '../../language/workspace/read-content.ts';
import type { Clock } from '../clock.ts';
import type { Awaitable, Disk } from '../disk/disk.ts';
import { parentsOf } from '../documents/uri.ts';
import { Folders } from './folders.ts';
import type { Library } from './library.ts';
import type { Store } from './store.ts';
import { keepPacked } from './stored-file.ts';

/** How many files are read in one go, and how long until the editor is answered in between, in milliseconds. */
const BATCH = 32;
const SLICE = 5;

export interface ClosedFilesParts {
    readonly clock: Clock;
    readonly disk: Disk;
    readonly parser: VigilParser;
    readonly library: Library;
    readonly store: Store;
    /** Whether an editor has a file open: then its text counts, not the disk's. */
    readonly isOpen: (uri: string) => boolean;
    /** Told the path of a file that is gone. */
    readonly tellGone: (path: string) => void;
}

/** The files of the folders that no editor has open. URIs are in their canonical spelling. */
export class ClosedFiles {
    folders = new Folders([]);
    /** Whether somebody asks to look again which files there are. */
    isStale = false;
    readonly #parts: ClosedFilesParts;

    constructor(parts: ClosedFilesParts) {
        this.#parts = parts;
    }

    /** Forgets every file. */
    forgetAll(): void {
        for (const path of [...this.#parts.store.files.keys()]) this.#forget(path);
    }

    /** Looks which files there are, reads those that are new and forgets those that are gone. */
    async scan(): Promise<void> {
        const { disk, store, isOpen } = this.#parts;
        const found = new Set<string>();
        for (const folder of this.folders.all) for (const uri of await disk.find(folder)) found.add(uri);
        for (const { uri, path } of [...store.files.values()]) if (!found.has(uri) && !isOpen(uri)) this.#forget(path);
        await this.#readAll([...found].filter((uri) => !store.files.has(this.folders.pathOf(uri))));
    }

    /** Looks which files there are, where somebody has asked for it since it was done last. */
    async scanAgain(): Promise<void> {
        if (!this.isStale) return;
        this.isStale = false;
        await this.scan();
    }

    /** The files that are meant where files and folders are named. */
    known(uris: readonly string[]): readonly string[] {
        const { files } = this.#parts.store;
        const own = uris.filter((uri) => files.has(this.folders.pathOf(uri)));
        const folders = new Set(uris.filter((uri) => !uri.endsWith('.vigil')));
        if (folders.size === 0) return own;
        const below = [...files.values()].filter(({ uri }) => parentsOf(uri).some((parent) => folders.has(parent)));
        return [...own, ...below.map(({ uri }) => uri)];
    }

    /** Reads every file again. */
    async reread(): Promise<void> {
        await this.#readAll([...this.#parts.store.files.values()].map((file) => file.uri));
    }

    /** Takes a file as it is on disk now, or forgets it where it is not there or is no part of the workspace. */
    async take(uri: string): Promise<void> {
        const read = this.#read(uri);
        this.#keep(uri, read instanceof Promise ? await read : read);
    }

    async #readAll(uris: readonly string[]): Promise<void> {
        const { clock, isOpen } = this.#parts;
        let since = clock.elapsed();
        for (let start = 0; start < uris.length; start += BATCH) {
            const batch = uris.slice(start, start + BATCH).filter((uri) => !isOpen(uri));
            const reads = batch.map((uri) => this.#read(uri));
            for (const [index, uri] of batch.entries()) {
                const read = reads[index];
                this.#keep(uri, read instanceof Promise ? await read : read);
            }
            if (clock.elapsed() - since < SLICE) continue;
            await new Promise<void>((resolve) => void clock.soon(resolve));
            since = clock.elapsed();
        }
    }

    #read(uri: string): Awaitable<Content | undefined> {
        return this.folders.contains(uri) ? this.#parts.disk.read(uri) : undefined;
    }

    #keep(uri: string, content: Content | undefined): void {
        const { isOpen, parser, store, library } = this.#parts;
        if (isOpen(uri)) return;
        const path = this.folders.pathOf(uri);
        if (!content) {
            this.#forget(path);
            return;
        }
        const text = content.kind === 'text' ? content.text : '';
        store.put(keepPacked(uri, readContent(path, content, parser), text, library.declaresParty));
    }

    #forget(path: string): void {
        this.#parts.store.remove(path);
        this.#parts.tellGone(path);
    }
}
