import type { DayFormat } from '../configuration/configuration.ts';
import type { Deadline, DocketEntry, Status } from '../../docket/entry.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';
import type { Instant } from '../../time/instant.ts';
import type { Timeline } from '../../reports/timeline/timeline.ts';
import { calendarIncidentOf } from '../../reports/calendar/calendar-file.ts';
import { timelineOf } from '../../reports/timeline/timeline.ts';
import { inOneUnit, timeLeft } from '../../time/time-left.ts';
import { endInWords, instantInWords } from '../../checks/wording.ts';
import { gapAt, isComplete } from '../../gaps/gap.ts';
import { unreadOutside } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';

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
    /** The instant as of which it is told, and how that is told. */
    readonly asOf: { readonly instant: Instant; readonly text: string };
    readonly dockets: readonly IncidentDocket[];
    /** Print every rule and fact behind an entry. */
    readonly trace: boolean;
    /** How days are told where people read. */
    readonly dayFormat?: DayFormat;
    /** What was not understood where no incident was: it may tell of one. Its files are told as they are to be read. */
    readonly unread: readonly Gap[];
    /** Only the text that was asked about was read, and not the workspace around it. */
    readonly readAlone: boolean;
}

/** What is said where there is no incident: that there is none only where everything was understood. */
export function noIncident({ dockets, unread }: Pick<DocketResult, 'dockets' | 'unread'>): readonly string[] {
    const { unreliable } = tellGaps(unread);
    const none = unreliable === undefined ? 'No incident here.' : 'No incident can be shown.';
    return [...(unreliable === undefined ? [] : [unreliable]), ...(dockets.length === 0 ? [none] : [])];
}

/**
 * What was not understood of the files that were asked about, where they tell of no incident that would say so itself.
 *
 * @param told how a path is told
 */
export function unreadWithoutIncident(
    workspace: Workspace,
    { isAsked, told }: { readonly isAsked: (path: string) => boolean; readonly told: (path: string) => string },
): readonly Gap[] {
    if (workspace.files.some(({ path, incidents }) => incidents.length > 0 && isAsked(path))) return [];
    const asked = unreadOutside(workspace).filter(({ file }) => isAsked(file));
    return asked.map(({ topic, file, range, values }) => gapAt(topic, told(file), range, values));
}

/** What is said of an incident without entries: that it gives rise to none only where that is certain. */
export function nothingShown({ toldGaps: { certain, unreliable }, hidden }: Pick<IncidentDocket, 'toldGaps' | 'hidden'>): string {
    if (certain) return hidden === 0 ? 'This incident gives rise to no duty.' : 'Nothing is left to be done.';
    return unreliable === undefined ? 'No duty is shown; what is not known may change that.' : 'No duty can be shown.';
}

/** Whether somebody still has to do something. */
export function isOpen(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

/**
 * The docket of an incident as formats print it.
 *
 * @param told how a path is told
 * @param onlyOpen without what nobody has to do any more
 */
export function docketToShow(
    { caseFile, docket, gaps }: JudgedIncident,
    { told, onlyOpen }: { readonly told: (path: string) => string; readonly onlyOpen: boolean },
): IncidentDocket {
    const shown = calendarIncidentOf(caseFile, docket, gaps, told);
    const entries = onlyOpen ? shown.entries.filter((entry) => isOpen(entry.status)) : shown.entries;
    return {
        ...shown,
        incident: caseFile.name,
        file: told(caseFile.path),
        told,
        gaps,
        timeline: () => timelineOf(caseFile, docket),
        entries,
        hidden: shown.entries.length - entries.length,
    };
}

/** Whether nothing voids what is told of an incident. */
export function isReliable({ gaps }: IncidentDocket): boolean {
    return isComplete(gaps);
}

/** A date of an entry as a table tells it; empty where there is none. */
export function endTold(deadline: Deadline | null, { zone }: DocketEntry): string {
    return deadline ? endInWords(deadline, zone) : '';
}

/** How long until the limit, or how long ago it ended; only for what is still open. */
export function leftTold({ status, limit, planBy }: DocketEntry, asOf: Instant): string {
    const end = limit ?? planBy;
    if (!end || (status !== 'due' && status !== 'overdue')) return '';
    const left = timeLeft(end.ends, asOf);
    const { amount, unit } = inOneUnit(left);
    const span = unit === 'days' ? `${amount} days` : `${unit === 'hours' ? amount : left.hours} h`;
    return left.passed ? `${span} ago` : span;
}

/** What else is said of an entry: its reason, since when it is owed at once, when it was done, why it was late. */
export function notesTold({ reason, standard, owedSince, status, fulfilled, explained, zone }: DocketEntry): readonly string[] {
    const notes: string[] = [];
    if (reason !== null) notes.push(reason);
    if (standard !== null && owedSince !== null && status === 'due')
        notes.push(`owed ${standard} since ${instantInWords(owedSince, zone)}`);
    if (fulfilled) notes.push(`done ${instantInWords(fulfilled.at.instant, zone)}, line ${fulfilled.event.range[0]}`);
    if (explained) notes.push(`explained: ${explained.reason}`);
    return notes;
}
