import { isOurs } from '../../checks/responsibility.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import { endOf, recipientsOf } from '../../findings/parts-of.ts';
import type { Range } from '../../syntax/range.ts';
import type { Instant } from '../../time/instant.ts';
import { timeLeft } from '../../time/time-left.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import { PACES } from '../../words/vocabulary.ts';
import type { Speaker } from '../telling/speaker.ts';
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
    speaker: Speaker,
): readonly NextStep[] {
    return incidents(path).map(({ caseFile: { name, incident }, docket, gaps }) => {
        const ours = docket.entries.filter((entry) => isOurs(workspace, entry));
        const doubt = doubtInWords(certaintyOf(gaps), speaker);
        const text = nextInWords(ours, asOf, speaker) ?? (doubt === undefined ? noneInWords(ours, speaker) : undefined);
        return {
            incident: name,
            range: incident.name.range,
            ...(doubt !== undefined && { doubt }),
            ...(text !== undefined && { text }),
        };
    });
}

/** What is overdue, else what comes next; undefined where neither is. */
function nextInWords(entries: readonly DocketEntry[], asOf: Instant, speaker: Speaker): string | undefined {
    const overdue = entries.filter(({ status }) => status === 'overdue' || status === 'breached');
    const [first] = overdue;
    if (first) {
        const breached = first.status === 'breached' ? 'yes' : 'no';
        return speaker.say('lens.overdue', { breached, what: whatToDo(first, speaker), more: overdue.length - 1 });
    }
    const due = entries.filter(({ status }) => status === 'due');
    const next = due.toSorted((a, b) => nextEnd(a, asOf) - nextEnd(b, asOf)).at(0);
    return next && speaker.say('lens.next', { what: withDate(next, asOf, speaker) });
}

/** That nothing is to be done, in one of several ways. */
function noneInWords(entries: readonly DocketEntry[], { say }: Speaker): string {
    const acts = entries.filter((entry) => !keepsRecords(entry));
    const records = acts.length < entries.length;
    if (acts.some(({ status }) => status === 'waiting' || status === 'standing')) return say('lens.none', { kind: 'later' });
    const isDone = acts.some(({ status }) => status === 'met' || status === 'late');
    if (isDone) return say('lens.none', { kind: records ? 'kept' : 'done' });
    return say('lens.none', { kind: records ? 'records' : 'nothing' });
}

function whatToDo(entry: DocketEntry, speaker: Speaker): string {
    const what = speaker.task(entry);
    const [recipient] = recipientsOf(entry);
    return recipient ? speaker.say('lens.towards', { what, recipient: speaker.recipient(recipient) }) : what;
}

function withDate(entry: DocketEntry, asOf: Instant, speaker: Speaker): string {
    const what = whatToDo(entry, speaker);
    const { planBy, limit, zone, standard } = entry;
    const date = planBy && planBy.ends > asOf ? planBy : limit;
    if (!date) return standard === null ? what : speaker.say('lens.pace', { what, pace: PACES[standard] });
    const left = speaker.left(timeLeft(date.ends, asOf));
    return speaker.say('lens.date', { what, kind: date === planBy ? 'plan' : 'limit', end: speaker.end(endOf(date, zone)), left });
}

function nextEnd({ planBy, limit }: DocketEntry, asOf: Instant): Instant {
    if (planBy && planBy.ends > asOf) return planBy.ends;
    return limit?.ends ?? Infinity;
}
