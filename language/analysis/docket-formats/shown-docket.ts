import type { DayFormat } from '../configuration/configuration.ts';
import type { Deadline, DocketEntry, Status } from '../../docket/entry.ts';
import type { ReadScope } from '../../gaps/scope.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';
import type { Instant } from '../../time/instant.ts';
import type { Timeline } from '../../reports/timeline/timeline.ts';
import { calendarIncidentOf } from '../../reports/calendar/calendar-incident.ts';
import { timelineOf } from '../../reports/timeline/timeline.ts';
import { inOneUnit, timeLeft } from '../../time/time-left.ts';
import { keepsRecords } from '../../docket/entry.ts';
import { dayInWords, endInWords, instantInWords, keptInWords } from '../../checks/wording.ts';
import { gapAt, gapOf, isComplete } from '../../gaps/gap.ts';
import { unreadOutside } from '../judgement/incident-gaps.ts';
import { isOurs } from '../../checks/responsibility.ts';
import { nearBy } from '../today/urgency.ts';
import type { Grouping } from './grouping.ts';
import { leftOutInWords } from './left-out.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';

/** The docket of one incident, for a format to print. */
export interface IncidentDocket {
    readonly incident: string;
    readonly title: string;
    readonly file: string;
    /** The path of its file from the root of its workspace. */
    readonly workspacePath: string;
    /** How a path is told that stands in its trace. */
    readonly told: (path: string) => string;
    readonly entries: readonly DocketEntry[];
    /** The entries that are not shown, since nothing of them is to be done any more. */
    readonly settled: readonly DocketEntry[];
    /** The entries that were not asked for. */
    readonly notAsked: readonly DocketEntry[];
    /** What could not be known about it, what voids its docket first; and how that is said. */
    readonly gaps: readonly Gap[];
    readonly toldGaps: ToldGaps;
    /** How many entries are not shown, since nothing of them is to be done any more. */
    readonly hidden: number;
    /** How many are not shown, since they are not among those that were asked for. */
    readonly filtered: number;
    /** How many are not shown, since they are others'. */
    readonly ofOthers: number;
    /** Whether an entry binds an organisation that the policy acts for. */
    readonly isOwn: (entry: DocketEntry) => boolean;
    /** How near a date comes before a duty is to be done now, in milliseconds. */
    readonly near: number;
    /** How many lines of the timeline count, struck ones included: it grows with every line that is added. */
    readonly facts: number;
    /** What a picture of it shows, or of some of its entries; worked out only by the formats that draw. */
    readonly timeline: (of?: (entry: DocketEntry) => boolean) => Timeline;
}

export interface DocketResult {
    /** The instant as of which it is told, and how that is told. */
    readonly asOf: { readonly instant: Instant; readonly text: string };
    readonly dockets: readonly IncidentDocket[];
    /** Print every rule and fact behind an entry. */
    readonly trace: boolean;
    /** How days are told where people read. */
    readonly dayFormat?: DayFormat;
    /** What was not understood where no incident was, or asked about and not read: it may tell of one. Its files are told as they are to be read. */
    readonly unread: readonly Gap[];
    /** Only the text that was asked about was read, and not the workspace around it. */
    readonly readAlone: boolean;
    /** By what a table for people puts duties together; absent: by incident. */
    readonly group?: Grouping;
    /** By what the entries were chosen, as it was asked for; absent: not at all. */
    readonly filter?: string;
    /** All incidents that there are were looked at. */
    readonly isWhole: boolean;
    /** What was printed before, where that is known: a calendar goes on from there. */
    readonly previous?: string;
}

/** What is said where there is no incident: that there is none only where everything was understood. */
export function noIncident({
    dockets,
    unread,
}: {
    readonly dockets: readonly unknown[];
    readonly unread: readonly Gap[];
}): readonly string[] {
    const { unreliable } = tellGaps(unread);
    const none = unreliable === undefined ? 'No incident here.' : 'No incident can be shown.';
    return [...(unreliable === undefined ? [] : [unreliable]), ...(dockets.length === 0 ? [none] : [])];
}

/**
 * What was not understood of the files that were asked about, and which files could not be read, where no incident is told that would
 * say so itself.
 *
 * @param told how a path is told
 */
export function unreadWithoutIncident(workspace: Workspace, { isAsked, told, unreadable }: UnreadQuestion): readonly Gap[] {
    if (workspace.files.some(({ path, incidents }) => incidents.length > 0 && isAsked(path))) return [];
    const asked = unreadOutside(workspace).filter(({ file }) => isAsked(file));
    return [
        ...unreadFiles(unreadable.map(({ path, reason }) => ({ path: told(path), reason }))),
        ...asked.map((gap) => gapOf(gap, told(gap.file), gap.range)),
    ];
}

/** The files that could not be read, each as what is not known of any incident. */
export function unreadFiles(faults: ReadScope['unread']): readonly Gap[] {
    return faults.map(({ path, reason }) => gapAt('file-unread', path, [1, 1, 1, 1], { reason }));
}

/** The files that were asked about and are not read, each with why. */
export function leftOutFiles(refused: ReadScope['unread']): readonly Gap[] {
    return refused.map(({ path, reason }) => gapAt('file-left-out', path, [1, 1, 1, 1], { reason }));
}

interface UnreadQuestion {
    readonly isAsked: (path: string) => boolean;
    readonly told: (path: string) => string;
    readonly unreadable: ReadScope['unread'];
}

