import type { Analysis } from '../../language/analysis/analysis.ts';
import { actingAsFaults } from '../../language/analysis/configuration/acting-as.ts';
import type { ConfigurationFault, DayFormat } from '../../language/analysis/configuration/configuration.ts';
import type { AnalysisHost, Change } from '../../language/analysis/host.ts';
import type { LastingParts } from '../../language/analysis/lasting-host.ts';
import { lastingHost } from '../../language/analysis/lasting-host.ts';
import type { KeptFrom, ToKeep } from '../../language/analysis/judgement-memory.ts';
import type { Found } from '../../language/analysis/judgement/found.ts';
import type { StoredFile } from '../../language/analysis/records/stored-file.ts';
import type { Instant } from '../../language/time/instant.ts';
import { isBelow, pathOfUri, schemeOf } from '../documents/uri.ts';
import type { WorkspaceRoot } from './workspace-root.ts';

/** One workspace of the window: its root, where it has one, and what its files come to. */
interface Room {
    readonly root: WorkspaceRoot | undefined;
    readonly host: AnalysisHost;
}

/** Views of all workspaces of the window, taken together. */
export interface Views {
    /** One for each workspace in which there is a file; one at least. */
    readonly all: readonly Analysis[];
    /** That of the workspace which a file belongs to, by its path; undefined where it belongs to none. */
    readonly of: (path: string) => Analysis | undefined;
    /** That of the workspace which a file belongs to, or would, by its URI. */
    readonly at: (uri: string) => Analysis;
}

const NOWHERE = '';

/**
 * The workspaces that an editor's window shows, each judged by itself: a name that one declares is unknown in the others. A file
 * belongs to the nearest root above it; what lies below none is by itself.
 */
export class Hosts {
    readonly #parts: LastingParts;
    #rooms = new Map<string, Room>();
    #roots: readonly WorkspaceRoot[] = [];
    readonly #files = new Map<string, StoredFile>();
    readonly #roomOf = new Map<string, Room>();
    #asOf: Instant | undefined;

    constructor(parts: LastingParts) {
        this.#parts = parts;
    }

    /** The files of all workspaces, by the paths by which they are told. */
    get files(): ReadonlyMap<string, StoredFile> {
        return this.#files;
    }

    /** Grows whenever an entry of some docket changes, or what could not be known about some incident. */
    get revision(): number {
        return this.#all().reduce((sum, { host }) => sum + host.revision, 0);
    }

    get hasMoved(): boolean {
        return this.#all().some(({ host }) => host.hasMoved);
    }

    get roots(): readonly WorkspaceRoot[] {
        return this.#roots;
    }

