import { decode } from '../../files/decode.ts';
import type { Place, RecordPack } from '../../files/record-pack.ts';
import type { PackedFile } from '../../language/analysis/records/packed-file.ts';
import { mayBeKept, packFile, restoreFile, toKeep } from '../../language/analysis/records/packed-file.ts';
import type { TextReader } from '../../language/analysis/records/text-reader.ts';
import type { Clock } from '../clock.ts';
import type { Awaitable, Disk } from '../disk/disk.ts';
import type { KeptFindings, KeptRecords } from '../disk/kept-records.ts';
import { isSourceName, nameOfPath } from '../../files/source-name.ts';
import { isBelow, parentsOf } from '../documents/uri.ts';
import { Folders } from './folders.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { FoundRoot } from '../disk/disk.ts';
import { configurationOf } from '../disk/roots-among.ts';
import { textOf as textAt } from '../disk/text-of.ts';
import type { Hosts } from './hosts.ts';
import { notLeftOut, workspaceRoot } from './workspace-root.ts';
import type { WorkspaceRoot } from './workspace-root.ts';
import { keepPacked } from '../../language/analysis/records/stored-file.ts';

/** How many files are read in one go, and how long until the editor is answered in between, in milliseconds. */
const BATCH = 32;
const SLICE = 10;

/** Fewer files than this part of all that are there are read without looking for kept records: finding those takes longer. */
const FEW = 1 / 20;
/** Records are kept anew once more than this part of them is new: writing ten thousand for a few takes longer than reading those. */
const STALE = 1 / 50;

export interface ClosedFilesParts {
    readonly clock: Clock;
    readonly disk: Disk;
    /** Where records are kept between sessions, where they can be. */
    readonly records?: KeptRecords;
    /** Where what was found is kept between sessions, where it can be. */
    readonly judgements?: KeptFindings;
    readonly reader: TextReader;
    readonly host: Hosts;
    /** The law that ships. */
    readonly laws: readonly SourceFile[];
    /** The files that an editor has open. */
    readonly opened: () => readonly string[];
    /** Told when the workspaces are others, so that every file has to be put again. */
    readonly tellRoots: () => void;
    /** Whether an editor has a file open: then its text counts, not the disk's. */
    readonly isOpen: (uri: string) => boolean;
    /** Told the path of a file that is gone. */
    readonly tellGone: (path: string) => void;
}

/** A file that has to be read, and as what it was known before that, where it can be told. */
interface Unread {
    readonly uri: string;
    readonly place: Place | undefined;
}

/** Where the record of a file is looked for, and kept. */
interface Keeping extends Pick<Unread, 'place'> {
    readonly pack: RecordPack;
}

/** The files of the folders that no editor has open. URIs are in their canonical spelling. */
export class ClosedFiles {
    folders = new Folders([]);
    /** Whether all of them lie in folders that the editor has open, as they do where a folder is its own root. */
    areShown = true;
    /** Whether somebody asks to look again which files there are. */
    isStale = false;
    /** The files that were there when it was looked, and could not be read: what they say is not known. */
    #unread: readonly string[] = [];
    readonly #parts: ClosedFilesParts;
    /** What was found kept, with what was read besides, until that is kept as well. */
    #packs: RecordPack[] = [];
    /** The files of the workspaces, as they were seen last. */
    #found: ReadonlySet<string> = new Set();

    constructor(parts: ClosedFilesParts) {
        this.#parts = parts;
    }

    /** Those of them that still cannot be read. */
    get unread(): readonly string[] {
        return this.#unread.filter((path) => !this.#parts.host.files.has(path));
    }

