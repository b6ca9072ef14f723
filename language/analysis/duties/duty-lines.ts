import { actsFor } from '../../facts/policy.ts';
import { partyNamed, subjectNamed } from '../../facts/ids.ts';
import { dayInWords, instantInWords } from '../../checks/wording.ts';
import type { DocketEntry, Location, Status } from '../../docket/entry.ts';
import { endOf as endFacts, momentOf as momentFacts } from '../../findings/parts-of.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { inOneUnit, timeLeft } from '../../time/time-left.ts';
import type { ToldInstant } from '../instants/typed-instant.ts';
import { toldInstant as tell } from '../instants/typed-instant.ts';
import type { DocketRow, RowDate } from '../judgement/docket-row.ts';
import { nextDateOf, recipientTold, rowsOf } from '../judgement/docket-row.ts';
import type { Urgency, UrgencyGroup } from '../today/urgency.ts';
import { byUrgency, nearBy, urgencyGroups, urgencyOf } from '../today/urgency.ts';
import type { Speaker } from '../telling/speaker.ts';
import { PACES } from '../../words/vocabulary.ts';
import type { View } from '../view.ts';
import { plain } from '../describing/markdown.ts';

/** What duties are told from. */
export interface DutiesView extends Pick<View, 'workspace' | 'law' | 'asOf'> {
    /** The workspace that a file belongs to, and its law: several may be shown together. */
    readonly at: (path: string) => Pick<View, 'workspace' | 'law' | 'asOf'>;
    /** In whose words they are told. */
    readonly speaker: Speaker;
}

/** One duty of one party towards one recipient, as it is told to a person. */
export interface ToldDuty {
    /** The same duty of the same party towards the same recipient keeps it, whatever becomes of its dates. */
    readonly id: string;
    /** Where it stands in time, as in the list of today; or that it is done. */
    readonly group: UrgencyGroup | 'done';
    readonly status: Exclude<Status, 'not owed' | 'covered'>;
    /** `regime.duty`. */
    readonly duty: string;
    /** Of a repetition: which occurrence, from 1. */
    readonly occurrence: number | null;
    /** It asks for records to be kept, and for no act by a day. */
    readonly isRetention: boolean;
    /** What it asks for, as a heading in the words of the reader: `Report a death`. */
    readonly title: string;
    readonly incident: string;
    readonly incidentTitle: string;
    /** Nothing voids what is told of its incident; else every date and status of it may be another. */
    readonly complete: boolean;
    /** The name of the bound party. */
    readonly party: string;
    /** Whether the policy acts for that party; without a policy, for every organisation. */
    readonly own: boolean;
    /** The recipient as a person knows it: its title, else the office and state; null where the duty has none. */
    readonly recipient: string | null;
    /** The same by its name in the files, in few letters: `ap (NL)`; empty where it has none. */
    readonly to: string;
    readonly planBy: ToldInstant | null;
    readonly limit: ToldInstant | null;
    /** Of records: the last day until which they are kept at least; null for other duties, and while it cannot be said. */
    readonly keepUntil: ToldInstant | null;
    /** Until the earlier of the two that lies ahead, else the limit; null where there is none, or nothing is left to do. */
    readonly left:
        | (ReturnType<typeof inOneUnit> & {
              readonly passed: boolean;
              /** Which of the two dates it is. */
              readonly until: 'planBy' | 'limit';
          })
        | null;
    /** Since when it is owed at once, where the law sets a pace besides its dates; null where it sets none, or nothing is left to do. */
    readonly atOnce: { readonly pace: NonNullable<DocketEntry['standard']>; readonly since: ToldInstant } | null;
    /** When it was met; null where it is not. */
    readonly done: ToldInstant | null;
    /** Still due, but its cautious date has passed. */
    readonly pastPlan: boolean;
    /** The provision: `Regulation (EU) 2024/1689, Article 73(4)`. */
    readonly basis: string;
    /** In Markdown: dates, reason, what a draft or a dispute marks. */
    readonly explanation: string;
    /** The line a person must look at. */
    readonly location: Location;
    /** Where the duty stands in the law. */
    readonly law: Location;
}

const GROUPS: readonly ToldDuty['group'][] = [...urgencyGroups, 'done'];
const DONE: Urgency = { group: 'keep', rank: 0, at: 0 };

/** The duties that are not settled by the law itself, what is most urgent first, in each group our own before those of others. */
export function dutyLines(rows: readonly DocketRow[], view: DutiesView): readonly ToldDuty[] {
    const lines = rows.flatMap((row) => {
        const line = dutyLine(row, view);
        return line ? [{ line, urgency: urgencyIn(row, view) ?? DONE }] : [];
    });
    const order = ({ group }: ToldDuty): number => GROUPS.indexOf(group);
    return lines
        .sort(
            (a, b) =>
                order(a.line) - order(b.line) ||
                Number(b.line.own) - Number(a.line.own) ||
                byUrgency(a.urgency, b.urgency) ||
                endOf(a.line) - endOf(b.line),
        )
        .map(({ line }) => line);
}

function urgencyIn(row: DocketRow, shown: DutiesView): Urgency | undefined {
    const { workspace, asOf } = shown.at(row.path);
    return urgencyOf(row, { asOf, near: nearBy(workspace.policy) });
}

