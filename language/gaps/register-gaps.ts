import type { Declared, GlobalKind } from '../facts/names.ts';
import type { Party, SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { countryOf } from '../facts/build-register.ts';
import { isMerged } from '../names/name-uses.ts';
import type { Block } from './blocks.ts';
import type { Drawn } from './drawn-on.ts';
import { gapsInFile } from './file-gaps.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import type { ReadScope } from './scope.ts';

type Extent = ReadScope['extent'];
type GapsByName = Map<string, Gap[]>;

/** What of the declarations of a workspace was not read or has no meaning, by what draws on it. */
interface RegisterGaps {
    /** What any incident draws on: policies, regimes, authorities whose state is not known, text outside of every block. */
    readonly ofAll: Gap[];
    readonly parties: GapsByName;
    readonly subjects: GapsByName;
    readonly incidents: GapsByName;
    /** By the incident that a report is on. */
    readonly reports: GapsByName;
    /** By the state for whose incidents an authority may be competent. */
    readonly authorities: GapsByName;
}

/** The gaps of a workspace, and the files that they stand in: while a file keeps its meaning, its places may move. */
interface Gathered {
    readonly files: readonly { readonly position: number; readonly file: SourceFile }[];
    readonly gaps: RegisterGaps;
}

const gathered = new WeakMap<Workspace, Gathered>();

/** The gaps in what an incident draws on besides its own block; `drawn` is asked only where some declaration has one. */
export function gapsOfRegister(workspace: Workspace, incident: string, extent: Extent, drawn: () => Drawn): Iterable<Gap> {
    const { ofAll, parties, subjects, incidents, reports, authorities } = registerGapsOf(workspace, extent);
    const gaps = [...ofAll, ...(incidents.get(incident) ?? []), ...(reports.get(incident) ?? [])];
    if (parties.size > 0 || subjects.size > 0 || authorities.size > 0) {
        const on = drawn();
        gaps.push(...ofNames(on.parties, parties), ...ofNames(on.subjects, subjects), ...ofNames(on.states, authorities));
    }
    return new Set(gaps);
}

function ofNames(names: ReadonlySet<string>, gaps: GapsByName): readonly Gap[] {
    return [...gaps].flatMap(([name, each]) => (names.has(name) ? each : []));
}

function registerGapsOf(workspace: Workspace, extent: Extent): RegisterGaps {
    const { files } = workspace;
    const before = gathered.get(workspace);
    if (before?.files.every(({ position, file }) => files[position] === file)) return before.gaps;
    const twice = declaredTwice(workspace);
    const paths = new Set(twice.map(({ gap }) => gap.file));
    const positions = before ? before.files.map(({ position }) => position) : [...files.keys()];
    const damaged = positions.flatMap((position) => {
        const file = files[position];
        return file && (paths.has(file.path) || hasGaps(workspace, file, extent)) ? [{ position, file }] : [];
    });
    const gaps: RegisterGaps = {
        ofAll: [],
        parties: new Map(),
        subjects: new Map(),
        incidents: new Map(),
        reports: new Map(),
        authorities: new Map(),
    };
    for (const { file } of damaged) sortOut(file, workspace, extent, gaps);
    for (const { of, gap } of twice) push(gaps, of, String(gap.values.name), [gap]);
    gathered.set(workspace, { files: damaged, gaps });
    return gaps;
}

function hasGaps(workspace: Workspace, file: SourceFile, extent: Extent): boolean {
    const { byBlock, outside } = gapsInFile(workspace, file, extent);
    return byBlock.size > 0 || outside.length > 0 || namelessIn(file).length > 0;
}

function sortOut(file: SourceFile, workspace: Workspace, extent: Extent, into: RegisterGaps): void {
    const { byBlock, outside } = gapsInFile(workspace, file, extent);
    into.ofAll.push(...outside, ...namelessIn(file));
    for (const { block, gaps } of byBlock.values()) assign(block, gaps, workspace, into);
}

function assign(block: Block, gaps: readonly Gap[], { names }: Workspace, into: RegisterGaps): void {
    switch (block.of) {
        case 'incident': // read whole where it is judged
            return;
        case 'policy':
            into.ofAll.push(...gaps);
            return;
        case 'regime': // one whose name another has taken counts for nothing
            if (isMerged(block.declaration, { names })) into.ofAll.push(...gaps);
            return;
        case 'subject':
            push(into, 'subjects', block.declaration.name.text, gaps);
            return;
        case 'report': {
            const { incident } = block.declaration;
            // When it is not known on which incident it is, it may be on any of them.
            if (incident && names.global('incident', incident)) push(into, 'reports', incident.text, gaps);
            else into.ofAll.push(...gaps);
            return;
        }
        case 'party':
            push(into, 'parties', block.declaration.name.text, gaps);
            if (isAuthority(block.declaration)) assignAuthority(block.declaration, gaps, into);
    }
}

/** An authority may be competent for every incident in its state; where the state is not known, for any. */
function assignAuthority({ country }: Party, gaps: readonly Gap[], into: RegisterGaps): void {
    const state = country && countryOf(country.text);
    if (state === undefined || state === 'EU') into.ofAll.push(...gaps);
    else push(into, 'authorities', state, gaps);
}

function isAuthority({ kind, holds }: Party): boolean {
    return kind === 'authority' || holds.length > 0;
}

function push(into: RegisterGaps, of: Exclude<keyof RegisterGaps, 'ofAll'>, name: string, gaps: readonly Gap[]): void {
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
    Record<GlobalKind, Exclude<keyof RegisterGaps, 'ofAll'>>
>;

/** Where a name is declared again, of which only the first declaration counts. What a workspace declares takes the place of the library's. */
function declaredTwice({ names }: Workspace): readonly { readonly of: (typeof TABLES)[keyof typeof TABLES]; readonly gap: Gap }[] {
    return (['party', 'subject', 'incident'] as const).flatMap((kind) =>
        again(names.all(kind)).map(({ path, declaration: { name } }) => ({
            of: TABLES[kind],
            gap: gapAt('declared-twice', path, name.range, { name: name.text }),
        })),
    );
}

function again(declared: readonly Declared[]): readonly Declared[] {
    const seen = new Set<string>();
    return declared.filter(({ library, declaration: { name } }) => {
        if (library || name.text === '') return false;
        if (seen.has(name.text)) return true;
        seen.add(name.text);
        return false;
    });
}
