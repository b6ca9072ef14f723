import { isOurs } from '../../checks/responsibility.ts';
import { endInWords, recipientOf } from '../../checks/wording.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Range } from '../../syntax/range.ts';
import type { Instant } from '../../time/instant.ts';
import { timeLeft, timeLeftInWords } from '../../time/time-left.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { View } from '../view.ts';
import { doubtInWords } from './doubt.ts';

/** What is to be done next about an incident, in a few words above its name. */
export interface NextStep {
    /** The name of the incident; empty where it has none. */
    readonly incident: string;
    readonly range: Range;
    /** What keeps what is said of it from being relied on; absent where nothing does. */
    readonly doubt?: string;
    /** Absent where nothing is owed as far as is known, and a doubt stands against saying so. */
    readonly text?: string;
}

/** What is to be done next about each incident of a file. */
export function nextSteps(
    path: string,
    { workspace, incidents, asOf }: Pick<View, 'workspace' | 'incidents' | 'asOf'>,
    locale?: string,
): readonly NextStep[] {
    return incidents(path).map(({ caseFile: { name, incident }, docket, gaps }) => {
        const ours = docket.entries.filter((entry) => isOurs(workspace, entry));
        const doubt = doubtInWords(certaintyOf(gaps), locale);
        const text = nextInWords(ours, asOf) ?? (doubt === undefined ? noneInWords(ours) : undefined);
        return {
            incident: name,
            range: incident.name.range,
            ...(doubt !== undefined && { doubt }),
            ...(text !== undefined && { text }),
        };
    });
}

/** What is overdue, else what comes next; undefined where neither is. */
function nextInWords(entries: readonly DocketEntry[], asOf: Instant): string | undefined {
    const overdue = entries.filter(({ status }) => status === 'overdue' || status === 'breached');
    const [first] = overdue;
    if (first) {
        const more = overdue.length > 1 ? `, and ${overdue.length - 1} more` : '';
        return `${first.status === 'breached' ? 'Breached' : 'Overdue'}: ${whatToDo(first)}${more}`;
    }
    const due = entries.filter(({ status }) => status === 'due');
    const next = due.toSorted((a, b) => nextEnd(a, asOf) - nextEnd(b, asOf)).at(0);
    return next && `Next: ${whatToDo(next)}${untilWhen(next, asOf)}`;
}

/** That nothing is to be done, in one of three ways. */
function noneInWords(entries: readonly DocketEntry[]): string {
    const acts = entries.filter((entry) => !keepsRecords(entry));
    if (acts.some(({ status }) => status === 'waiting' || status === 'standing')) return 'Nothing is due yet';
    const records = acts.length < entries.length;
    if (acts.some(({ status }) => status === 'met' || status === 'late'))
        return records ? 'Everything owed is done, the records are kept' : 'Everything owed is done';
    return records ? 'Nothing is owed but to keep the records' : 'Nothing is owed';
}

function whatToDo(entry: DocketEntry): string {
    const towards = entry.recipient === null && entry.office === null ? '' : ` to ${recipientOf(entry)}`;
    return `${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}${towards}`;
}

function untilWhen(entry: DocketEntry, asOf: Instant): string {
    const { planBy, limit, zone, standard } = entry;
    const date = planBy && planBy.ends > asOf ? planBy : limit;
    if (!date) return standard === null ? '' : `, ${standard}`;
    const label = date === planBy ? 'plan by' : 'limit';
    return `, ${label} ${endInWords(date, zone)} (${timeLeftInWords(timeLeft(date.ends, asOf))})`;
}

function nextEnd({ planBy, limit }: DocketEntry, asOf: Instant): Instant {
    if (planBy && planBy.ends > asOf) return planBy.ends;
    return limit?.ends ?? Infinity;
}
