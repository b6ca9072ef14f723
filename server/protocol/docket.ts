import type { Location } from 'vscode-languageserver-protocol';
import type { ToldDuty } from '../../language/analysis/duties/duty-lines.ts';
import type { IncidentCertainty, WorkspaceCertainty } from './gaps.ts';
import type { Moment } from './session.ts';

/** Every duty of the workspace, as of the instant shown. Request without parameters; the answer is a {@link DocketAnswer}. */
export const docketRequest = 'vigil/docket';

export interface DocketAnswer {
    readonly asOf: Moment;
    /** What needs attention first stands first. What is not owed, or covered by another duty, is not among them. */
    readonly duties: readonly DutyLine[];
    /** How many more there are, which are not told: nobody reads so many. */
    readonly more: number;
    /** Whether it can be relied on as a whole. */
    readonly certainty: WorkspaceCertainty;
    /** The incidents of which something is unknown, those that cannot be relied on first. */
    readonly uncertain: readonly IncidentCertainty[];
}

export type DutyStatus = ToldDuty['status'];

export type DutyGroup = ToldDuty['group'];

export type TimeLeft = NonNullable<ToldDuty['left']>;

/** One duty of one party towards one recipient. The trace is asked for by `vigil/dutyTrace`. */
export interface DutyLine extends Omit<ToldDuty, 'location' | 'law'> {
    /** What it asks for, in the words of the reader: `initial report of a death`. */
    readonly act: string;
    /** The line a person must look at. */
    readonly location: Location;
    /** Where the duty stands in the law. */
    readonly law: Location;
}

/** The rules and facts behind one duty, step by step, in Markdown. Parameter {@link DutyTraceParams}; null where there is no such duty. */
export const dutyTraceRequest = 'vigil/dutyTrace';

export interface DutyTraceParams {
    /** The document of the incident, and the id of the {@link DutyLine}. */
    readonly uri: string;
    readonly id: string;
}