/** What is said of an incident without entries, besides records that are kept: that it gives rise to none only where that is certain. */
export function nothingShown({
    toldGaps: { certain, unreliable },
    hidden,
    filtered,
    ofOthers,
    entries,
}: Pick<IncidentDocket, 'toldGaps' | 'hidden' | 'filtered' | 'ofOthers' | 'entries'>): string {
    const records = entries.some(keepsRecords) ? ' but to keep its records' : '';
    if (filtered > 0) return `No duty of this incident is shown${records}: ${filtered} ${filtered === 1 ? 'is' : 'are'} not asked for.`;
    const whose = ofOthers === 0 ? '' : ' of yours';
    if (certain)
        return hidden === 0 ? `This incident gives rise to no duty${whose}${records}.` : `Nothing${whose} is left to be done${records}.`;
    return unreliable === undefined
        ? `No duty${whose} is shown${records}; what is not known may change that.`
        : `No duty${whose} can be shown${records}.`;
}

/** What is not shown of all incidents although it is there: so that nobody takes what is shown for the whole. */
export function leftOutTold({ dockets, filter }: Pick<DocketResult, 'dockets' | 'filter'>): readonly string[] {
    return leftOutInWords({
        shown: sumOf(dockets, ({ entries }) => entries.length),
        filtered: sumOf(dockets, ({ filtered }) => filtered),
        ofOthers: sumOf(dockets, ({ ofOthers }) => ofOthers),
        ...(filter !== undefined && { filter }),
    });
}

/** A count over all incidents. */
export function sumOf(dockets: readonly IncidentDocket[], count: (docket: IncidentDocket) => number): number {
    return dockets.reduce((sum, docket) => sum + count(docket), 0);
}

/** Whether somebody still has to do something. */
export function isOpen(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

/** Which entries of a docket are shown, and how. */
export interface Shown {
    /** How a path is told. */
    readonly told: (path: string) => string;
    /** Without what nobody has to do any more. */
    readonly onlyOpen: boolean;
    /** Those that were asked for; absent: all. */
    readonly isAsked?: (entry: DocketEntry) => boolean;
    /** The workspace, by whose policy some duties are others'. */
    readonly workspace: Workspace;
}

/** The docket of an incident as formats print it. */
export function docketToShow({ caseFile, docket, gaps }: JudgedIncident, { told, onlyOpen, isAsked, workspace }: Shown): IncidentDocket {
    const shown = calendarIncidentOf(caseFile, docket, gaps, { told });
    const asked = isAsked ? shown.entries.filter(isAsked) : shown.entries;
    const entries = onlyOpen ? asked.filter((entry) => isOpen(entry.status)) : asked;
    return {
        ...shown,
        incident: caseFile.name,
        file: told(caseFile.path),
        told,
        gaps,
        timeline: (of = () => true) => timelineOf(caseFile, { ...docket, entries: asked.filter(of) }),
        entries,
        settled: onlyOpen ? asked.filter((entry) => !isOpen(entry.status)) : [],
        notAsked: isAsked ? shown.entries.filter((entry) => !isAsked(entry)) : [],
        hidden: asked.length - entries.length,
        filtered: shown.entries.length - asked.length,
        ofOthers: 0,
        isOwn: (entry) => isOurs(workspace, entry),
        near: nearBy(workspace.policy),
    };
}

/** A docket for people without the duties of others, of which each then says how many there are. */
export function withoutOthers(docket: IncidentDocket): IncidentDocket {
    const entries = docket.entries.filter(docket.isOwn);
    const ofOthers = docket.entries.length - entries.length;
    return { ...docket, entries, ofOthers, timeline: () => docket.timeline(docket.isOwn) };
}

/** Whether nothing voids what is told of an incident. */
export function isReliable({ gaps }: IncidentDocket): boolean {
    return isComplete(gaps);
}

/** What is to be done, and the records that are kept: these are a group of their own, since nothing is due of them. */
export function dividedEntries(entries: readonly DocketEntry[]): {
    readonly acts: readonly DocketEntry[];
    readonly records: readonly DocketEntry[];
} {
    return { acts: entries.filter((entry) => !keepsRecords(entry)), records: entries.filter(keepsRecords) };
}

/** Until when records are kept at the least, as a table tells it. */
export function keptTold(entry: DocketEntry): string {
    return keptInWords(entry);
}

/** Over the records that are kept. */
export const RECORDS_HEADING = 'Records of this incident, to be kept';

/** A date of an entry as a table tells it; empty where there is none. */
export function endTold(deadline: Deadline | null, { zone }: DocketEntry): string {
    return deadline ? endInWords(deadline, zone) : '';
}

/** When the first of the dates of an entry ends. */
export function firstEnd({ limit, planBy }: DocketEntry): Instant {
    return Math.min(limit?.ends ?? Infinity, planBy?.ends ?? Infinity);
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
export function notesTold(entry: DocketEntry): readonly string[] {
    const { reason, standard, owedSince, status, fulfilled, explained, zone } = entry;
    const notes: string[] = [...nobodyTold(entry)];
    if (reason !== null) notes.push(reason);
    if (standard !== null && owedSince !== null && status === 'due')
        notes.push(`owed ${standard} since ${instantInWords(owedSince, zone)}`);
    if (fulfilled) notes.push(`done ${instantInWords(fulfilled.at.instant, zone)}, line ${fulfilled.event.range[0]}`);
    if (explained) notes.push(`explained: ${explained.reason}`);
    return notes;
}

/** What is known of the office of an entry that nobody is known to hold. */
function nobodyTold({ missingRecipient: missing, status }: DocketEntry): readonly string[] {
    if (missing?.kind !== 'authority-missing' || status === 'not owed') return [];
    const { vacancy, placeholder } = missing;
    if (placeholder !== undefined) return [`${placeholder} stands for the authority; its name is to be filled in`];
    if (!vacancy) return [];
    const asOf = vacancy.checked === null ? '' : ` as of ${dayInWords(vacancy.checked)}`;
    return [`${vacancy.kind === 'undesignated' ? 'not designated' : 'not listed'}${asOf}`];
}
