import type { Finding } from '../findings/finding.ts';
import { checkWorkspace } from '../checks/run.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Validity } from '../time/as-of.ts';
import { holdsAt, RecordedAsOf } from '../time/as-of.ts';
import type { ParsedFile } from '../syntax/parser.ts';
import type { Instant } from '../time/instant.ts';
import { Analysis, settled } from './analysis.ts';
import type { KeptFrom, Present, ToKeep } from './judgement-memory.ts';
import { JudgementMemory } from './judgement-memory.ts';
import type { Severities } from './configuration/severities.ts';
import { settleSeverity } from './configuration/severities.ts';
import type { Bench, DraftsOf } from './judgement/judge-file.ts';
import type { Found } from './judgement/found.ts';
import { foundOf, openFound } from './judgement/found.ts';
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

/** What is otherwise from now on. What is not named stays as it is. */
export interface Change {
    /** Files as they are now. */
    readonly put?: readonly StoredFile[];
    /** The paths of files that are gone. */
    readonly gone?: readonly string[];
    /** The instant as of which everything is told. */
    readonly asOf?: Instant;
    /** What of the workspace is read: it decides what a name without a declaration may mean. */
    readonly scope?: ReadScope;
    readonly configuration?: HostConfiguration;
}

/** What an organisation settles outside of its Vigil files, as plain data. */
export interface HostConfiguration {
    /** For whom it acts, besides what a policy says. */
    readonly actingAs?: readonly string[];
    /** How grave findings are taken. */
    readonly severities?: Severities;
    /** The law, in place of what ships with the language. */
    readonly library?: readonly SourceFile[];
}

export interface HostParts {
    /** The law that ships with the language, and its texts by path. */
    readonly library: readonly SourceFile[];
    readonly textOfLaw: (path: string) => string | undefined;
    /** Absent where nobody asks for what needs another text to be read. */
    readonly parse?: (text: string) => ParsedFile;
    /** Looks at reports that were not sent yet; given from outside, so that a workspace without one need not load what fills one. */
    readonly draftsOf: DraftsOf;
    /** Whether there may be so many files that what is found is kept packed: as objects it would take several times the memory of their texts. */
    readonly isLarge: boolean;
    /** Whether changes may follow, so that it matters what a judgement has read. */
    readonly isLasting: boolean;
    /** Whether dockets are kept in short, for all incidents at once. */
    readonly keepsDockets: boolean;
    /** Told of each file that was judged because somebody asked about it. */
    readonly tellJudged?: (path: string) => void;
    /** Told of each fault of the program itself. */
    readonly tellFault: (fault: unknown) => void;
}

/**
 * The one engine behind editor and command line: it is told what changes, gives views of what everything comes to, and keeps what
 * was found for as long as everything that was read for it stays the same. Knows neither editor nor files nor clock: whoever makes
 * changes asks it to judge, one file at a time, when there is time for it.
 */
export class AnalysisHost {
    readonly #parts: HostParts;
    #files: Map<string, StoredFile> = new Map<string, StoredFile>();
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
    #memory: JudgementMemory | undefined;
    /** How many closed files were judged since what was found in them was kept. */
    #news = 0;
    #asOf: Instant = 0;
    #scope = wholeWorkspace;
    #configuration: HostConfiguration = {};
    /** The view of everything as it is now; a change takes it away. */
    #analysis: Analysis | undefined;

    constructor(parts: HostParts) {
        this.#parts = parts;
    }

    /** Takes a change, and gives a view of everything after it. What was given before stays as it was. */
    apply(change: Change): Analysis {
        this.take(change);
        return this.analysis;
    }

