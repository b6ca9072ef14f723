import type { Docket, DocketEntry } from '../../docket/entry.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';

/** What a calendar shows of one incident. */
export interface CalendarIncident {
    readonly incident: string;
    /** The path of its file from the root of its workspace, the same for whoever prints. */
    readonly workspacePath: string;
    /** What is said of its gaps. */
    readonly toldGaps: ToldGaps;
    readonly title: string;
    readonly entries: readonly DocketEntry[];
    /** The entries that were not asked for. What was printed of them before is kept up to date. */
    readonly further: readonly DocketEntry[];
    /** How many lines of the timeline count, struck ones included: it grows with every line that is added. */
    readonly facts: number;
}

/** An incident as a calendar shows it, as of the instant of its docket. */
export function calendarIncidentOf(
    { path, incident, events }: CaseFile,
    { entries, asOf }: Docket,
    gaps: readonly Gap[],
    { told, workspacePath = path }: { readonly told?: (path: string) => string; readonly workspacePath?: string } = {},
): CalendarIncident {
    const known = events.filter((event) => asOf.hasCome(event.knownFrom));
    const struck = known.filter(({ struckFrom }) => struckFrom !== undefined && asOf.hasCome(struckFrom));
    return {
        incident: incident.name.text,
        workspacePath,
        toldGaps: tellGaps(gaps, told),
        title: incident.title ?? '',
        entries,
        further: [],
        facts: known.length + struck.length,
    };
}