    /** Forgets every file. */
    forgetAll(): void {
        for (const path of [...this.#parts.host.files.keys()]) this.#forget(path);
    }

    /** Looks which files there are, reads those that are new and forgets those that are gone. */
    async scan(): Promise<void> {
        const { host, isOpen, tellRoots } = this.#parts;
        const found = new Set<string>();
        const roots: WorkspaceRoot[] = [];
        for (const each of await this.#findRoots()) {
            const root = await this.#open(each);
            roots.push(root);
            for (const uri of notLeftOut(root, each.files)) found.add(uri);
        }
        const former = new Set(host.roots.map(({ uri }) => uri));
        host.takeRoots(roots);
        if (roots.length !== former.size || roots.some(({ uri }) => !former.has(uri))) {
            this.forgetAll();
            tellRoots();
        }
        this.#found = found;
        this.areShown = roots.every(({ uri }) => this.folders.contains(uri));
        for (const { uri, path } of [...host.files.values()]) if (!found.has(uri) && !isOpen(uri)) this.#forget(path);
        await this.#readAll([...found].filter((uri) => !host.files.has(this.folders.pathOf(uri))));
        const closed = [...found].filter((uri) => !isOpen(uri)).map((uri) => this.folders.pathOf(uri));
        this.#unread = closed.filter((path) => !host.files.has(path));
    }

    /** The workspaces of the folders, and those around files that are open and lie in none of them. */
    async #findRoots(): Promise<readonly FoundRoot[]> {
        const { disk, opened } = this.#parts;
        const roots = new Map<string, FoundRoot>();
        for (const folder of this.folders.all) for (const root of await disk.find(folder)) roots.set(root.uri, root);
        for (const uri of opened()) {
            if ([...roots.keys()].some((root) => isBelow(uri, root))) continue;
            for (const root of (await disk.findAround?.(uri)) ?? []) if (!roots.has(root.uri)) roots.set(root.uri, root);
        }
        return [...roots.values()];
    }

    async #open(root: FoundRoot): Promise<WorkspaceRoot> {
        const text = root.ground === 'configuration' ? await textAt(this.#parts.disk, configurationOf(root.uri)) : undefined;
        return workspaceRoot(root, text, this.#parts.laws);
    }

    /** Looks which files there are, where somebody has asked for it since it was done last. */
    async scanAgain(): Promise<void> {
        if (!this.isStale) return;
        this.isStale = false;
        await this.scan();
    }

    /** The files that are meant where files and folders are named. */
    known(uris: readonly string[]): readonly string[] {
        const { files } = this.#parts.host;
        const own = uris.filter((uri) => files.has(this.folders.pathOf(uri)));
        const folders = new Set(uris.filter((uri) => !isSourceName(nameOfPath(uri))));
        if (folders.size === 0) return own;
        const below = [...files.values()].filter(({ uri }) => parentsOf(uri).some((parent) => folders.has(parent)));
        return [...own, ...below.map(({ uri }) => uri)];
    }

    /** Reads every file again. */
    async reread(): Promise<void> {
        await this.#readAll([...this.#parts.host.files.values()].map((file) => file.uri));
    }

    /** Takes a file as it is on disk now, or forgets it where it is not there or is no part of the workspace. */
    async take(uri: string): Promise<void> {
        const read = this.#read(uri);
        this.#keep(uri, read instanceof Promise ? await read : read);
    }

    /** Keeps what was read for the next session. A cache that cannot be written is none. */
    keepRecords(): void {
        for (const pack of this.#packs.splice(0)) {
            try {
                if (pack.newShare > STALE) pack.save();
            } catch {
                // The next session reads the files again.
            }
        }
        const { judgements, host } = this.#parts;
        for (const [root, found] of judgements ? host.toKeep(STALE) : []) judgements?.save(root, found);
    }

    async #readAll(uris: readonly string[]): Promise<void> {
        const isMany = uris.length > this.#parts.host.files.size * FEW;
        for (const [folder, files] of Map.groupBy(uris, (uri) => this.#rootOf(uri))) {
            const pack = isMany && folder !== undefined ? this.#parts.records?.open({ uri: folder, name: '' }) : undefined;
            await this.#readEach(files, pack);
            if (pack) this.#packs.push(pack);
            if (pack && folder !== undefined) this.#remember(folder);
        }
    }

    /** What an earlier session has found is looked for when the first file has to be judged. */
    #remember(root: string): void {
        const { judgements, host } = this.#parts;
        if (judgements) host.remember(root, { open: () => judgements.open(root), digest: judgements.digest });
    }

    #rootOf(file: string): string | undefined {
        const above = this.#parts.host.roots.filter(({ uri }) => isBelow(file, uri)).map(({ uri }) => uri);
        return above.sort((a, b) => b.length - a.length)[0];
    }

