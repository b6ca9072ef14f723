import type { Law } from '../docket/law/law.ts';
import type { Declared, GlobalKind, Names } from '../facts/names.ts';
import type { NameUse, Party, Report, SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { countryOf } from '../facts/build-register.ts';
import { isMerged } from '../names/name-uses.ts';
import type { DeclarationBlock } from './blocks.ts';
import type { Drawn } from './drawn-on.ts';
import { gapsInFile } from './file-gaps.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import type { FindMeaningless } from './meaningless.ts';
import type { ReadScope } from './scope.ts';

type Extent = ReadScope['extent'];
type GapsByName = Map<string, Gap[]>;

/** What of the declarations of a workspace was not read or has no meaning, by what draws on it. */
interface GapsByWhat {
    /** What any incident draws on, without a name: policies, regimes, authorities whose state is not known, text outside of every block. */
    readonly all: GapsByName;
    readonly parties: GapsByName;
    readonly subjects: GapsByName;
    readonly incidents: GapsByName;
    /** By the incident that a report is on. */
    readonly reports: GapsByName;
    /** By the state for whose incidents an authority may be competent. */
    readonly authorities: GapsByName;
}

/** The gaps in what incidents may draw on besides their own blocks. */
export interface RegisterGaps {
    /** Those of all that is called by a name; of everything that any incident draws on, the name is empty. */
    readonly of: (what: keyof GapsByWhat, name: string) => readonly Gap[];
    /** Whether one of them stands in a file. */
    readonly areIn: (path: string) => boolean;
}

/** A workspace under its law, and how much of it was read. */
export interface WorkspaceInLaw {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly extent: Extent;
}

/** Gathers what of the declarations of a workspace was not read or has no meaning. */
export function gatherRegisterGaps(whole: WorkspaceInLaw, meaninglessIn: FindMeaningless): RegisterGaps {
    const { workspace } = whole;
    const gaps: GapsByWhat = {
        all: new Map(),
        parties: new Map(),
        subjects: new Map(),
        incidents: new Map(),
        reports: new Map(),
        authorities: new Map(),
    };
    for (const file of workspace.files) sortOut(file, whole, meaninglessIn, gaps);
    for (const { of, name, gap } of declaredTwice(workspace)) push(gaps, of, name, [gap]);
    for (const gap of furtherPolicies(workspace)) push(gaps, 'all', '', [gap]);
    const { all, parties, subjects, incidents, reports, authorities } = gaps;
    const everyGap = [all, parties, subjects, incidents, reports, authorities].flatMap((byName) => [...byName.values()].flat());
    const paths = new Set(everyGap.map(({ file }) => file));
    return { of: (what, name) => gaps[what].get(name) ?? none, areIn: (path) => paths.has(path) };
}

const none: readonly Gap[] = [];
const gathered = new WeakMap<Workspace, RegisterGaps>();

/** The same, gathered once a workspace. */
export function registerGapsOf(whole: WorkspaceInLaw, meaninglessIn: FindMeaningless): RegisterGaps {
    const known = gathered.get(whole.workspace) ?? gatherRegisterGaps(whole, meaninglessIn);
    gathered.set(whole.workspace, known);
    return known;
}

/** The gaps in what an incident draws on besides its own block. */
export function gapsOfRegister({ of }: RegisterGaps, incident: string, drawn: Drawn): Iterable<Gap> {
    return new Set([
        ...of('all', ''),
        ...of('incidents', incident),
        ...of('reports', incident),
        ...[...drawn.parties].flatMap((name) => of('parties', name)),
        ...[...drawn.subjects].flatMap((name) => of('subjects', name)),
        ...[...drawn.states].flatMap((name) => of('authorities', name)),
    ]);
}

function sortOut(file: SourceFile, { workspace, law, extent }: WorkspaceInLaw, meaninglessIn: FindMeaningless, into: GapsByWhat): void {
    // What stands in incidents is looked at where they are judged.
    if (file.problems.length === 0 && tellsOfIncidentsAlone(file)) return;
    const { byBlock, outside } = gapsInFile({ workspace, law, file }, extent, meaninglessIn);
    if (outside.length > 0) push(into, 'all', '', outside);
    const nameless = namelessIn(file);
    if (nameless.length > 0) push(into, 'all', '', nameless);
    for (const { block, gaps } of byBlock.values()) assign(block, gaps, workspace, into);
}

function tellsOfIncidentsAlone({ parties, vacancies, subjects, reports, policies, regimes }: SourceFile): boolean {
    return [parties, vacancies, subjects, reports, policies, regimes].every(({ length }) => length === 0);
}

function assign(block: DeclarationBlock, gaps: readonly Gap[], { names }: Workspace, into: GapsByWhat): void {
    switch (block.of) {
        case 'incident': // read whole where it is judged
        case 'example':
            return;
        case 'policy':
            push(into, 'all', '', gaps);
            return;
        case 'regime': // one whose name another has taken counts for nothing
            if (isMerged(block.declaration, { names })) push(into, 'all', '', gaps);
            return;
        case 'vacancy':
            for (const state of statesOrAny(block.declaration.states)) push(into, ...state, gaps);
            return;
        case 'subject':
            push(into, 'subjects', block.declaration.name.text, gaps);
            return;
        case 'report': {
            const { of, name } = ofReport(block.declaration, names);
            push(into, of, name, gaps);
            return;
        }
        case 'party':
            push(into, 'parties', block.declaration.name.text, gaps);
            if (isAuthority(block.declaration)) assignAuthority(block.declaration, gaps, into);
    }
}

/** Whom a report concerns: when it is not known on which incident it is, it may be on any of them. */
function ofReport({ incident }: Report, names: Names): Omit<Concerned, 'gap'> {
    return incident && names.global('incident', incident) ? { of: 'reports', name: incident.text } : { of: 'all', name: '' };
}

/** An authority may be competent for every incident in its state. */
function assignAuthority({ country }: Party, gaps: readonly Gap[], into: GapsByWhat): void {
    for (const state of statesOrAny(country ? [country] : [])) push(into, ...state, gaps);
}

/** Who draws on what is said of the offices of some states: the incidents there; where a state is not known, any. */
function statesOrAny(states: readonly NameUse[]): readonly (readonly [of: 'all' | 'authorities', name: string])[] {
    const known = states.map(({ text }) => countryOf(text));
    if (known.length === 0) return [['all', '']];
    return known.map((state) => (state === undefined || state === 'EU' ? (['all', ''] as const) : (['authorities', state] as const)));
}

function isAuthority({ kind, holds }: Party): boolean {
    return kind === 'authority' || holds.length > 0;
}

function push(into: GapsByWhat, of: keyof GapsByWhat, name: string, gaps: readonly Gap[]): void {
    into[of].set(name, [...(into[of].get(name) ?? []), ...gaps]);
}

/** Declarations without a name on which an incident may draw without naming them. */
function namelessIn({ path, parties, regimes }: SourceFile): readonly Gap[] {
    const nameless = [
        ...parties.filter(isAuthority).map(({ kind, name }) => ({ word: kind, name })),
        ...regimes.flatMap((regime) => [
            { word: 'regime', name: regime.name },
            ...regime.duties.map(({ name }) => ({ word: 'duty', name })),
            ...regime.routes.map(({ name }) => ({ word: 'route', name })),
        ]),
    ].filter(({ name }) => name.text === '');
    return nameless.map(({ word, name }) => gapAt('name-missing', path, name.range, { word }));
}

/** A gap, and who draws on it. */
interface Concerned {
    readonly of: keyof GapsByWhat;
    readonly name: string;
    readonly gap: Gap;
}

/**
 * Where a name is declared again for the first time: of all its declarations only the first one counts. What a workspace declares takes
 * the place of the library's, a regime excepted.
 */
function declaredTwice({ names }: Workspace): readonly Concerned[] {
    const own = <K extends GlobalKind>(kind: K) => again(names.all(kind).filter(({ library }) => !library));
    return [
        ...own('party').map((declared) => ({ of: 'parties' as const, name: declared.declaration.name.text, gap: twice(declared) })),
        ...own('subject').map((declared) => ({ of: 'subjects' as const, name: declared.declaration.name.text, gap: twice(declared) })),
        ...own('incident').map((declared) => ({ of: 'incidents' as const, name: declared.declaration.name.text, gap: twice(declared) })),
        ...own('report').map((declared) => ({ ...ofReport(declared.declaration, names), gap: twice(declared) })),
        ...again(names.all('regime')).map((declared) => ({ of: 'all' as const, name: '', gap: twice(declared) })),
    ];
}

function twice({ path, declaration: { name } }: Declared): Gap {
    return gapAt('declared-twice', path, name.range, { name: name.text });
}

/** Of several policies the first one counts, so the others may have settled for whom one acts or what is adopted. */
function furtherPolicies({ files }: Workspace): readonly Gap[] {
    const policies = files.flatMap(({ path, policies: own }) => own.map(({ range }) => ({ path, range })));
    return policies.slice(1, 2).map(({ path, range }) => gapAt('declared-twice', path, range, { name: 'policy' }));
}

/** The declarations by which a name that another one has is taken for the first time. */
function again<T extends Declared>(declared: readonly T[]): readonly T[] {
    const times = new Map<string, number>();
    return declared.filter(({ declaration: { name } }) => {
        if (name.text === '') return false;
        const time = (times.get(name.text) ?? 0) + 1;
        times.set(name.text, time);
        return time === 2;
    });
}
