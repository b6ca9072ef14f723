import type { Finding } from '../findings/finding.ts';
import type { Names } from '../facts/names.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { countryOf } from '../facts/build-register.ts';
import type { WrittenFault } from '../facts/written-dates.ts';
import { faultsOutsideIncidents } from '../facts/written-dates.ts';
import { writtenStates } from '../facts/written-places.ts';
import type { UnclearUse } from '../names/unclear-uses.ts';
import { unclearUsesIn } from '../names/unclear-uses.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import type { Range } from '../syntax/range.ts';
import { isZone } from '../time/zone.ts';
import type { DeclarationBlock } from './blocks.ts';
import { blocksOf, isWithin, factsOfBlock, unreadIn } from './blocks.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import type { FileInLaw, FindMeaningless } from './meaningless.ts';
import type { ReadScope } from './scope.ts';

/** What of a file was not read or has no meaning. */
export interface FileGaps {
    /** By the place at which a block begins. */
    readonly byBlock: ReadonlyMap<string, { readonly block: DeclarationBlock; readonly gaps: readonly Gap[] }>;
    /** What stands in no block, and so may have declared anything. */
    readonly outside: readonly Gap[];
}

const noGaps: FileGaps = { byBlock: new Map(), outside: [] };
const known = new WeakMap<Names, WeakMap<SourceFile, FileGaps>>();

/** What of a file was not read or has no meaning, by block; worked out once, as long as file and names live. */
export function gapsInFile({ workspace, law, file }: FileInLaw, extent: ReadScope['extent'], meaninglessIn: FindMeaningless): FileGaps {
    const { names } = workspace;
    // Of whoever asks about one incident, the file alone is looked at here.
    const place = { workspace, law, file };
    const ofNames = known.get(names) ?? new WeakMap<SourceFile, FileGaps>();
    known.set(names, ofNames);
    const before = ofNames.get(file);
    if (before) return before;
    const gaps = findGaps(place, extent, meaninglessIn(place));
    ofNames.set(file, gaps);
    return gaps;
}

/** The place at which a block begins, by which it is found again in another reading of the same text. */
export function placeOfBlock([line, column]: Range): string {
    return `${line}:${column}`;
}

function findGaps({ workspace, file }: FileInLaw, extent: ReadScope['extent'], meaningless: readonly Finding[]): FileGaps {
    const { inBlocks, outside } = unreadIn(file);
    const unread = new Set([...inBlocks.values(), outside].flatMap((problems) => problems.map(({ range: [line] }) => line)));
    // What stands in a line that was not read wholly may be withheld: that the line was not read says enough.
    const loose = [...unresolvedIn(workspace, file, extent)].filter(({ range: [line] }) => !unread.has(line));
    // Of several faults on a line the one that is known by its topic is told.
    const told = new Set([...unread, ...loose.map(({ range: [line] }) => line)]);
    const others = meaningless.filter(({ range: [line] }) => !told.has(line));
    if (inBlocks.size === 0 && outside.length === 0 && loose.length === 0 && others.length === 0) return noGaps;
    const byBlock = new Map<string, { block: DeclarationBlock; gaps: Gap[] }>();
    const add = (block: DeclarationBlock, gap: Gap): void => {
        const place = placeOfBlock(block.declaration.range);
        const entry = byBlock.get(place) ?? { block, gaps: [] };
        entry.gaps.push(gap);
        byBlock.set(place, entry);
    };
    for (const [block, problems] of inBlocks) {
        for (const range of firstOfLines(problems)) add(block, gapAt('line-unread', file.path, range, { block: factsOfBlock(block) }));
    }
    const blocks = blocksOf(file);
    for (const gap of loose) {
        const block = blocks.find(({ declaration }) => isWithin(gap.range, declaration.range));
        if (block) add(block, gap);
    }
    for (const finding of others) {
        const { range } = finding;
        const block = blocks.find(({ declaration }) => isWithin(range, declaration.range));
        if (block) add(block, gapAt('no-meaning', file.path, range, { finding, block: factsOfBlock(block) }));
    }
    return { byBlock, outside: firstOfLines(outside).map((range) => gapAt('text-unread', file.path, range)) };
}

/** The first place on each line: a line that cannot be read may have several problems. */
function firstOfLines(problems: readonly SyntaxProblem[]): readonly Range[] {
    return [...new Map(problems.map(({ range }) => [range[0], range] as const).reverse()).values()].reverse();
}

function* unresolvedIn(workspace: Workspace, file: SourceFile, extent: ReadScope['extent']): Iterable<Gap> {
    const { path } = file;
    for (const unclear of unclearUsesIn({ workspace, file })) yield gapOfUse(unclear, path, extent);
    for (const { field, range } of file.repetitions) yield gapAt('said-twice', path, range, { name: field });
    for (const fault of faultsOutsideIncidents(workspace, file)) yield gapOfInstant(fault, path);
    for (const use of writtenStates(file)) {
        if (countryOf(use.text) === undefined || use.text === 'EU') yield gapAt('state-unknown', path, use.range, { name: use.text });
    }
    for (const { zone } of [...file.parties, ...file.incidents]) {
        if (zone && !isZone(zone.text)) yield gapAt('zone-unknown', path, zone.range, { name: zone.text });
    }
    for (const { country, name } of file.parties) {
        if (!country || countryOf(country.text) !== undefined) continue;
        yield gapAt('country-unknown', path, country.range, { name: country.text, party: name.text });
    }
    yield* unknownEvidence(file);
    for (const { duties } of file.regimes) {
        for (const { name, act, binds, answers, specialises } of duties) {
            // What specialises another duty takes over what it does not say itself.
            if (specialises || (act && (binds.length > 0 || answers))) continue;
            yield gapAt('duty-unsaid', path, name.range, { duty: name.text });
        }
    }
}

function gapOfUse({ reference, resolution }: UnclearUse, path: string, extent: ReadScope['extent']): Gap {
    const { use, kinds } = reference;
    if (resolution.kind === 'ambiguous') {
        return gapAt('name-ambiguous', path, use.range, { name: use.text, candidates: resolution.candidates });
    }
    const topic = extent === 'files' ? 'name-elsewhere' : 'name-unknown';
    return gapAt(topic, path, use.range, { name: use.text, kinds });
}

/** Evidence is named within its incident alone. */
function* unknownEvidence({ path, incidents }: SourceFile): Iterable<Gap> {
    for (const { evidence, events } of incidents) {
        const names = new Set(evidence.map(({ name }) => name.text));
        for (const use of events.flatMap((event) => event.evidence)) {
            if (!names.has(use.text)) yield gapAt('name-unknown', path, use.range, { name: use.text, kinds: ['evidence'] });
        }
    }
}

/** A date or time that does not stand for one instant. */
export function gapOfInstant({ fault, written }: WrittenFault, path: string): Gap {
    const name = fault.text.replace('T', ' ');
    switch (fault.kind) {
        case 'impossible':
            return gapAt('date-impossible', path, written.range, { name });
        case 'skipped':
            return gapAt('time-skipped', path, written.range, { name, zone: fault.zone });
        case 'doubled':
            return gapAt('time-doubled', path, written.range, { name, zone: fault.zone });
        case 'weekday':
            return gapAt('weekday-wrong', path, written.range, { name, expected: fault.expected });
    }
}
