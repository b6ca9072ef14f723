import type { Finding } from '../checks/finding.ts';
import { draftsOf } from '../checks/reports/report-state.ts';
import { applySuppressions, checkWorkspace } from '../checks/run.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Validity } from '../time/as-of.ts';
import { holdsAt, RecordedAsOf } from '../time/as-of.ts';
import type { Instant } from '../time/instant.ts';
import { judgeFile } from './judgement/judge-file.ts';
import type { DocketRow } from './judgement/docket-row.ts';
import type { ReadScope } from '../gaps/scope.ts';
import { wholeWorkspace } from '../gaps/scope.ts';
import { sameGaps } from './judgement/incident-gaps.ts';
import type { Judged } from './judgement/judged.ts';
import { keep, placesOf } from './judgement/judged.ts';
import { declaresTheSame } from './linking/declares-the-same.ts';
import { LinkedWorkspace } from './linking/linked-workspace.ts';
import { ReadTable, Reads } from './reads/reads.ts';
import { recordedGaps, recordedWorkspace } from './reads/recorded-workspace.ts';
import type { Readable } from './reads/same-read.ts';
import { isSameRead } from './reads/same-read.ts';
import { isSameRecord } from './records/same-record.ts';
import type { StoredFile } from './records/stored-file.ts';

/**
 * The files of the workspace, what was found in them, and which of them have to be judged again. Knows neither editor nor clock:
 * whoever changes files asks it to judge, one file at a time.
 */
export class Store {
    readonly #library: readonly SourceFile[];
    readonly #files = new Map<string, StoredFile>();
    readonly #judged = new Map<string, Judged>();
    readonly #dirty = new Set<string>();
    /** Files that name places in a text that moved: they have to be told anew, but nothing that they say is wrong. */
    readonly #moved = new Set<string>();
    /** By file: the files whose findings name a place in it. */
    readonly #pointers = new Map<string, Set<string>>();
    readonly #findings = new Map<string, readonly Finding[]>();
    #linked: LinkedWorkspace | undefined;
    #former: LinkedWorkspace | undefined;
    /** What judgements have read. */
    readonly #table = new ReadTable();
    #ofWorkspace: ReadonlyMap<string, readonly Finding[]> = new Map();
    /** The files that the findings of the whole workspace speak of. */
    #ofWorkspaceNamed: ReadonlySet<string> = new Set();
    #asked: { readonly names: readonly string[]; readonly of: number; readonly numbers: ReadonlySet<number> } | undefined;
    #ofWorkspaceValidity: Validity = { from: -Infinity, until: Infinity };
    #workspaceIsDirty = true;
    /** The first instant at which something may change; undefined where it has to be looked for. */
    #nextChange: Instant | undefined;
    #revision = 0;
    #scope = wholeWorkspace;
    /** Told of each fault of the program itself. */
    readonly #tellFault: (fault: unknown) => void;

    constructor(library: readonly SourceFile[], tellFault: (fault: unknown) => void) {
        this.#library = library;
        this.#tellFault = tellFault;
    }

    get files(): ReadonlyMap<string, StoredFile> {
        return this.#files;
    }

    judged(path: string): Judged | undefined {
        return this.#judged.get(path);
    }

    /** Grows whenever an entry of some docket changes, or what could not be known about some incident. */
    get revision(): number {
        return this.#revision;
    }

    /** Takes a file as it is now. */
    put(file: StoredFile): void {
        const former = this.#files.get(file.path);
        this.#files.set(file.path, file);
        if (this.#linked) {
            const renewed = former && declaresTheSame(former.outline, file.outline) ? this.#linked.renewedBy(file.outline) : undefined;
            if (renewed) this.#linked = renewed;
            else this.#unlink();
        }
        if (!former || hasMoved(former, file)) this.#touch(file.path);
        this.#findings.delete(file.path);
        this.#dirty.add(file.path);
    }

    /** Forgets a file. */
    remove(path: string): void {
        const former = this.#files.get(path);
        if (!former) return;
        this.#files.delete(path);
        this.#unlink();
        this.#touch(path);
        this.#forget(path);
    }

