import type { DayFormat } from '../../../language/analysis/configuration/configuration.ts';
import type { DocketEntry, Status } from '../../../language/docket/entry.ts';
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
}

/** One way to print dockets. */
export type DocketFormat = (result: DocketResult, paint: Paint) => string;

/** Whether somebody still has to do something. */
export function isOpen(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

/** The simple name of a term: `ai-act.market-surveillance` is `market-surveillance`. */
export function simpleName(id: string): string {
    return id.slice(id.lastIndexOf('.') + 1);
}
