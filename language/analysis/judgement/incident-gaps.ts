import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { unreadIn } from '../../gaps/blocks.ts';
import type { Unknown } from '../../findings/gaps.ts';
import type { Gap } from '../../gaps/gap.ts';
import { gapAt, isCertain, severityOf } from '../../gaps/gap.ts';
import { topics } from '../../gaps/topics.ts';
import type { Range } from '../../syntax/range.ts';
import type { JudgedFile, JudgedIncident } from './judge-file.ts';

/** A gap without its sentences, which are made when somebody reads them: ten thousand files have many. */
export type KeptGap = Unknown & Pick<Gap, 'file' | 'range'>;

/** An incident of which something could not be known, as it is kept for every incident of the workspace. */
export interface IncidentGaps {
    readonly path: string;
    readonly incident: string;
    readonly incidentTitle: string;
    /** Where the incident is named. */
    readonly nameRange: Range;
    readonly gaps: readonly KeptGap[];
}

/** What some gaps come to. */
export interface Certainty {
    /** Nothing voids the docket. */
    readonly complete: boolean;
    /** Nor is a fact missing on which a duty turns, so that the docket may be called empty or done. */
    readonly certain: boolean;
    /** How many lines were not understood. */
    readonly lines: number;
    /** What voids the docket first, then what may decide a duty. */
    readonly gaps: readonly KeptGap[];
}

/** Whether what some gaps belong to can be relied on. */
export function certaintyOf(gaps: readonly KeptGap[]): Certainty {
    const voiding = gaps.filter(({ topic }) => severityOf(topic) === 'voids');
    const lines = new Set(voiding.map(({ file, range: [line] }) => `${file}:${line}`)).size;
    return { complete: voiding.length === 0, certain: isCertain(gaps), lines, gaps: gaps.toSorted((a, b) => rankOf(a) - rankOf(b)) };
}

/** Of which kind something unknown is, and whether it voids the docket. */
export function weightOf(topic: Unknown['topic']): Pick<Gap, 'kind' | 'severity'> {
    return { kind: topics[topic].kind, severity: severityOf(topic) };
}

/** Whether a duty may turn on what a gap leaves unknown. */
export function isDecisive(gap: KeptGap): boolean {
    return !isCertain([gap]);
}

/** The incidents of a file of which something could not be known; of one that the program failed to judge that is everything. */
export function incidentGapsOf({ incidents }: JudgedFile, file: SourceFile): readonly IncidentGaps[] {
    const judged = new Map(incidents.map((each) => [each.caseFile.incident, each]));
    return file.incidents.flatMap((incident) => {
        const { name, title = '' } = incident;
        const gaps = judged.get(incident)?.gaps ?? [gapAt('not-judged', file.path, name.range, { name: name.text })];
        if (gaps.length === 0) return [];
        return [{ path: file.path, incident: name.text, incidentTitle: title, nameRange: name.range, gaps: gaps.map(withoutSentences) }];
    });
}

/** Each thing that could not be known once: a line of the register may stand behind many incidents. */
export function gapsTogether(gaps: readonly KeptGap[]): readonly KeptGap[] {
    return [...new Map(gaps.map((gap) => [[gap.topic, gap.file, ...gap.range].join(' '), gap])).values()];
}

/** Text that stands in no block and was not understood: it may declare anything, an incident too. */
export function unreadOutside({ files }: Workspace): readonly KeptGap[] {
    return files.flatMap((file) => {
        if (file.problems.length === 0) return [];
        return unreadIn(file).outside.map(({ range }) => gapAt('text-unread', file.path, range));
    });
}

/** Whether the same is unknown of the same incidents, at the same places. */
export function sameGaps(one: readonly IncidentGaps[], other: readonly IncidentGaps[]): boolean {
    return sameEach(one, other, sameIncident);
}

function sameIncident(a: IncidentGaps, b: IncidentGaps): boolean {
    return (
        a.incident === b.incident &&
        a.incidentTitle === b.incidentTitle &&
        sameEach(a.nameRange, b.nameRange, Object.is) &&
        sameEach(a.gaps, b.gaps, sameGap)
    );
}

function sameGap(a: KeptGap, b: KeptGap): boolean {
    return (
        a.topic === b.topic &&
        a.file === b.file &&
        sameEach(a.range, b.range, Object.is) &&
        JSON.stringify(a.values) === JSON.stringify(b.values)
    );
}

function sameEach<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
    if (one.length !== other.length) return false;
    return one.every((each, index) => {
        const counterpart = other[index];
        return counterpart !== undefined && same(each, counterpart);
    });
}

function withoutSentences({ topic, file, range, values }: Gap): KeptGap {
    // The values are those of the topic, as they were before.
    return { topic, file, range, values } as KeptGap;
}

function rankOf(gap: KeptGap): number {
    if (severityOf(gap.topic) === 'voids') return 0;
    return isDecisive(gap) ? 1 : 2;
}

/** What is said of the gaps of an incident, in English. */
export function toldGaps({ gaps }: Pick<JudgedIncident, 'gaps'>, told?: (path: string) => string): ToldGaps {
    return tellGaps(gaps, told);
}