    async #readEach(uris: readonly string[], pack: RecordPack | undefined): Promise<void> {
        const { clock } = this.#parts;
        let since = clock.elapsed();
        for (let start = 0; start < uris.length; start += BATCH) {
            const batch = uris.slice(start, start + BATCH).flatMap((uri) => this.#takeUnread(uri, pack));
            const reads = batch.map(({ uri }) => this.#read(uri));
            for (const [index, { uri, place }] of batch.entries()) {
                const read = reads[index];
                this.#keep(uri, read instanceof Promise ? await read : read, pack && { pack, place });
            }
            if (clock.elapsed() - since < SLICE) continue;
            await new Promise<void>((resolve) => void clock.soon(resolve));
            since = clock.elapsed();
        }
    }

    #read(uri: string): Awaitable<Uint8Array | undefined> {
        return this.#found.has(uri) ? this.#parts.disk.read(uri) : undefined;
    }

    /**
     * Takes a file as it was kept where it has not changed since; of one without incidents the text is needed, too.
     *
     * @returns the file where it has to be read, and as what it is known before that
     */
    #takeUnread(uri: string, pack: RecordPack | undefined): readonly Unread[] {
        const { disk, host, isOpen } = this.#parts;
        if (isOpen(uri)) return [];
        const place = pack && disk.stampOf?.(uri);
        const kept = place && pack.findUnread(place);
        const known = kept && restoreFile(kept, this.folders.pathOf(uri));
        if (!known || known.outline.incidents.length === 0) return [{ uri, place }];
        const { outline } = known;
        host.take({ put: [keepPacked(uri, { outline, rest: () => this.#restOf(uri, known) }, undefined, kept.key)] });
        return [];
    }

    /** What a kept record has left, or the file itself where that turns out to be damaged. */
    #restOf(uri: string, { outline, rest }: PackedFile): Uint8Array {
        try {
            return rest();
        } catch (fault) {
            const bytes = this.#read(uri);
            if (bytes === undefined || bytes instanceof Promise) throw fault;
            return this.#parse(outline.path, bytes).rest();
        }
    }

    #keep(uri: string, bytes: Uint8Array | undefined, keeping?: Keeping): void {
        const { isOpen, host } = this.#parts;
        if (isOpen(uri)) return;
        const path = this.folders.pathOf(uri);
        if (!bytes) {
            this.#forget(path);
            return;
        }
        if (!keeping) {
            const packed = this.#parse(path, bytes);
            host.take({ put: [keepPacked(uri, packed, textOf(packed, bytes))] });
            return;
        }
        const { packed, content } = this.#recordOf(path, bytes, keeping);
        host.take({ put: [keepPacked(uri, packed, textOf(packed, bytes), content)] });
    }

    /** The record of a file: as it was kept for the same content, else read and to be kept where it may be. */
    #recordOf(
        path: string,
        bytes: Uint8Array,
        { pack, place }: Keeping,
    ): { readonly packed: PackedFile; readonly content: string | undefined } {
        const key = this.#parts.records?.keyOf(bytes) ?? '';
        const kept = pack.find(key, place);
        const known = kept && restoreFile(kept, path);
        if (known) return { packed: known, content: key };
        const content = decode(bytes);
        const source = this.#parts.reader.read(path, content);
        const packed = packFile(source);
        if (!mayBeKept(source, content)) return { packed, content: undefined };
        pack.add(key, () => toKeep(packed), place);
        return { packed, content: key };
    }

    #parse(path: string, bytes: Uint8Array): PackedFile {
        return packFile(this.#parts.reader.read(path, decode(bytes)));
    }

    #forget(path: string): void {
        this.#parts.host.take({ gone: [path] });
        this.#parts.tellGone(path);
    }
}

/** The text of a file without incidents: fixes of other files write into it. */
function textOf({ outline }: PackedFile, bytes: Uint8Array): string | undefined {
    if (outline.incidents.length > 0) return undefined;
    const decoded = decode(bytes);
    return decoded.kind === 'text' ? decoded.text : '';
}
