import { actsFor } from '../../language/facts/policy.ts';
import { dayInWords, instantInWords } from '../../language/checks/wording.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Instant, Zone } from '../../language/time/instant.ts';
import { inOneUnit, timeLeft } from '../../language/time/time-left.ts';
import { DAY } from '../../language/time/zone.ts';
import { toProtocol } from '../documents/positions.ts';
import { momentOf as tell } from '../typed-instant.ts';
import type { DutyGroup, DutyLine, DutyStatus, TimeLeft } from '../protocol/docket.ts';
import type { Moment } from '../protocol/session.ts';
import type { DocketRow, RowDate } from '../../language/analysis/judgement/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { plain } from '../../language/analysis/describing/markdown.ts';

const GROUPS: readonly DutyGroup[] = ['overdue', 'this-week', 'later', 'standing', 'met'];

/** The duties that are not settled by the law itself, what needs attention first first, and our own before those of others. */
export function dutyLines(rows: readonly DocketRow[], snapshot: Snapshot): readonly DutyLine[] {
    const lines = rows.flatMap((row) => dutyLine(row, snapshot) ?? []);
    return lines.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || Number(b.own) - Number(a.own) || endOf(a) - endOf(b));
}

/** An entry as clients are told it; none where it is not owed, or another one covers it. */
export function dutyLine(row: DocketRow, window: Snapshot): DutyLine | undefined {
    const snapshot = window.at(row.path);
    const { status, zone } = row;
    if (status === 'not owed' || status === 'covered') return undefined;
    const uri = snapshot.uriOf(row.path);
    const law = snapshot.law.duties.get(row.duty)?.location;
    return {
        id: idOf(row),
        group: groupOf(row, status, snapshot.asOf),
        status,
        title: row.title,
        incident: row.incident,
        incidentTitle: row.incidentTitle,
        complete: row.complete,
        party: row.party,
        own: isOwn(row, snapshot),
        recipient: recipientOf(row, snapshot),
        planBy: momentOf(row.planBy, zone),
        limit: momentOf(row.limit, zone),
        left: status === 'standing' || isDone(status) ? null : leftOf(row, snapshot.asOf),
        atOnce: atOnceOf(row),
        done: row.fulfilledAt === null ? null : tell(row.fulfilledAt, zone),
        pastPlan: status === 'due' && row.planBy !== null && row.planBy.ends <= snapshot.asOf,
        basis: row.basis,
        explanation: explanationOf(row, snapshot),
        location: { uri, range: toProtocol(row.line) },
        law: law ? { uri: snapshot.uriOf(law.file), range: toProtocol(law.range) } : { uri, range: toProtocol(row.nameRange) },
    };
}

/** What tells an entry from every other one, whatever becomes of its dates. */
export function idOf({ incident, duty, party, recipient, office, state, occurrence }: DocketRow): string {
    return [incident, duty, party, recipient ?? office ?? '', state ?? '', occurrence ?? ''].join('/');
}

/** Whether a duty binds an organisation that the policy acts for. */
export function isOwn({ bound, party, path }: DocketRow, snapshot: Snapshot): boolean {
    return bound === 'organisation' && actsFor(snapshot.at(path).workspace, party);
}

/** The date of an entry that comes next: the earlier one that lies ahead, else the limit. */
export function nextDateOf({ planBy, limit }: Pick<DocketRow, 'planBy' | 'limit'>, asOf: Instant): Instant | undefined {
    const ahead = [planBy, limit].flatMap((date) => (date && date.ends > asOf ? [date.ends] : []));
    return ahead.length > 0 ? Math.min(...ahead) : (limit ?? planBy)?.ends;
}

/** The rules and facts behind an entry, step by step, in Markdown. */
export function traceInMarkdown({ trace }: DocketEntry): string {
    return trace.map(({ rule, because }) => `- **${plain(rule)}**: ${plain(because)}`).join('\n');
}

/** Over everything that is told of an incident that was not wholly understood. */
const DOUBT = '**Cannot be relied on**: lines of this incident, or of what it draws on, were not understood.';

/** What can be said of an entry on its own: who, what, until when, why. */
export function explanationOf(row: DocketRow, snapshot: Snapshot): string {
    const { planBy, limit, zone, standard, owedSince } = row;
    const recipient = recipientOf(row, snapshot);
    const lines = [
        ...(row.complete ? [] : [DOUBT]),
        `**${plain(row.title)}**`,
        `${plain(row.party)}${recipient === null ? '' : ` to ${plain(recipient)}`} · ${row.status}`,
        plain(row.basis),
        ...(standard !== null && owedSince !== null ? [`Owed ${standard} since ${instantInWords(owedSince, zone)}`] : []),
        ...(planBy ? [`Plan by ${tellDate(planBy, zone)}`] : []),
        ...(limit ? [`Limit ${tellDate(limit, zone)}`] : []),
        ...(row.fulfilledAt === null ? [] : [`Done ${instantInWords(row.fulfilledAt, zone)}`]),
        ...(row.reason === null ? [] : [plain(row.reason)]),
        ...row.marks.map(({ mark, reason }) => `*${plain(mark)}*: ${plain(reason)}`),
    ];
    return lines.join('\n\n');
}

function groupOf(row: DocketRow, status: DutyStatus, asOf: Instant): DutyGroup {
    if (status === 'overdue' || status === 'breached') return 'overdue';
    if (isDone(status)) return 'met';
    if (status === 'standing') return 'standing';
    if (status !== 'due') return 'later';
    const next = nextDateOf(row, asOf);
    const isOwedNow = row.owedSince !== null && row.owedSince <= asOf;
    return isOwedNow || (next !== undefined && next - asOf <= 7 * DAY) ? 'this-week' : 'later';
}

function isDone(status: DutyStatus): boolean {
    return status === 'met' || status === 'late';
}

function leftOf(row: DocketRow, asOf: Instant): TimeLeft | null {
    const end = nextDateOf(row, asOf);
    if (end === undefined) return null;
    const left = timeLeft(end, asOf);
    return { ...inOneUnit(left), passed: left.passed, until: end === row.limit?.ends ? 'limit' : 'planBy' };
}

function atOnceOf({ status, standard, owedSince, zone }: DocketRow): DutyLine['atOnce'] {
    const isOpen = status === 'due' || status === 'overdue';
    return isOpen && standard !== null && owedSince !== null ? { pace: standard, since: tell(owedSince, zone) } : null;
}

function recipientOf({ recipient, missingRecipient }: DocketRow, { workspace }: Snapshot): string | null {
    if (recipient !== null) return workspace.parties.get(recipient)?.source.title ?? recipient;
    if (!missingRecipient || missingRecipient.kind === 'place-missing') return null;
    return missingRecipient.state === undefined
        ? missingRecipient.officeTitle
        : `${missingRecipient.officeTitle} (${missingRecipient.state})`;
}

function momentOf(date: RowDate | null, zone: Zone): Moment | null {
    return date && { at: date.ends, text: tellDate(date, zone), zone, wholeDay: date.lastDay !== null };
}

function tellDate({ lastDay, ends }: RowDate, zone: Zone): string {
    return lastDay === null ? instantInWords(ends, zone) : dayInWords(lastDay);
}

function endOf({ planBy, limit }: DutyLine): Instant {
    return Math.min(planBy?.at ?? Infinity, limit?.at ?? Infinity);
}
