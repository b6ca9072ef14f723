import type { Location } from '../docket/entry.ts';
import type { Range } from '../syntax/range.ts';
import type { FactsByCode, PlaceFacts } from './facts.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What all findings have, whatever they found: how grave it is, where, and whom it concerns. */
interface Placed {
    readonly severity: Severity;
    readonly file: string;
    readonly range: Range;
    /** Why: the provision, such as `Regulation (EU) 2024/1689, Article 73(2)`. */
    readonly basis?: string;
    readonly incident?: string;
    readonly duty?: string;
    /** Who owes the duty. */
    readonly party?: string;
    /** Said of a duty of an authority, or of a party that the workspace does not act for: it is for information. */
    readonly owedBy?: 'others';
    /** Towards whom: the only recipient, or the first of several. */
    readonly recipient?: string;
    /** All of them, where there are several. */
    readonly recipients?: readonly string[];
    /** The comment by which a person accepted it. Such a finding stays on record and counts for nothing else. */
    readonly suppressed?: { readonly reason: string; readonly range: Range };
}

/** The code of a check. */
export type FactCode = keyof FactsByCode;

/** What one of some checks found: facts that belong to no language, and places. Words come last. */
export type FindingOf<Code extends FactCode> = {
    readonly [Each in Code]: Placed & {
        /** The code of the check: its file name, fixture folder and page. */
        readonly code: Each;
        /** Plain data: names, days, ids of terms of the law, words of the file. Never mentions the as-of instant. */
        readonly facts: FactsByCode[Each];
        readonly related: readonly FactPlace[];
    };
}[Code];

/** Another place that a finding speaks of, and what stands there. */
export type FactPlaceOf<Kind extends keyof PlaceFacts> = {
    readonly [Each in Kind]: { readonly location: Location; readonly kind: Each } & PlaceFacts[Each];
}[Kind];

export type FactPlace = FactPlaceOf<keyof PlaceFacts>;

/** What a check found, on the line that a person must look at. */
export type Finding = FindingOf<FactCode>;

/** Findings that are read as one: the one that presses most, and those that it stands for besides. */
export interface FoldedFinding {
    /** With the recipients of those that say the same of another recipient. */
    readonly finding: Finding;
    /** The others as they were found, what presses most first. */
    readonly folded: readonly Finding[];
}

/** Whether a finding is of one of some codes. */
export function isFindingOf<Code extends FactCode>(
    finding: Finding,
    ...codes: readonly Code[]
): finding is Extract<Finding, { readonly code: Code }> {
    return codes.some((code) => code === finding.code);
}
