import type { Deadline, DocketEntry, Status } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import { beforeOccurrence } from '../facts/before-occurrence.ts';
import { isBefore } from '../facts/order.ts';
import type { SourceFile } from '../facts/source.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import type { Day } from '../time/instant.ts';
import { designations } from './designations.ts';
import { drawnOn } from './drawn-on.ts';
import { gapOfInstant, gapsInFile, placeOfBlock } from './file-gaps.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import { lawNotLoaded } from './other-law.ts';
import type { FindMeaningless } from './meaningless.ts';
import type { RegisterGaps } from './register-gaps.ts';
import { gapsOfRegister } from './register-gaps.ts';
import type { ReadScope } from './scope.ts';
import type { ToldIncident } from './unstated.ts';
import { sinceOf, unstated } from './unstated.ts';

/** An incident as of an instant, and all that it draws on. */
export interface GapScene extends ToldIncident {
    readonly law: Law;
    /** The whole file that tells of it. */
    readonly file: SourceFile;
    readonly scope: ReadScope;
    /** The gaps in what it may draw on besides its own block. */
    readonly register: RegisterGaps;
    readonly meaninglessIn: FindMeaningless;
}

/** Everything that could not be known about an incident: what voids its docket first, then in order of place. */
export function gapsOf(scene: GapScene): readonly Gap[] {
    const gaps = [
        ...onceAPlace(voids(scene)),
        ...unstated(scene),
        ...later(scene),
        ...lawNotLoaded(scene),
        ...unlooked(scene),
        ...designations(scene),
    ];
    return gaps.sort(byWeight);
}

/** A problem at the head of a block concerns the block before it as well, and is one all the same. */
function onceAPlace(gaps: Iterable<Gap>): Iterable<Gap> {
    return new Map([...gaps].map((gap) => [[gap.topic, gap.file, ...gap.range].join(' '), gap])).values();
}

function* voids(scene: GapScene): Iterable<Gap> {
    const ofTopics = [...voidsOfTopics(scene)];
    yield* ofTopics;
    // Of several faults on a line the one that is known by its topic is told.
    const { path, incident } = scene.caseFile;
    const told = new Set(ofTopics.filter(({ file }) => file === path).map(({ range: [line] }) => line));
    for (const finding of scene.meaninglessIn(scene)) {
        if (told.has(finding.range[0])) continue;
        yield gapAt('no-meaning', path, finding.range, { finding, block: { kind: 'named', code: `incident ${incident.name.text}` } });
    }
}

function* voidsOfTopics(scene: GapScene): Iterable<Gap> {
    const {
        workspace,
        caseFile,
        docket,
        register,
        meaninglessIn,
        scope: { extent, unread },
    } = scene;
    const { path, incident } = caseFile;
    yield* gapsInFile(scene, extent, meaninglessIn).byBlock.get(placeOfBlock(incident.range))?.gaps ?? [];
    for (const fault of caseFile.faults) yield gapOfInstant(fault, path);
    yield* contradicted(scene);
    yield* gapsOfRegister(register, caseFile.name, drawnOn(workspace, caseFile, docket));
    for (const each of unread) yield gapAt('file-unread', each.path, [1, 1, 1, 1], { reason: each.reason });
    for (const { event, recipient, regimes } of docket.ambiguous)
        yield gapAt('report-ambiguous', path, event.range, { recipient, regimes });
    for (const { duty, because } of docket.failed) yield gapAt('duty-failed', path, incident.name.range, { duty, reason: because });
}

/** Lines whose dates cannot both be right: the incident occurred after them, or they were known before they happened. */
function* contradicted({ caseFile: { path, zone }, events }: GapScene): Iterable<Gap> {
    const before = beforeOccurrence(events);
    if (before && !before.isApproximate) for (const { range } of before.events) yield gapAt('before-occurrence', path, range);
    for (const { source, at } of events) {
        const known = source.known && resolveInstant(source.known, zone).when;
        if (source.known && known && isBefore(known, at)) yield gapAt('known-before', path, source.known.range);
    }
}

/** The lines that come after the instant asked about: counted together, since each alone would sound as if its date were wrong. */
function* later({ caseFile, docket: { asOf } }: GapScene): Iterable<Gap> {
    const { incident, events, zone, path } = caseFile;
    const lines = events.filter(
        ({ knownFrom, struckFrom }) => !asOf.hasCome(knownFrom) && (struckFrom === undefined || !asOf.hasCome(struckFrom)),
    );
    const fields = [...incident.fields, ...incident.affected, ...incident.operators].filter((line) => !asOf.hasCome(sinceOf(line, zone)));
    const [first] = [...lines, ...fields];
    if (first) yield gapAt('lines-later', path, first.range, { count: lines.length + fields.length });
}

/** What has been counted and matters to what happens now; records are kept for years that nobody has a list for. */
const concerned: ReadonlySet<Status> = new Set<Status>(['waiting', 'due', 'overdue', 'met', 'late']);

function* unlooked({ caseFile, docket }: GapScene): Iterable<Gap> {
    const { path, incident } = caseFile;
    const dates = docket.entries
        .filter(({ status }) => concerned.has(status))
        .flatMap((entry) => [entry.planBy, entry.limit].flatMap((deadline) => (deadline ? [{ entry, deadline }] : [])));
    const projected = dates.flatMap(({ entry, deadline }) => (deadline.coverage === 'projected' ? endOf(deadline, entry) : []));
    const uncertain = dates.flatMap(({ entry, deadline }) =>
        deadline.notExtendedFor.map(({ date, name, status }) => ({ day: date, state: entry.state, name, status })),
    );
    if (projected.length > 0) yield gapAt('holidays-projected', path, incident.name.range, { dates: distinct(projected) });
    if (uncertain.length > 0) yield gapAt('holiday-uncertain', path, incident.name.range, { days: distinct(uncertain) });
}

function endOf({ lastDay }: Deadline, { state }: DocketEntry): readonly { readonly day: Day; readonly state: string | null }[] {
    return lastDay === undefined ? [] : [{ day: lastDay, state }];
}

function distinct<T extends object>(parts: readonly T[]): readonly T[] {
    return [...new Map(parts.map((part) => [Object.values(part).join(' '), part])).values()];
}

function byWeight(a: Gap, b: Gap): number {
    if (a.severity !== b.severity) return a.severity === 'voids' ? -1 : 1;
    if (a.severity === 'qualifies') return 0;
    return compare(a.file, b.file) || a.range[0] - b.range[0] || a.range[1] - b.range[1];
}

function compare(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