    /** Takes one of several changes, between which nobody looks. */
    take({ put = [], gone = [], asOf, scope, configuration }: Change): void {
        for (const path of gone) this.#remove(path);
        for (const file of put) this.#put(file);
        if (scope) this.#takeScope(scope);
        if (configuration) this.#takeConfiguration(configuration);
        if (asOf !== undefined && asOf !== this.#asOf) this.#takeInstant(asOf);
    }

    /** A view of everything as it is now. */
    get analysis(): Analysis {
        return (this.#analysis ??= new Analysis(this, this.#parts, {
            files: this.#files,
            linked: this.link(),
            asOf: this.#asOf,
            ofWorkspace: this.#ofWorkspace,
            weigh: this.#weigh,
        }));
    }

    /** What a file comes to, where a view is the one of now: worked out where it has to be, and kept. */
    judgedIn(analysis: Analysis, path: string): Judged | undefined {
        if (analysis !== this.#analysis) return undefined;
        if (this.isDirty(path)) {
            this.judge(path);
            this.#parts.tellJudged?.(path);
        }
        return this.#judged.get(path);
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

    #put(file: StoredFile): void {
        this.#change();
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

    #remove(path: string): void {
        const former = this.#files.get(path);
        if (!former) return;
        this.#change();
        this.#files.delete(path);
        this.#unlink();
        this.#touch(path);
        this.#forget(path);
    }

    /** Takes another instant: those files have to be judged again of which something is otherwise then. */
    #takeInstant(instant: Instant): void {
        this.#analysis = undefined;
        const before = this.#asOf;
        this.#asOf = instant;
        if (before <= instant && instant < (this.nextChange() ?? Infinity)) return;
        for (const [path, { validity }] of this.#judged) if (!holdsAt(validity, instant)) this.#dirty.add(path);
        if (!holdsAt(this.#ofWorkspaceValidity, instant)) this.#workspaceIsDirty = true;
    }

    #takeScope(scope: ReadScope): void {
        if (isSameScope(scope, this.#scope)) return;
        this.#scope = scope;
        this.#forgetAllFound();
    }

    #takeConfiguration(configuration: HostConfiguration): void {
        this.#configuration = configuration;
        this.#forgetAllFound();
    }

    #forgetAllFound(): void {
        this.#analysis = undefined;
        this.#revision++;
        this.#unlink();
        for (const path of this.#files.keys()) this.#dirty.add(path);
        this.#findings.clear();
        this.#workspaceIsDirty = true;
    }

    /** Leaves the files that a view has been given to that view, and goes on with a copy. */
    #change(): void {
        if (!this.#analysis) return;
        this.#analysis = undefined;
        this.#files = new Map(this.#files);
    }

    /** Findings as grave as they are taken, without those that are turned off. */
    readonly #weigh = (findings: readonly Finding[]): readonly Finding[] => {
        const { severities } = this.#configuration;
        return severities && severities.size > 0 ? findings.flatMap((finding) => settleSeverity(finding, severities) ?? []) : findings;
    };

    /** The workspace and its law, joined anew where that is needed. */
    link(): LinkedWorkspace {
        if (this.#linked) return this.#linked;
        const linked = LinkedWorkspace.join(
            [...this.#files.values()].map((file) => file.outline),
            this.#configuration.library ?? this.#parts.library,
            this.#scope,
            this.#configuration.actingAs,
        );
        this.#linked = linked;
        this.#memory?.forgetMeanings();
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

    /** Judges one file, and keeps what its incidents come to where it is open. */
    judge(path: string): void {
        const linked = this.link();
        this.#dirty.delete(path);
        this.#moved.delete(path);
        const file = this.#files.get(path);
        if (!file) return;
        const judged = this.#memory?.recall(file, this.#present(linked)) ?? this.#judgeAnew(file, linked);
        const former = this.#judged.get(path);
        if (!former || summariesDiffer(former, judged)) this.#workspaceIsDirty = true;
        if (!sameDocket(former, judged)) this.#revision++;
        this.#repoint(path, former?.pointsAt ?? [], judged.pointsAt);
        this.#judged.set(path, judged);
        this.#noteChange(former?.validity.until, judged.validity.until);
        this.#findings.delete(path);
    }

    #judgeAnew(file: StoredFile, linked: LinkedWorkspace): Judged {
        if (!file.isOpen) this.#news++;
        const reads = new Reads(this.#table);
        const source = file.open();
        const result = judgeFile(this.#parts.isLasting ? recorded(linked, reads) : linked, source, this.#asOf, this.#parts.draftsOf);
        result.faults.forEach(this.#parts.tellFault);
        return keep(result, source, reads.numbers, {
            isOpen: file.isOpen,
            isPacked: !file.isOpen && this.#parts.isLarge,
            withDockets: this.#parts.keepsDockets,
        });
    }

    #present(linked: LinkedWorkspace): Present {
        return { linked, asOf: this.#asOf, files: this.#files };
    }

    /** Has what an earlier session has found looked for there before a closed file is judged. */
    remember(from: KeptFrom): void {
        this.#memory = new JudgementMemory(from, this.#table);
    }

    /** What was found in closed files, to be kept for later sessions, once more than a part of it is new; undefined before that. */
    toKeep(part: number): ToKeep | undefined {
        if (!this.#memory || this.#news <= this.#judged.size * part || this.#dirty.size > 0) return undefined;
        this.#news = 0;
        return this.#memory.toKeep(this.#judged, this.#present(this.link()));
    }

    /**
     * Compares files and incidents with each other where that is needed. Every file must have been judged.
     *
     * @returns the files whose findings may be others now
     */
    compare(): Iterable<string> {
        const { workspace, law } = this.link();
        if (!this.#workspaceIsDirty) return [];
        this.#workspaceIsDirty = false;
        const incidents = workspace.files.flatMap(({ path }) => this.#judged.get(path)?.summaries ?? []);
        const asOf = new RecordedAsOf(this.#asOf);
        let found: readonly Finding[] = [];
        try {
            found = checkWorkspace({ workspace, law, incidents, asOf });
        } catch (fault) {
            this.#parts.tellFault(fault);
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

    /** The findings of a file as they were last judged, in order of place, that no comment suppresses. */
    findings(path: string): readonly Finding[] {
        return this.settled(path).filter(({ suppressed }) => !suppressed);
    }

    /** All findings of a file as they were last judged, in order of place, the suppressed ones marked. */
    settled(path: string): readonly Finding[] {
        const known = this.#findings.get(path);
        if (known) return known;
        const file = this.#files.get(path);
        const judged = this.#judged.get(path);
        const own = judged ? openFound(judged.found) : [];
        const findings = file ? this.#weigh(settled(file, own, this.#ofWorkspace.get(path) ?? [])) : [];
        if (judged?.incidents) this.#findings.set(path, findings);
        return findings;
    }

    /** The same as they are kept, packed where they are. */
    found(path: string): Found {
        const judged = this.#judged.get(path);
        const asFound = this.#files.get(path)?.outline.suppressions.length === 0 && !this.#ofWorkspace.has(path);
        return judged && asFound && (this.#configuration.severities?.size ?? 0) === 0
            ? judged.found
            : foundOf(this.settled(path), this.#parts.isLarge);
    }

    /** For which instants everything that was found is the same while no file changes. */
    get validity(): Validity {
        let { from, until } = this.#ofWorkspaceValidity;
        for (const { validity } of this.#judged.values()) {
            from = Math.max(from, validity.from);
            until = Math.min(until, validity.until);
        }
        return { from, until };
    }

    /** The findings of the whole workspace that stand in no file of it. */
    findingsElsewhere(): readonly Finding[] {
        return this.#weigh([...this.#ofWorkspace].flatMap(([path, found]) => (this.#files.has(path) ? [] : found)));
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

/** A workspace of which it is kept in mind what is read. */
function recorded({ workspace, law, scope, registerGaps }: LinkedWorkspace, reads: Reads): Bench {
    return { workspace: recordedWorkspace(workspace, reads), law, scope, registerGaps: () => recordedGaps(registerGaps(), reads) };
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
