import { recipientOf } from '../checks/wording.ts';
import { deriveDocket } from '../docket/docket.ts';
import type { Deadline, DocketEntry } from '../docket/entry.ts';
import { isRetention } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { Degree, Incident, TimelineEvent } from '../facts/incident-source.ts';
import { openCase, suppose } from '../facts/open-case.ts';
import type { Workspace } from '../facts/workspace.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import { yearOf } from '../time/day.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { dayOf, formatInstant } from '../time/zone.ts';
import type { Range } from '../syntax/range.ts';
import { endNear } from './clocks.ts';
import { asOfInstant } from '../time/as-of.ts';

/** What might be written on a line: a finding by its name, found or ruled out, a state of the causal question, or who became aware. */
export type SupposedFact =
    { readonly finding: string } | { readonly ruledOut: string } | { readonly degree: Degree } | { readonly aware: string };

/** A line that is being written, of which it is not known yet what it will say. */
export interface LineToBe {
    readonly incident: Incident;
    /** The line of the text that it stands on, counted from 1. What stands there already does not count. */
    readonly line: number;
    /** Its instant in canonical form; now, where it has none. */
    readonly at?: string;
}

/** What a line would do, whatever is supposed to stand on it. */
export interface Prospect {
    /** What it would change in what is owed, in whole sentences; nothing where it would change nothing. */
    readonly changes: (supposed: SupposedFact) => readonly string[];
    /**
     * What it would make due first that is not due by then already: a duty of an organisation whose date it would begin or bring
     * forward. Undefined where there is none.
     */
    readonly due: (supposed: SupposedFact) => DocketEntry | undefined;
}

/**
 * What lines would do in place of one that is being written. The incident is judged as of now (or as of the line, where that lies
 * ahead) without the line, once for all that is supposed, and with each.
 */
export function prospectOf({ incident, line, at }: LineToBe, { workspace, law }: World, asOf: Instant): Prospect {
    const without = incident.events.flatMap(({ range }) => (line < range[0] || line > range[2] ? [] : [range]));
    const written = openCase(workspace, '', incident);
    const { zone } = suppose({ without }, written, workspace);
    const range: Range = [line, 1, line, 1];
    const when = { text: at ?? formatInstant(asOf, zone).slice(0, '2027-12-06T14:20'.length), range };
    const judgedAt = asOfInstant(Math.max(asOf, resolveInstant(when, zone).when?.instant ?? asOf));
    const judged = (lines: readonly TimelineEvent[]): readonly DocketEntry[] =>
        deriveDocket(workspace, law, written, { asOf: judgedAt, whatIf: { without, lines } }).entries;
    const now = judged([]);
    const withLine = (supposed: SupposedFact): readonly DocketEntry[] => judged([eventOf(supposed, { at: when, range, evidence: [] })]);
    const year = yearOf(dayOf(asOf, zone));
    return {
        changes(supposed) {
            const then = withLine(supposed);
            return [...new Set(then.flatMap((entry) => changeOf(entry, now, then, year)))];
        },
        due: (supposed) => firstBegun(withLine(supposed), now),
    };
}

function firstBegun(then: readonly DocketEntry[], now: readonly DocketEntry[]): DocketEntry | undefined {
    const begun = then.filter((entry) => {
        const date = entry.planBy ?? entry.limit;
        if (!date || entry.bound !== 'organisation' || isRetention(entry) || !isOpen(entry)) return false;
        const former = now.find((other) => isSame(entry, other) && isOpen(other));
        return (former?.planBy ?? former?.limit)?.ends !== date.ends;
    });
    return begun.toSorted((one, other) => endOf(one) - endOf(other)).at(0);
}

function endOf({ planBy, limit }: DocketEntry): Instant {
    return Math.min(planBy?.ends ?? Infinity, limit?.ends ?? Infinity);
}

/** The names and the law by which an incident is judged. */
interface World {
    readonly workspace: Workspace;
    readonly law: Law;
}

