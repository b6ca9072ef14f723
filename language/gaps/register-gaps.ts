import type { Declared, GlobalKind } from '../facts/names.ts';
import type { Party, SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { countryOf } from '../facts/build-register.ts';
import { isMerged } from '../names/name-uses.ts';
import type { DeclarationBlock } from './blocks.ts';
import type { Drawn } from './drawn-on.ts';
import { gapsInFile } from './file-gaps.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
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

/** Gathers what of the declarations of a workspace was not read or has no meaning. */
export function gatherRegisterGaps(workspace: Workspace, extent: Extent): RegisterGaps {
    const gaps: GapsByWhat = {
        all: new Map(),
        parties: new Map(),
        subjects: new Map(),
        incidents: new Map(),
        reports: new Map(),
        authorities: new Map(),
    };
    const twice = declaredTwice(workspace);
    for (const file of workspace.files) sortOut(file, workspace, extent, gaps);
    for (const { of, gap } of twice) push(gaps, of, String(gap.values.name), [gap]);
    for (const gap of furtherPolicies(workspace)) push(gaps, 'all', '', [gap]);
    const { all, parties, subjects, incidents, reports, authorities } = gaps;
    const everyGap = [all, parties, subjects, incidents, reports, authorities].flatMap((byName) => [...byName.values()].flat());
    const paths = new Set(everyGap.map(({ file }) => file));
    return { of: (what, name) => gaps[what].get(name) ?? none, areIn: (path) => paths.has(path) };
}

const none: readonly Gap[] = [];
const gathered = new WeakMap<Workspace, RegisterGaps>();

/** The same, gathered once a workspace. */
export function registerGapsOf(workspace: Workspace, extent: Extent): RegisterGaps {
    const known = gathered.get(workspace) ?? gatherRegisterGaps(workspace, extent);
    gathered.set(workspace, known);
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

function sortOut(file: SourceFile, workspace: Workspace, extent: Extent, into: GapsByWhat): void {
    const { byBlock, outside } = gapsInFile(workspace, file, extent);
    if (outside.length > 0) push(into, 'all', '', outside);
    const nameless = namelessIn(file);
    if (nameless.length > 0) push(into, 'all', '', nameless);
    for (const { block, gaps } of byBlock.values()) assign(block, gaps, workspace, into);
}

function assign(block: DeclarationBlock, gaps: readonly Gap[], { names }: Workspace, into: GapsByWhat): void {
    switch (block.of) {
        case 'incident': // read whole where it is judged
            return;
        case 'policy':
            push(into, 'all', '', gaps);
            return;
        case 'regime': // one whose name another has taken counts for nothing
            if (isMerged(block.declaration, { names })) push(into, 'all', '', gaps);
            return;
        case 'subject':
            push(into, 'subjects', block.declaration.name.text, gaps);
            return;
        case 'report': {
            const { incident } = block.declaration;
            // When it is not known on which incident it is, it may be on any of them.
            if (incident && names.global('incident', incident)) push(into, 'reports', incident.text, gaps);
            else push(into, 'all', '', gaps);
            return;
        }
        case 'party':
            push(into, 'parties', block.declaration.name.text, gaps);
            if (isAuthority(block.declaration)) assignAuthority(block.declaration, gaps, into);
    }
}

/** An authority may be competent for every incident in its state; where the state is not known, for any. */
function assignAuthority({ country }: Party, gaps: readonly Gap[], into: GapsByWhat): void {
    const state = country && countryOf(country.text);
    if (state === undefined || state === 'EU') push(into, 'all', '', gaps);
    else push(into, 'authorities', state, gaps);
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
    return nameless.map(({ word, name }) => gapAt('name-missing', path, name.range, { block: word }));
}

const TABLES = { party: 'parties', subject: 'subjects', incident: 'incidents' } as const satisfies Partial<
    Record<GlobalKind, keyof GapsByWhat>
>;

/**
 * Where a name is declared again for the first time: of all its declarations only the first one counts. What a workspace declares takes
 * the place of the library's.
 */
function declaredTwice({ names }: Workspace): readonly { readonly of: (typeof TABLES)[keyof typeof TABLES]; readonly gap: Gap }[] {
    return (['party', 'subject', 'incident'] as const).flatMap((kind) =>
        again(names.all(kind)).map(({ path, declaration: { name } }) => ({
            of: TABLES[kind],
            gap: gapAt('declared-twice', path, name.range, { name: name.text }),
        })),
    );
}

/** Of several policies the first one counts, so the others may have settled for whom one acts or what is adopted. */
function furtherPolicies({ files }: Workspace): readonly Gap[] {
    const policies = files.flatMap(({ path, policies: own }) => own.map(({ range }) => ({ path, range })));
    return policies.slice(1, 2).map(({ path, range }) => gapAt('declared-twice', path, range, { name: 'policy' }));
}

function again(declared: readonly Declared[]): readonly Declared[] {
    const times = new Map<string, number>();
    return declared.filter(({ library, declaration: { name } }) => {
        if (library || name.text === '') return false;
        const time = (times.get(name.text) ?? 0) + 1;
        times.set(name.text, time);
        return time === 2;
    });
}
