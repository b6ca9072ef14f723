import type { Location } from 'vscode-languageserver-protocol';
import type { IncidentCertainty, WorkspaceCertainty } from './gaps.ts';
import type { Moment } from './session.ts';

/** Every duty of the workspace, as of the instant shown. Request without parameters; the answer is a {@link DocketAnswer}. */
export const docketRequest = 'vigil/docket';

export interface DocketAnswer {
    readonly asOf: Moment;
    /** What needs attention first stands first. What is not owed, or covered by another duty, is not among them. */
    readonly duties: readonly DutyLine[];
    /** Whether it can be relied on as a whole. */
    readonly certainty: WorkspaceCertainty;
    /** The incidents of which something is unknown, those that cannot be relied on first. */
    readonly uncertain: readonly IncidentCertainty[];
}

export type DutyStatus = 'waiting' | 'due' | 'overdue' | 'met' | 'late' | 'standing' | 'breached';

/**
 * Where a duty stands in time: its limit has passed, it ends within seven days, it ends later or without a date, it binds all
 * along and asks for no act, or it is done. By its cautious date where that is the earlier one.
 */
export type DutyGroup = 'overdue' | 'this-week' | 'later' | 'standing' | 'met';

/** The words by which a law sets a pace. */
export type Pace = 'immediately' | 'without delay' | 'without undue delay';

/** One duty of one party towards one recipient. */
export interface DutyLine {
    /** The same duty of the same party towards the same recipient keeps it, whatever becomes of its dates. */
    readonly id: string;
    readonly group: DutyGroup;
    readonly status: DutyStatus;
    /** The title of the duty in the law: `Report a death`. */
    readonly title: string;
    readonly incident: string;
    readonly incidentTitle: string;
    /** Whether what is told of the incident can be relied on; else every date and status of it may be another. */
    readonly complete: boolean;
    /** The name of the bound party. */
    readonly party: string;
    /** Whether the policy acts for that party; without a policy, for every organisation. */
    readonly own: boolean;
    /** The recipient as a person knows it: its title or, where none is declared, the office and state; null where the duty has none. */
    readonly recipient: string | null;
    readonly planBy: Moment | null;
    readonly limit: Moment | null;
    /** Until the earlier of the two that lies ahead, else the limit; null where there is none, or nothing is left to do. */
    readonly left: TimeLeft | null;
    /** Since when it is owed at once, where the law sets a pace besides its dates; null where it sets none, or nothing is left to do. */
    readonly atOnce: { readonly pace: Pace; readonly since: Moment } | null;
    /** When it was met; null where it is not. */
    readonly done: Moment | null;
    /** Still due, but its cautious date has passed. */
    readonly pastPlan: boolean;
    /** The provision: `Regulation (EU) 2024/1689, Article 73(4)`. */
    readonly basis: string;
    /** In Markdown: dates, reason, what a draft or a dispute marks. The trace is asked for by `vigil/dutyTrace`. */
    readonly explanation: string;
    /** The line a person must look at. */
    readonly location: Location;
    /** Where the duty stands in the law. */
    readonly law: Location;
}

/** How long until an instant, in whole units, rounded down; or how long ago it was. */
export interface TimeLeft {
    readonly amount: number;
    readonly unit: 'minutes' | 'hours' | 'days';
    readonly passed: boolean;
    /** Which of the two dates of the duty it is. */
    readonly until: 'planBy' | 'limit';
}

/** The rules and facts behind one duty, step by step, in Markdown. Parameter {@link DutyTraceParams}; null where there is no such duty. */
export const dutyTraceRequest = 'vigil/dutyTrace';

export interface DutyTraceParams {
    /** The document of the incident, and the id of the {@link DutyLine}. */
    readonly uri: string;
    readonly id: string;
}
