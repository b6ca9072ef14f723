import type { DayFormat } from '../../../language/analysis/configuration/configuration.ts';
import type { DocketEntry, Status } from '../../../language/docket/entry.ts';
import type { Gap } from '../../../language/gaps/gap.ts';
import type { ToldGaps } from '../../../language/gaps/telling.ts';
import type { Instant } from '../../../language/time/instant.ts';
import type { Timeline } from '../../../language/reports/timeline/timeline.ts';
import type { AsOf } from '../../as-of.ts';
import type { Paint } from '../../paint.ts';

/** The docket of one incident, for a format to print. */
export interface IncidentDocket {
    readonly incident: string;
    readonly title: string;
    readonly file: string;
    /** How a path is told that stands in its trace. */
    readonly told: (path: string) => string;
    readonly entries: readonly DocketEntry[];
    /** What could not be known about it, what voids its docket first; and how that is said. */
    readonly gaps: readonly Gap[];
    readonly toldGaps: ToldGaps;
    /** How many entries are not shown, since nothing of them is to be done any more. */
    readonly hidden: number;
    /** How many lines of the timeline count, struck ones included: it grows with every fact. */
    readonly facts: number;
    /** The latest instant of those at which something became known. */
    readonly latestFact: Instant;
    /** What a picture of it shows; worked out only by the formats that draw. */
    readonly timeline: () => Timeline;
}

export interface DocketResult {
    readonly asOf: AsOf;
    readonly dockets: readonly IncidentDocket[];
    /** Print every rule and fact behind an entry. */
    readonly trace: boolean;
    /** How days are told where people read. */
    readonly dayFormat?: DayFormat;
    /** Only the text that was asked about was read, and not the workspace around it. */
    readonly readAlone: boolean;
}

/** What is said of an incident without entries: that it gives rise to none only where that is certain. */
export function nothingShown({ toldGaps: { certain, unreliable }, hidden }: IncidentDocket): string {
    if (certain) return hidden === 0 ? 'This incident gives rise to no duty.' : 'Nothing is left to be done.';
    return unreliable === undefined ? 'No duty is shown; what is not known may change that.' : 'No duty can be shown.';
}

/** One way to print dockets. */
export type DocketFormat = (result: DocketResult, paint: Paint) => string;

/** Whether somebody still has to do something. */
export function isOpen(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}