/** An entry as clients are told it; none where it is not owed, or another one covers it. */
export function dutyLine(row: DocketRow, shown: DutiesView): ToldDuty | undefined {
    const view = shown.at(row.path);
    const { status, zone } = row;
    if (status === 'not owed' || status === 'covered') return undefined;
    const law = view.law.duties.get(row.duty)?.location;
    return {
        id: entryIdOf(row),
        group: urgencyIn(row, shown)?.group ?? 'done',
        status,
        duty: row.duty,
        occurrence: row.occurrence,
        isRetention: keepsRecords(row),
        title: shown.speaker.title(row),
        incident: row.incident,
        incidentTitle: row.incidentTitle,
        complete: row.complete,
        party: row.party,
        own: isOwn(row, shown),
        recipient: recipientOf(row, view),
        to: recipientTold(row),
        planBy: momentOf(row.planBy, zone),
        limit: momentOf(row.limit, zone),
        keepUntil: momentOf(row.keepUntil, zone),
        left: status === 'standing' || isDone(status) ? null : leftOf(row, view.asOf),
        atOnce: atOnceOf(row),
        done: row.fulfilledAt === null ? null : tell(row.fulfilledAt, zone),
        pastPlan: status === 'due' && row.planBy !== null && row.planBy.ends <= view.asOf,
        basis: row.basis,
        explanation: explanationOf(row, view, shown.speaker),
        location: { file: row.path, range: row.line },
        law: law ?? { file: row.path, range: row.nameRange },
    };
}

/** What tells an entry from every other one, whatever becomes of its dates. */
export function entryIdOf({ incident, duty, party, recipient, office, state, occurrence }: DocketRow): string {
    return [incident, duty, party, recipient ?? office ?? '', state ?? '', occurrence ?? ''].join('/');
}

/** Whether a duty binds an organisation that the policy acts for. */
export function isOwn({ bound, party, subjects, path }: DocketRow, { at }: Pick<DutiesView, 'at'>): boolean {
    return bound === 'organisation' && actsFor(at(path).workspace, partyNamed(party), subjects.map(subjectNamed));
}

/** The rules and facts behind a duty of a file, step by step, in Markdown; undefined where there is no such duty. */
export function traceInMarkdown(
    path: string,
    id: string,
    { incidents, speaker }: Pick<View, 'incidents'> & Pick<DutiesView, 'speaker'>,
): string | undefined {
    for (const judged of incidents(path)) {
        const index = rowsOf(judged).findIndex((row) => entryIdOf(row) === id);
        const entry = judged.docket.entries[index];
        if (entry) return entry.trace.map(({ rule, because }) => `- **${plain(rule)}**: ${plain(speaker.english(because))}`).join('\n');
    }
    return undefined;
}

/** What can be said of an entry on its own: who, what, until when, why. */
function explanationOf(row: DocketRow, view: Pick<View, 'workspace'>, { say, english, end, moment, title }: Speaker): string {
    const { planBy, limit, keepUntil, zone, standard, owedSince } = row;
    const recipient = recipientOf(row, view);
    const towards = recipient === null ? row.party : say('lens.towards', { what: row.party, recipient });
    const date = (kind: string, date: RowDate | DocketRow['keepUntil']): readonly string[] =>
        date === null
            ? []
            : [plain(say('duty.date', { kind, when: end(endFacts({ ...date, lastDay: date.lastDay ?? undefined }, zone)) }))];
    const lines = [
        ...(row.complete ? [] : [`**${plain(say('duty.unreliable'))}**: ${plain(say('duty.unreliable-why'))}`]),
        `**${plain(title(row))}**`,
        plain(`${towards} · ${say('duty.standing', { status: row.status })}`),
        plain(row.basis),
        ...(standard !== null && owedSince !== null
            ? [plain(say('duty.owed-at-once', { pace: PACES[standard], since: moment(momentFacts(owedSince, zone)) }))]
            : []),
        ...date('plan', planBy),
        ...date('limit', limit),
        ...date('keep', keepUntil),
        ...(row.fulfilledAt === null ? [] : [plain(say('duty.date', { kind: 'done', when: moment(momentFacts(row.fulfilledAt, zone)) }))]),
        ...(row.reason === null ? [] : [plain(english(row.reason))]),
        ...row.marks.map(({ mark, reason }) => `*${plain(mark)}*: ${plain(english(reason))}`),
    ];
    return lines.join('\n\n');
}

function isDone(status: ToldDuty['status']): boolean {
    return status === 'met' || status === 'late';
}

function leftOf(row: DocketRow, asOf: Instant): ToldDuty['left'] {
    const end = nextDateOf(row, asOf);
    if (end === undefined) return null;
    const left = timeLeft(end, asOf);
    return { ...inOneUnit(left), passed: left.passed, until: end === row.limit?.ends ? 'limit' : 'planBy' };
}

function atOnceOf({ status, standard, owedSince, zone }: DocketRow): ToldDuty['atOnce'] {
    const isOpen = status === 'due' || status === 'overdue';
    return isOpen && standard !== null && owedSince !== null ? { pace: standard, since: tell(owedSince, zone) } : null;
}

function recipientOf({ recipient, missingRecipient }: DocketRow, { workspace }: Pick<View, 'workspace'>): string | null {
    if (recipient !== null) return workspace.parties.get(recipient)?.source.title ?? recipient;
    if (!missingRecipient || !('office' in missingRecipient)) return null;
    return missingRecipient.state === undefined
        ? missingRecipient.officeTitle
        : `${missingRecipient.officeTitle} (${missingRecipient.state})`;
}

function momentOf(date: Pick<RowDate, 'lastDay' | 'ends'> | null, zone: Zone): ToldInstant | null {
    return date && { at: date.ends, text: tellDate(date, zone), zone, wholeDay: date.lastDay !== null };
}

function tellDate({ lastDay, ends }: Pick<RowDate, 'lastDay' | 'ends'>, zone: Zone): string {
    return lastDay === null ? instantInWords(ends, zone) : dayInWords(lastDay);
}

function endOf({ planBy, limit }: ToldDuty): Instant {
    return Math.min(planBy?.at ?? Infinity, limit?.at ?? Infinity);
}