    /** How days are told to people; where several workspaces disagree, as always. */
    get dayFormat(): DayFormat | undefined {
        const [first, ...others] = new Set(this.#roots.map(({ configuration }) => configuration.dayFormat));
        return others.length === 0 ? first : undefined;
    }

    /** Views of everything as it is now. */
    get views(): Views {
        const analyses = new Map(this.#all().map((room) => [room, room.host.analysis]));
        const filled = [...analyses].filter(([{ host }]) => host.files.size > 0).map(([, analysis]) => analysis);
        const analysisOf = (room: Room): Analysis => analyses.get(room) ?? room.host.analysis;
        return {
            all: filled.length > 0 ? filled : [analysisOf(this.#all()[0] ?? this.#alone())],
            of: (path) => {
                const room = this.#roomOf.get(path);
                return room && analysisOf(room);
            },
            at: (uri) => analysisOf(this.#roomFor(uri)),
        };
    }

    /**
     * Takes the roots as they are now. Where there are others than before, every file has to be put again. Folders of which nothing
     * says that one is a whole are one workspace together, as they are for the command line in the folder above them.
     */
    takeRoots(roots: readonly WorkspaceRoot[]): void {
        const former = this.#rooms;
        this.#roots = roots;
        this.#rooms = new Map();
        let together: Room | undefined;
        for (const root of roots) {
            const room = (root.ground === 'given' ? together : undefined) ?? this.#roomOfRoot(root, former.get(root.uri));
            if (root.ground === 'given') together = room;
            this.#rooms.set(root.uri, room);
        }
        for (const [path, { uri }] of this.#files) {
            const room = this.#roomFor(uri);
            if (this.#roomOf.get(path)?.host === room.host) this.#roomOf.set(path, room);
        }
    }

    /** Takes files as they are now, files that are gone, or another instant. */
    take({ put = [], gone = [], asOf }: Pick<Change, 'put' | 'gone' | 'asOf'>): void {
        for (const path of gone) this.#remove(path);
        for (const file of put) this.#put(file);
        if (asOf === undefined) return;
        this.#asOf = asOf;
        for (const { host } of this.#all()) host.take({ asOf });
    }

    /** Has what an earlier session has found in a workspace looked for there. */
    remember(root: string, from: KeptFrom): void {
        const room = this.#rooms.get(root);
        if (room?.root?.uri === root) room.host.remember(from);
    }

    /** What was found in each workspace, once more than a part of it is new; by its root. */
    *toKeep(part: number): Iterable<readonly [root: string, found: ToKeep]> {
        for (const { root, host } of this.#all()) {
            const found = root && host.toKeep(part);
            if (found) yield [root.uri, found];
        }
    }

    /** Takes which files could not be read; without a folder only the open files are. */
    takeUnread(unread: NonNullable<Change['scope']>['unread']): void {
        for (const { root, host } of this.#all()) host.take({ scope: { extent: root ? 'workspace' : 'files', unread } });
    }

    judge(path: string): void {
        this.#roomOf.get(path)?.host.judge(path);
    }

    /** The findings of a file as they are kept. */
    found(path: string): Found | undefined {
        return this.#roomOf.get(path)?.host.found(path);
    }

    touchMoved(): void {
        for (const { host } of this.#all()) host.touchMoved();
    }

    /** The files that have to be judged, those of the first set first; whoever takes one judges it. */
    *dirty(first: readonly string[]): Iterable<string> {
        const open = new Set(first.map((path) => this.#roomOf.get(path)));
        const rooms = this.#all().toSorted((a, b) => Number(open.has(b)) - Number(open.has(a)));
        for (const { host } of rooms) yield* host.dirty(first);
    }

    /** Compares the files of each workspace with each other, where that is needed. */
    *compare(): Iterable<string> {
        for (const { host } of this.#all()) yield* host.compare();
    }

    nextChange(): Instant | undefined {
        const next = this.#all().flatMap(({ host }) => host.nextChange() ?? []);
        return next.length === 0 ? undefined : Math.min(...next);
    }

    /** What cannot be followed in the `vigil.json` of each root. */
    *configurationFaults(): Iterable<{ readonly root: WorkspaceRoot; readonly faults: readonly ConfigurationFault[] }> {
        for (const { root, host } of this.#all()) {
            if (!root) continue;
            const inWorkspace = root.configuration.actingAs.length === 0 ? [] : actingAsFaults(root.configuration, host.link().workspace);
            yield { root, faults: [...root.faults, ...inWorkspace] };
        }
    }

    /** The path of a file from the innermost root above it; undefined where it lies below none. */
    pathBelowRoot(uri: string): string | undefined {
        const root = this.#rootAbove(uri);
        return root && pathOfUri(uri).slice(pathOfUri(root.uri).length).replace(/^\//, '');
    }

    #rootAbove(uri: string): WorkspaceRoot | undefined {
        return this.#roots.filter((root) => isPlacedBelow(uri, root.uri)).toSorted((a, b) => b.uri.length - a.uri.length)[0];
    }

    #put(file: StoredFile): void {
        const room = this.#roomFor(file.uri);
        const former = this.#roomOf.get(file.path);
        if (former && former.host !== room.host) former.host.take({ gone: [file.path] });
        this.#files.set(file.path, file);
        this.#roomOf.set(file.path, room);
        room.host.take({ put: [file] });
    }

    #remove(path: string): void {
        this.#roomOf.get(path)?.host.take({ gone: [path] });
        this.#roomOf.delete(path);
        this.#files.delete(path);
    }

    #roomOfRoot(root: WorkspaceRoot, known: Room | undefined): Room {
        const isKnown = known?.root?.uri === root.uri;
        if (isKnown && known.root.text === root.text && known.root.ground === root.ground) return known;
        const host = isKnown ? known.host : this.#newHost();
        const { configuration, severities, lawLeftOut } = root;
        const library = this.#parts.library.filter(({ path }) => !lawLeftOut.some((name) => path.endsWith(`/${name}.vigil`)));
        const actingAs = configuration.actingAs.map(({ text }) => text);
        host.take({ configuration: { actingAs, severities, ...(lawLeftOut.length > 0 && { library }) } });
        return { root, host };
    }

    /** An untitled text without a place belongs to the only workspace, where there is only one. */
    #roomFor(uri: string): Room {
        const above = this.#rootAbove(uri);
        const room = above && this.#rooms.get(above.uri);
        if (room) return room;
        const [only, ...others] = new Set(this.#roots.map((root) => this.#rooms.get(root.uri)));
        return only && others.length === 0 && schemeOf(uri) !== 'file' ? only : this.#alone();
    }

    #alone(): Room {
        const known = this.#rooms.get(NOWHERE);
        if (known) return known;
        const host = this.#newHost();
        host.take({ scope: { extent: 'files', unread: [] } });
        const room = { root: undefined, host };
        this.#rooms.set(NOWHERE, room);
        return room;
    }

    #newHost(): AnalysisHost {
        const host = lastingHost(this.#parts);
        if (this.#asOf !== undefined) host.take({ asOf: this.#asOf });
        return host;
    }

    #all(): readonly Room[] {
        return [...new Set(this.#rooms.values())];
    }
}

/** Whether a file lies below a root, or will once it is saved: an untitled text may have its place already. */
function isPlacedBelow(uri: string, root: string): boolean {
    return schemeOf(uri) === 'untitled' ? isBelow(pathOfUri(uri), pathOfUri(root)) : isBelow(uri, root);
}
