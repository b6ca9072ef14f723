import type { Finding, Severity } from '../../findings/finding.ts';
import type { Location } from '../../docket/entry.ts';
import { foldAround, foldedFindings } from '../findings/reading.ts';
import type { View } from '../view.ts';
import type { Speaker } from './speaker.ts';

/** Which finding of a file is meant: it stays the same one while lines are added above it, and while its dates move. */
export interface FindingKey {
    readonly code: string;
    /** Where it was last seen, from 1: of several that are else alike, the nearest is meant. */
    readonly line: number;
    readonly column: number;
    readonly duty?: string;
    readonly party?: string;
    readonly recipient?: string;
}

/** Everything that there is to say of a finding. */
export interface FindingInFull {
    readonly code: string;
    readonly severity: Severity;
    readonly headline: string;
    readonly location: Location;
    /** Why, with the provision. */
    readonly why: readonly string[];
    /** What to do, with the line to write between backticks. */
    readonly ways: readonly string[];
    /** The readings and marks that it rests on. */
    readonly rests: readonly string[];
    readonly where: readonly string[];
    /** The headlines of what is read as one with it. */
    readonly also: readonly string[];
    /** How the dates of its duty follow, step by step, in English; none where it speaks of no duty. */
    readonly trace: readonly { readonly rule: string; readonly because: string }[];
    readonly related: readonly { readonly location: Location; readonly text: string }[];
}

/** By what a finding is found again. */
export function findingKeyOf({ code, range: [line, column], duty, party, recipient }: Finding): FindingKey {
    return {
        code,
        line,
        column,
        ...(duty !== undefined && { duty }),
        ...(party !== undefined && { party }),
        ...(recipient !== undefined && { recipient }),
    };
}

/** Everything that there is to say of a finding of a file; undefined where it is gone. */
export function findingInFull(
    path: string,
    key: FindingKey,
    view: Pick<View, 'findings' | 'incidents' | 'asOf'>,
    speaker: Speaker,
): FindingInFull | undefined {
    const alike = view.findings(path).filter((finding) => isMeant(finding, key));
    const finding = alike.toSorted((one, other) => compareDistance(distance(one, key), distance(other, key))).at(0);
    if (!finding) return undefined;
    const fold = foldAround(finding, foldedFindings(view.findings(path), view.asOf));
    const { headline, notes, related } = speaker.tell(fold.finding, fold.folded);
    const textsOf = (kind: (typeof notes)[number]['kind']): readonly string[] =>
        notes.filter((note) => note.kind === kind).map(({ text }) => text);
    return {
        code: finding.code,
        severity: finding.severity,
        headline,
        location: { file: path, range: finding.range },
        why: textsOf('why'),
        ways: textsOf('do'),
        rests: textsOf('rests'),
        where: textsOf('where'),
        also: textsOf('also'),
        trace: traceOf(finding, view),
        related,
    };
}

function isMeant(finding: Finding, { code, duty, party, recipient }: FindingKey): boolean {
    return finding.code === code && finding.duty === duty && finding.party === party && finding.recipient === recipient;
}

/** How far a finding stands from where it was last seen, in lines and in columns. */
type Distance = readonly [lines: number, columns: number];

function distance({ range: [line, column] }: Finding, key: FindingKey): Distance {
    return [Math.abs(line - key.line), Math.abs(column - key.column)];
}

function compareDistance([lines, columns]: Distance, [otherLines, otherColumns]: Distance): number {
    return lines - otherLines || columns - otherColumns;
}

function traceOf(
    { file, incident, duty, party, recipient }: Finding,
    { incidents }: Pick<View, 'incidents'>,
): readonly { readonly rule: string; readonly because: string }[] {
    const judged = incidents(file).find(({ caseFile }) => caseFile.name === incident);
    const entries = judged?.docket.entries.filter((entry) => entry.duty === duty && entry.party === party) ?? [];
    const entry = entries.find((each) => each.recipient === recipient) ?? entries.at(0);
    return entry?.trace.map(({ rule, because }) => ({ rule, because })) ?? [];
}