function eventOf(supposed: SupposedFact, line: Pick<TimelineEvent, 'at' | 'range' | 'evidence'>): TimelineEvent {
    if ('degree' in supposed) return { ...line, verb: 'causal-link', degree: supposed.degree };
    const named = (text: string) => ({ text, range: line.range });
    if ('aware' in supposed) return { ...line, verb: 'became-aware', party: named(supposed.aware) };
    if ('ruledOut' in supposed) return { ...line, verb: 'ruled-out', findings: [named(supposed.ruledOut)] };
    return { ...line, verb: 'found', findings: [named(supposed.finding)], states: [], uses: [] };
}

function changeOf(entry: DocketEntry, now: readonly DocketEntry[], then: readonly DocketEntry[], year: number): readonly string[] {
    // Records are kept whatever is written.
    if (isRetention(entry)) return [];
    const former = now.find((other) => isSame(entry, other));
    const who = `${entry.party}${entry.recipient === null && entry.office === null ? '' : ` to ${recipientOf(entry)}`}`;
    if (isOpen(entry)) {
        const replaced = former && isOpen(former) ? former : formerOf(entry, now, then);
        const dates = dateChanges(entry, replaced, year);
        const atOnce = becomesImmediate(entry, replaced) ? `owed ${entry.standard ?? ''}` : '';
        const isAsBefore = replaced !== undefined && replaced === former && former.status === entry.status && dates === '';
        if (isAsBefore && atOnce === '') return [];
        const status = isAsBefore ? [] : [`${statusInWords(entry)}${dates}`];
        return [`would make ${entry.duty} ${[...status, ...(atOnce === '' ? [] : [atOnce])].join(', ')} (${who})`];
    }
    if (!former || former.status === entry.status) return [];
    if (entry.status === 'not owed') return [`${entry.duty} would no longer be owed (${who}): ${entry.reason ?? ''}`];
    return entry.status === 'covered' ? [] : [`${entry.duty} would be ${entry.status} (${who})`];
}

/** The entry whose place a new one takes: the one that it covers from then on. */
function formerOf(entry: DocketEntry, now: readonly DocketEntry[], then: readonly DocketEntry[]): DocketEntry | undefined {
    const covered = then.filter((other) => other.coveredBy === entry.duty && isTowardsSame(entry, other));
    return now.find((other) => isOpen(other) && covered.some((each) => isSame(each, other)));
}

function becomesImmediate({ standard, owedSince }: DocketEntry, former: DocketEntry | undefined): boolean {
    return standard !== null && owedSince !== null && former?.owedSince === null;
}

function statusInWords({ status }: DocketEntry): string {
    return status === 'standing' ? 'binding' : status;
}

/** ` by Thu 16 Dec instead of Tue 21 Dec`, and the same of the limit where it is another date. */
function dateChanges(entry: DocketEntry, former: DocketEntry | undefined, year: number): string {
    const plan = dateChange(entry.planBy, former?.planBy ?? null, entry.zone, year);
    const limit = dateChange(entry.limit, former?.limit ?? null, entry.zone, year);
    if (plan === undefined && limit === undefined) return '';
    if (plan === undefined) return `, limit ${limit ?? ''}`;
    return ` by ${plan}${limit === undefined || limit === plan ? '' : `, limit ${limit}`}`;
}

function dateChange(date: Deadline | null, former: Deadline | null, zone: Zone, year: number): string | undefined {
    if (!date || date.ends === former?.ends) return undefined;
    const told = (deadline: Deadline): string => endNear(deadline, zone, year);
    return former ? `${told(date)} instead of ${told(former)}` : told(date);
}

function isOpen({ status }: DocketEntry): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

function isSame(one: DocketEntry, other: DocketEntry): boolean {
    return one.duty === other.duty && one.occurrence === other.occurrence && isTowardsSame(one, other);
}

function isTowardsSame(one: DocketEntry, other: DocketEntry): boolean {
    return one.party === other.party && one.recipient === other.recipient && one.office === other.office && one.state === other.state;
}