    /** Has those files judged again of which something is otherwise at an instant. */
    touchAt(instant: Instant): void {
        for (const [path, { validity }] of this.#judged) if (!holdsAt(validity, instant)) this.#dirty.add(path);
        if (!holdsAt(this.#ofWorkspaceValidity, instant)) this.#workspaceIsDirty = true;
    }

    /** Takes what of the workspace is read from now on: it decides what a name without a declaration may mean. */
    takeScope(scope: ReadScope): void {
        if (isSameScope(scope, this.#scope)) return;
        this.#scope = scope;
        this.#revision++;
        this.#unlink();
        for (const path of this.#files.keys()) this.#dirty.add(path);
        this.#workspaceIsDirty = true;
    }

    /** Has those files judged again that are open: their dockets say as of which instant they are told. */
    touchOpen(): void {
        for (const [path, { incidents }] of this.#judged) if (incidents) this.#dirty.add(path);
    }

    /** The workspace and its law, joined anew where that is needed. */
    link(): LinkedWorkspace {
        if (this.#linked) return this.#linked;
        const linked = LinkedWorkspace.join(
            [...this.#files.values()].map((file) => file.outline),
            this.#library,
            this.#scope,
        );
        this.#linked = linked;
        this.#workspaceIsDirty = true;
        if (this.#former) this.#touchReaders(this.#former, linked);
        this.#former = undefined;
        return linked;
    }

    /** The files that have to be judged, those of the first set first; whoever takes one judges it. */
    *dirty(first: Iterable<string>): Iterable<string> {
        this.link();
        for (const path of first) if (this.#dirty.has(path)) yield path;
        for (const path of this.#dirty) yield path;
    }

    /** Whether files wait only to name moved places anew. */
    get hasMoved(): boolean {
        return this.#moved.size > 0;
    }

    /** Has the files judged that name moved places. */
    touchMoved(): void {
        for (const path of this.#moved) if (this.#files.has(path)) this.#dirty.add(path);
        this.#moved.clear();
    }

    isDirty(path: string): boolean {
        this.link();
        return this.#dirty.has(path) || this.#moved.has(path);
    }

    /** Judges one file as of an instant, and keeps what its incidents come to where it is open. */
    judge(path: string, asOf: Instant, isOpen: boolean): void {
        const linked = this.link();
        this.#dirty.delete(path);
        this.#moved.delete(path);
        const file = this.#files.get(path);
        if (!file) return;
        const reads = new Reads(this.#table);
        const source = file.open();
        const { workspace, law, scope, registerGaps } = linked;
        const bench = {
            workspace: recordedWorkspace(workspace, reads),
            law,
            scope,
            registerGaps: () => recordedGaps(registerGaps(), reads),
        };
        const result = judgeFile(bench, source, asOf, draftsOf);
        result.faults.forEach(this.#tellFault);
        const judged = keep(result, source, reads.numbers, isOpen);
        const former = this.#judged.get(path);
        if (!former || summariesDiffer(former, judged)) this.#workspaceIsDirty = true;
        if (!sameDocket(former, judged)) this.#revision++;
        this.#repoint(path, former?.pointsAt ?? [], judged.pointsAt);
        this.#judged.set(path, judged);
        this.#noteChange(former?.validity.until, judged.validity.until);
        this.#findings.delete(path);
    }

    /**
     * Compares files and incidents with each other where that is needed. Every file must have been judged.
     *
     * @returns the files whose findings may be others now
     */
    compare(instant: Instant): Iterable<string> {
        const { workspace, law } = this.link();
        if (!this.#workspaceIsDirty) return [];
        this.#workspaceIsDirty = false;
        const incidents = workspace.files.flatMap(({ path }) => this.#judged.get(path)?.summaries ?? []);
        const asOf = new RecordedAsOf(instant);
        let found: readonly Finding[] = [];
        try {
            found = checkWorkspace({ workspace, law, incidents, asOf });
        } catch (fault) {
            this.#tellFault(fault);
        }
        this.#ofWorkspaceValidity = asOf.validity;
        this.#nextChange = undefined;
        const byFile = Map.groupBy(found, (finding) => finding.file);
        const concerned = new Set([...this.#ofWorkspace.keys(), ...byFile.keys()]);
        for (const path of concerned) this.#findings.delete(path);
        this.#ofWorkspace = byFile;
        this.#ofWorkspaceNamed = new Set(found.flatMap((finding) => [finding.file, ...placesOf(finding)]));
        return concerned;
    }

    /** All findings of a file as they were last judged, in order of place, suppressions applied. */
    findings(path: string): readonly Finding[] {
        const known = this.#findings.get(path);
        if (known) return known;
        const file = this.#files.get(path);
        const judged = this.#judged.get(path);
        const own = judged?.findings() ?? [];
        const findings = file ? applySuppressions(file.outline, [...own, ...(this.#ofWorkspace.get(path) ?? [])]) : [];
        if (judged?.incidents) this.#findings.set(path, findings);
        return findings;
    }

    /** Whether a file may use one of some names: it tells once it was judged, and may as long as it waits for that. */
    mayUse(path: string, names: readonly string[]): boolean {
        const judged = this.isDirty(path) ? undefined : this.judged(path);
        if (!judged) return true;
        const asked = this.#askedFor(names);
        return judged.reads.some((read) => asked.has(read));
    }

    /** The numbers of what a file reads that uses one of some names, qualified or not. */
    #askedFor(names: readonly string[]): ReadonlySet<number> {
        const { keys } = this.#table;
        if (this.#asked?.names === names && this.#asked.of === keys.length) return this.#asked.numbers;
        const isAsked = (use: string): boolean =>
            names.some((name) => use === name || use.endsWith(`.${name}`) || use.startsWith(`${name}.`));
        const numbers = new Set(keys.flatMap(({ name }, number) => (isAsked(name) ? [number] : [])));
        this.#asked = { names, of: keys.length, numbers };
        return numbers;
    }

    /** Has those files judged again that read what leads to something else now. */
    #touchReaders(before: Readable, after: Readable): void {
        const { keys } = this.#table;
        const answers: (boolean | undefined)[] = [];
        const isOther = (read: number): boolean => {
            const key = keys[read];
            return (answers[read] ??= key === undefined || !isSameRead(key, before, after));
        };
        for (const [path, { reads }] of this.#judged) if (reads.some(isOther)) this.#dirty.add(path);
    }

    /** The first instant at which a finding or an entry may change although no file does; undefined: never. */
    nextChange(): Instant | undefined {
        if (this.#nextChange === undefined) {
            this.#nextChange = this.#ofWorkspaceValidity.until;
            for (const { validity } of this.#judged.values()) this.#nextChange = Math.min(this.#nextChange, validity.until);
        }
        return this.#nextChange === Infinity ? undefined : this.#nextChange;
    }

    #noteChange(before: Instant | undefined, after: Instant = Infinity): void {
        if (this.#nextChange === undefined || before === this.#nextChange) this.#nextChange = undefined;
        else this.#nextChange = Math.min(this.#nextChange, after);
    }

    #unlink(): void {
        this.#former ??= this.#linked;
        this.#linked = undefined;
    }

    /** What names a place in a file has to be said again when the text of the file moves. */
    #touch(path: string): void {
        for (const pointer of this.#pointers.get(path) ?? []) this.#moved.add(pointer);
        if (this.#ofWorkspaceNamed.has(path)) this.#workspaceIsDirty = true;
        this.#findings.delete(path);
    }

    #forget(path: string): void {
        const former = this.#judged.get(path);
        this.#repoint(path, former?.pointsAt ?? [], []);
        this.#judged.delete(path);
        this.#noteChange(former?.validity.until);
        if (former && former.summaries.length > 0) this.#revision++;
        this.#dirty.delete(path);
        this.#moved.delete(path);
        this.#findings.delete(path);
        this.#workspaceIsDirty = true;
    }

    #repoint(path: string, before: readonly string[], after: readonly string[]): void {
        for (const target of before) this.#pointers.get(target)?.delete(path);
        for (const target of after) {
            const pointers = this.#pointers.get(target);
            if (pointers) pointers.add(path);
            else this.#pointers.set(target, new Set([path]));
        }
    }
}

function isSameScope(one: ReadScope, other: ReadScope): boolean {
    return (
        one.extent === other.extent &&
        one.unread.length === other.unread.length &&
        one.unread.every(({ path }, index) => path === other.unread[index]?.path)
    );
}

/** Whether something may stand elsewhere now; of a file without incidents, which many others speak of, that can be seen. */
function hasMoved({ outline: before }: StoredFile, { outline: after }: StoredFile): boolean {
    return before.incidents.length > 0 || after.incidents.length > 0 || !isSameRecord(before, after);
}

/** Whether two judgements of a file tell of the same incidents the same duties, and that the same is not known. */
function sameDocket(one: Judged | undefined, other: Judged): boolean {
    if (!one) return other.summaries.length === 0 && other.gaps.length === 0;
    return one.summaries.length === other.summaries.length && sameRows(one.rows, other.rows) && sameGaps(one.gaps, other.gaps);
}

function sameRows(one: readonly DocketRow[], other: readonly DocketRow[]): boolean {
    return isSameRecord(one, other);
}

function summariesDiffer(before: Judged, after: Judged): boolean {
    return !isSameRecord(withoutPlaces(before), withoutPlaces(after));
}

/** Where an incident is named may move: only findings that speak of it follow, and they are found by their file. */
function withoutPlaces({ summaries }: Judged): readonly object[] {
    return summaries.map(({ nameRange: _, ...rest }) => rest);
}
