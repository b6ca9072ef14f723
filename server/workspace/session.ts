import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Instant } from '../../language/time/instant.ts';
import type { Speaker } from '../../language/analysis/telling/speaker.ts';
import type { Cancel } from '../clock.ts';
import type { Folder } from '../disk/disk.ts';
import { canonicalUri, isBelow } from '../documents/uri.ts';
import { ClosedFiles } from './closed-files.ts';
import type { ClosedFilesParts } from './closed-files.ts';
import { Folders } from './folders.ts';
import type { Library } from './library.ts';
import { LiveFile } from './open-file.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';
import { Hosts } from './hosts.ts';
import { keepOpen } from '../../language/analysis/records/stored-file.ts';

/** How long work goes on before what waits has its turn, in milliseconds. */
const SLICE = 10;
/** How long after the last change files are judged that only name moved places, in milliseconds. */
const QUIET = 500;

export interface SessionParts extends Omit<ClosedFilesParts, 'host' | 'isOpen' | 'tellGone' | 'laws' | 'opened' | 'tellRoots'> {
    readonly library: Library;
    /** The language of the editor, such as `de-AT`. */
    readonly locale?: string;
    /** Tells findings in that language. */
    readonly speaker: Speaker;
    /** Told the path of each file whose findings may be others now. */
    readonly tellFindings: (path: string) => void;
    /** Whether the editor has not yet read what it was told. */
    readonly isCongested: () => boolean;
    /** Told when everything has been judged. */
    readonly tellIdle: () => void;
    readonly tellFault: (fault: unknown) => void;
}

/**
 * The work of the server: follows documents, folders and the clock, and judges what has to be judged, open documents first, in
 * slices between which the editor is answered.
 */
export class Session {
    readonly host: Hosts;
    readonly library: Library;
    readonly #parts: SessionParts;
    readonly #open = new Map<string, LiveFile>();
    readonly #changed = new Set<LiveFile>();
    readonly #closed: ClosedFiles;
    #asOf: Instant | undefined;
    #loading = 0;
    #reading = 0;
    #loaded: Promise<void> = Promise.resolve();
    #pending: Cancel | undefined;
    #timer: Cancel | undefined;
    #waiting: (() => void)[] = [];

    constructor(parts: SessionParts) {
        this.#parts = parts;
        this.library = parts.library;
        this.host = new Hosts({
            library: parts.library.files,
            textOfLaw: (path) => parts.library.text(path),
            parse: (text) => parts.reader.parse(text),
            tellJudged: (path) => {
                parts.tellFindings(path);
                this.#schedule();
            },
            tellFault: parts.tellFault,
        });
        this.#closed = new ClosedFiles({
            ...parts,
            host: this.host,
            laws: parts.library.files,
            opened: () => [...this.#open].filter(([uri, { inWorkspace }]) => inWorkspace && uri.startsWith('file:')).map(([uri]) => uri),
            tellRoots: () => {
                for (const live of this.#open.values()) this.#changed.add(live);
            },
            isOpen: (uri) => this.#open.has(uri),
            tellGone: parts.tellFindings,
        });
    }

    /** The instant as of which everything is told. */
    get asOf(): Instant {
        return this.#asOf ?? this.#parts.clock.now();
    }

    get locale(): string | undefined {
        return this.#parts.locale;
    }

    get speaker(): Speaker {
        return this.#parts.speaker;
    }

    get isTravelling(): boolean {
        return this.#asOf !== undefined;
    }

    get folders(): readonly Folder[] {
        return this.#closed.folders.all;
    }

    /** Resolves once the folders have been read. */
    get loaded(): Promise<void> {
        return this.#loaded;
    }

    /** Resolves once everything has been judged. */
    async idle(): Promise<void> {
        await this.#loaded;
        if (!this.#isBusy() && !this.host.hasMoved) return;
        await new Promise<void>((resolve) => {
            this.#waiting.push(resolve);
            this.#schedule();
        });
    }

    openDocument(uri: string, languageId: string, version: number, text: string): void {
        const key = canonicalUri(uri);
        const live = new LiveFile(TextDocument.create(uri, languageId, version, text), this.#placeOf(key), this.#parts.reader);
        this.#open.set(key, live);
        this.#changed.add(live);
        this.#schedule();
        if (key.startsWith('file:') && live.inWorkspace && !this.host.roots.some((root) => isBelow(key, root.uri))) void this.rescan();
    }

    changeDocument(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
        const live = this.#open.get(canonicalUri(uri));
        if (!live) return;
        live.change(changes, version);
        this.#changed.add(live);
        this.#schedule();
    }

    closeDocument(uri: string): void {
        const key = canonicalUri(uri);
        const live = this.#open.get(key);
        if (!live) return;
        this.#open.delete(key);
        this.#changed.delete(live);
        if (live.inWorkspace) void this.#read(this.#closed.take(key));
    }

    /** Reads the folders that are open now in place of those before. */
    setFolders(folders: readonly Folder[]): Promise<void> {
        return this.#load(async () => {
            this.#closed.folders = new Folders(folders);
            this.#closed.forgetAll();
            this.#changed.clear();
            for (const [key, live] of [...this.#open]) {
                const moved = live.movedTo(this.#placeOf(key));
                this.#open.set(key, moved);
                this.#changed.add(moved);
            }
            await this.#closed.scan();
            this.#tellScope();
        });
    }

    /** Looks again which files there are, and reads those that are new; once for all who ask before it begins. */
    rescan(): Promise<void> {
        this.#closed.isStale = true;
        return this.#load(async () => {
            await this.#closed.scanAgain();
            this.#tellScope();
        });
    }

