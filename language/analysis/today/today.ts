import type { Gap } from '../../gaps/gap.ts';
import { isComplete } from '../../gaps/gap.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';
import type { Instant } from '../../time/instant.ts';
import type { DayFormat } from '../configuration/configuration.ts';
import type { Grouping } from '../docket-formats/grouping.ts';
import type { DutiesView } from '../duties/duty-lines.ts';
import { isOwn } from '../duties/duty-lines.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import { rowsOf } from '../judgement/docket-row.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { OpenDuty } from './open-duties.ts';
import { openDuties } from './open-duties.ts';
import { byUrgency } from './urgency.ts';

/** What remains of an incident for the question of what is to be done. */
export interface TodayIncident {
    readonly incident: string;
    /** As it is told. */
    readonly file: string;
    /** How a path is told. */
    readonly told: (path: string) => string;
    readonly gaps: readonly Gap[];
    readonly toldGaps: ToldGaps;
    /** Its entries that are not settled. */
    readonly rows: readonly DocketRow[];
    /** How many duties its docket gives a reason for not being owed. */
    readonly reasoned: number;
}

/** A duty that is not done, with its file as it is told. */
export interface ShownDuty extends OpenDuty {
    readonly file: string;
    readonly isOwn: boolean;
}

/** What is to be done across all incidents, for a format to print. */
export interface Today {
    readonly asOf: { readonly instant: Instant; readonly text: string };
    /** What is most urgent first. */
    readonly duties: readonly ShownDuty[];
    /** Every incident that was looked at. */
    readonly incidents: readonly Omit<TodayIncident, 'rows'>[];
    /** What was not understood where no incident was, or asked about and not read. */
    readonly unread: readonly Gap[];
    /** How many duties are not shown, since they are not among those that were asked for, or others'. */
    readonly leftOut: { readonly filtered: number; readonly ofOthers: number };
    /** The parties that the policy acts for; empty: everybody. */
    readonly actingFor: readonly string[];
    /** Only the text that was asked about was read, and not the workspace around it. */
    readonly readAlone: boolean;
    readonly dayFormat?: DayFormat;
    readonly group?: Grouping;
    /** By what the duties were chosen, as it was asked for; absent: not at all. */
    readonly filter?: string;
}

/** What remains of a judged incident. */
export function todayIncident(judged: JudgedIncident, told: (path: string) => string): TodayIncident {
    const { caseFile, gaps } = judged;
    const all = rowsOf(judged);
    const rows = all.filter(({ status }) => isUnsettled(status));
    const reasoned = new Set(all.flatMap(({ status, duty, party }) => (status === 'not owed' ? [`${duty} ${party}`] : []))).size;
    return { incident: caseFile.name, file: told(caseFile.path), told, gaps, toldGaps: tellGaps(gaps, told), rows, reasoned };
}

const SETTLED: ReadonlySet<string> = new Set(['met', 'late', 'covered', 'not owed']);

function isUnsettled(status: DocketRow['status']): boolean {
    return !SETTLED.has(status);
}

/** Which duties are wanted. */
export interface Wanted {
    /** Those that were asked for; absent: all. */
    readonly isAsked?: (row: DocketRow) => boolean;
    /** Others' duties too. */
    readonly withOthers: boolean;
}

/** The duties of the incidents of one workspace that are wanted, and how many are not shown. */
export function dutiesToShow(
    incidents: readonly TodayIncident[],
    view: Pick<DutiesView, 'at' | 'asOf'>,
    { isAsked = () => true, withOthers }: Wanted,
): Pick<Today, 'duties' | 'leftOut'> {
    const rows = incidents.flatMap((each) => each.rows);
    const files = new Map(incidents.flatMap(({ rows: own, file }) => own.map(({ path }) => [path, file] as const)));
    const count = (some: readonly DocketRow[]): number => openDuties(some, view).length;
    const asked = rows.filter(isAsked);
    const own = withOthers ? asked : asked.filter((row) => isOwn(row, view));
    const duties = openDuties(own, view).map((duty) => ({
        ...duty,
        file: files.get(duty.first.path) ?? duty.first.path,
        isOwn: !withOthers || isOwn(duty.first, view),
    }));
    return {
        duties,
        leftOut: {
            filtered: asked.length === rows.length ? 0 : count(rows.filter((row) => !isAsked(row))),
            ofOthers: own.length === asked.length ? 0 : count(asked.filter((row) => !isOwn(row, view))),
        },
    };
}

/** The duties of several workspaces together. */
export function joinedDuties(parts: readonly Pick<Today, 'duties' | 'leftOut'>[]): Pick<Today, 'duties' | 'leftOut'> {
    return {
        duties: parts.flatMap(({ duties }) => duties).sort((a, b) => byUrgency(a.urgency, b.urgency)),
        leftOut: {
            filtered: parts.reduce((sum, { leftOut }) => sum + leftOut.filtered, 0),
            ofOthers: parts.reduce((sum, { leftOut }) => sum + leftOut.ofOthers, 0),
        },
    };
}

/** Whether nothing that is not known may add a duty, or change one. */
export function isCertainToday({ incidents, unread, readAlone }: Pick<Today, 'incidents' | 'unread' | 'readAlone'>): boolean {
    return unread.length === 0 && !readAlone && incidents.length > 0 && incidents.every(({ toldGaps }) => toldGaps.certain);
}

/** Whether nothing voids what is told of any incident, and everything that was asked about was understood. */
export function isReliableToday({ incidents, unread }: Pick<Today, 'incidents' | 'unread'>): boolean {
    return unread.length === 0 && incidents.every(({ gaps }) => isComplete(gaps));
}