    /** Reads files again that no editor has open, where they are part of the workspace; of a folder all that it holds. */
    async rereadFiles(uris: readonly string[]): Promise<void> {
        for (const key of this.#closed.known(uris.map(canonicalUri))) await this.#read(this.#closed.take(key));
        this.#tellScope();
    }

    /** Reads every file again that no editor has open. */
    rereadAll(): Promise<void> {
        return this.#load(async () => {
            await this.#closed.scan();
            await this.#closed.reread();
            this.#tellScope();
        });
    }

    /** Evaluates everything as of an instant; as of now where none is given. */
    travel(asOf: Instant | undefined): void {
        if (asOf === this.#asOf) return;
        this.#asOf = asOf;
        this.host.take({ asOf: this.asOf });
        this.#schedule();
    }

    /**
     * The workspaces with all that the editor has sent.
     *
     * @param focus the URI of a file, whose workspace names are looked up in; any where none is given
     */
    snapshot(focus?: string): Snapshot {
        this.#takeChanges();
        return snapshotOf(this, this.host.views, this.#closed.folders, new Map(this.#open), focus);
    }

    /**
     * Whether findings and duties of a file are told: it lies in a folder that is open, or is open itself. The others are read for
     * their names.
     */
    isShown(path: string): boolean {
        const file = this.host.files.get(path);
        return file !== undefined && (this.#closed.areShown || this.#open.has(file.uri) || this.#closed.folders.contains(file.uri));
    }

    /** The version of the document that is open by a path; undefined where it is not open. */
    openVersion(path: string): { readonly uri: string; readonly version: number } | undefined {
        const live = this.#liveOf(path);
        return live && { uri: live.uri, version: live.document.version };
    }

    dispose(): void {
        this.#closed.keepRecords();
        this.#pending?.();
        this.#timer?.();
        for (const resolve of this.#waiting.splice(0)) resolve();
    }

    /** Waits for a file that is read; what is judged meanwhile does not count as everything. */
    async #read(reading: Promise<void>): Promise<void> {
        this.#reading++;
        await reading.catch(this.#parts.tellFault);
        this.#reading--;
        this.#schedule();
    }

    /** In a folder some files may not be readable. */
    #tellScope(): void {
        this.host.takeUnread(this.#closed.unread.map((path) => ({ path, reason: 'it cannot be opened' })));
    }

    #load(work: () => Promise<void>): Promise<void> {
        this.#loading++;
        this.#loaded = this.#loaded
            .then(work)
            .catch(this.#parts.tellFault)
            .then(() => {
                this.#loading--;
                this.#schedule();
            });
        return this.#loaded;
    }

    #takeChanges(): void {
        const own = [...this.#changed].filter((live) => live.inWorkspace);
        this.#changed.clear();
        this.host.take({ put: own.map((live) => keepOpen(canonicalUri(live.uri), live.source, live.text)), asOf: this.asOf });
    }

    readonly #schedule = (): void => {
        this.#pending ??= this.#parts.clock.soon(() => {
            this.#pending = undefined;
            this.#work();
        });
    };

    /** One slice of the work. */
    #work(): void {
        if (this.#loading > 0) return;
        try {
            this.#takeChanges();
            if (this.#waiting.length > 0) this.host.touchMoved();
            if (!this.#judgeSlice() || this.#timeWentBy()) {
                this.#schedule();
                return;
            }
            for (const path of this.host.compare()) this.#parts.tellFindings(path);
        } catch (fault) {
            this.#parts.tellFault(fault);
        }
        this.#waitForChange();
        if (this.#reading > 0) return;
        this.#closed.keepRecords();
        this.#parts.tellIdle();
        for (const resolve of this.#waiting.splice(0)) resolve();
    }

    /** Judges files until the slice is over; true where none is left. */
    #judgeSlice(): boolean {
        const { clock, isCongested } = this.#parts;
        const start = clock.elapsed();
        const open = [...this.#open.values()].filter((live) => live.inWorkspace).map((live) => live.path);
        for (const path of this.host.dirty(open)) {
            const isOpen = this.#isOpen(path);
            if (clock.elapsed() - start > SLICE || (!isOpen && isCongested())) return false;
            this.host.judge(path);
            this.#parts.tellFindings(path);
        }
        return true;
    }

    /** A status changes with time although no file does: then what it concerns has to be judged again. */
    #timeWentBy(): boolean {
        const now = this.#parts.clock.now();
        const next = this.isTravelling ? undefined : this.host.nextChange();
        if (next === undefined || next > now) return false;
        this.host.take({ asOf: now });
        return true;
    }

    #waitForChange(): void {
        this.#timer?.();
        this.#timer = undefined;
        if (this.host.hasMoved) {
            this.#timer = this.#parts.clock.at(this.#parts.clock.now() + QUIET, () => {
                this.host.touchMoved();
                this.#schedule();
            });
            return;
        }
        const next = this.isTravelling ? undefined : this.host.nextChange();
        if (next !== undefined) this.#timer = this.#parts.clock.at(next, this.#schedule);
    }

    #isBusy(): boolean {
        return this.#loading > 0 || this.#reading > 0 || this.#changed.size > 0 || this.#pending !== undefined;
    }

    #isOpen(path: string): boolean {
        return this.#liveOf(path) !== undefined;
    }

    #liveOf(path: string): LiveFile | undefined {
        const file = this.host.files.get(path);
        return file && this.#open.get(file.uri);
    }

    #placeOf(key: string): { readonly path: string; readonly inWorkspace: boolean } {
        const law = this.library.pathOf(key);
        if (law !== undefined) return { path: law, inWorkspace: false };
        return { path: this.#closed.folders.pathOf(key), inWorkspace: this.#closed.folders.admits(key) };
    }
}
