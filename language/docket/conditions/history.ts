import type { Noted } from './notes.ts';
import type { CaseEvent, CaseEventOf, CaseFile, LinkScope, When } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { Degree, Verb } from '../../facts/incident-source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Day, Instant } from '../../time/instant.ts';
import type { Law } from '../law/law.ts';
import { visibleEvents } from '../../facts/open-case.ts';
import { actingFor } from '../../facts/representation.ts';
import type { AsOf } from '../../time/as-of.ts';
import { endOfPlain } from '../../time/count.ts';
import type { PartyName } from '../../facts/ids.ts';
import type { RegisterChange } from './register-over-time.ts';
import { registerChanges } from './register-over-time.ts';

/**
 * What was the case when, as known at the as-of instant.
 *
 * A step is an instant at which the answer to a condition may change: that of the first line, those of the lines that conditions
 * ask about, and those at which a silence has lasted long enough or is broken. Lines of one instant take effect together.
 */
export interface History extends Noted {
    /** The lines known and not struck, in order. */
    readonly events: readonly CaseEvent[];
    /** The instants at which the answer to a condition may have changed, ascending. */
    readonly steps: readonly Instant[];
    /** The day of the earliest occurrence. */
    readonly occurredOn?: Day;
    /** Whether a finding, or one that is a case of it, stands at a step; among those that `counts` lets count. */
    readonly found: (finding: string, step: number, counts?: FindingCounts) => boolean;
    /** The state of the causal question at a step, between a subject and a finding; without one, what concerns all. */
    readonly link: (subject: string, finding: string | undefined, step: number) => Degree | undefined;
    /** Whether any line excludes a causal link. */
    readonly everExcluded: boolean;
    /** How many lines are in effect at a step. */
    readonly inEffect: (step: number) => number;
    /** The days on which what the register says of the incident changed. */
    readonly changes: readonly RegisterChange[];
    /** Who did not answer whom for the policy's measure. */
    readonly silences: readonly Silence[];
}

/** Whether a finding counts: by what was found, and in which Member States; without any it was found for all. */
export type FindingCounts = (found: string, states: readonly string[] | undefined) => boolean;

/** From when a party was out of reach, as another one says or as its silence after the policy's measure suggests, and until when. */
export interface Silence {
    readonly of: PartyName;
    /** Who had informed it. */
    readonly by: PartyName;
    readonly since: Instant;
    readonly until?: Instant;
    /** The line that was not answered, or that says so. */
    readonly event: CaseEvent;
    /** The bound party itself says that it could not reach the other; else it is inferred. */
    readonly stated: boolean;
}

const strength: Readonly<Record<Degree, number>> = { excluded: 0, suspected: 1, likely: 2, established: 3 };

/** Whether one state of the causal question satisfies another: a stronger one satisfies a weaker one. */
export function satisfies(state: Degree | undefined, asked: Degree): boolean {
    if (state === undefined) return false;
    if (asked === 'excluded' || state === 'excluded') return state === asked;
    return strength[state] >= strength[asked];
}

/** The history of an incident as of an instant. */
export function historyOf(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: AsOf): History {
    const events = visibleEvents(caseFile, asOf);
    const silences = silencesOf(events, caseFile, workspace);
    const changes = registerChanges(caseFile, asOf);
    const steps = stepsOf(events, changes, silences, asOf);
    const inEffect = countsInEffect(events, steps);
    const occurrence = events.find((event) => event.verb === 'occurred');
    const stands = findingsOverTime(events, law);
    const links = events.flatMap((event, index) => (event.verb === 'causal-link' ? [{ event, index }] : []));
    return {
        events,
        steps,
        ...(occurrence ? { occurredOn: occurrence.at.day } : {}),
        found: (finding, step, counts) => stands(finding, inEffect(step), counts),
        link: (subject, finding, step) => latestLink(links, inEffect(step), subject, finding, law),
        everExcluded: links.some(({ event }) => event.degree === 'excluded'),
        inEffect,
        changes,
        silences,
        notes: new Map(),
    };
}

/** What conditions ask about; every other line changes the answer to none. */
const askedAbout: ReadonlySet<Verb> = new Set<Verb>([
    'found',
    'ruled-out',
    'causal-link',
    'reported',
    'reached',
    'informed',
    'took-corrective-action',
    'disabled',
    'recalled',
    'withdrew',
    'became-aware',
]);

function stepsOf(
    events: readonly CaseEvent[],
    changes: readonly RegisterChange[],
    silences: readonly Silence[],
    asOf: AsOf,
): readonly Instant[] {
    const told = events.filter((event, index) => index === 0 || askedAbout.has(event.verb)).map((event) => event.at.instant);
    const broken = silences.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]));
    // What the register says from before the first line on has not changed while the incident was known.
    const first = events.at(0)?.at.instant ?? Infinity;
    const changed = changes.map(({ instant }) => instant).filter((instant) => instant > first);
    return [...new Set([...told, ...changed, ...broken.filter(asOf.hasCome)])].sort((a, b) => a - b);
}

function countsInEffect(events: readonly CaseEvent[], steps: readonly Instant[]): (step: number) => number {
    let count = 0;
    const counts = steps.map((instant) => {
        while (count < events.length && (events[count]?.at.instant ?? Infinity) <= instant) count++;
        return count;
    });
    return (step) => counts[step] ?? 0;
}

type Standing = (finding: string, inEffect: number, counts?: FindingCounts) => boolean;

function findingsOverTime(events: readonly CaseEvent[], law: Law): Standing {
    const isA = (finding: string, ancestor: string): boolean => law.findings.get(finding)?.ancestors.has(ancestor) ?? finding === ancestor;
    const claims = events.flatMap((event, index) => {
        if (event.verb !== 'found') return [];
        return event.findings.map((finding) => {
            const ruledOut = events.findIndex(
                (other, at) => at > index && other.verb === 'ruled-out' && other.findings.some((ruled) => isA(finding, ruled)),
            );
            const states = event.source.states.length === 0 ? undefined : event.states;
            return { finding, states, from: index, until: ruledOut === -1 ? Infinity : ruledOut };
        });
    });
    return (asked, inEffect, counts) =>
        claims.some(
            ({ finding, states, from, until }) =>
                from < inEffect && inEffect <= until && isA(finding, asked) && (counts === undefined || counts(finding, states)),
        );
}

function latestLink(
    links: readonly { readonly event: CaseEventOf<'causal-link'>; readonly index: number }[],
    inEffect: number,
    subject: string,
    finding: string | undefined,
    law: Law,
): Degree | undefined {
    const latest = links.findLast(({ event, index }) => index < inEffect && concerns(event.scope, subject, finding, law));
    return latest?.event.degree;
}

/** Whether a line about the causal question concerns a subject and a finding; without a scope it concerns all. */
export function concerns(scope: LinkScope | undefined, subject: string, finding: string | undefined, law: Law): boolean {
    if (!scope) return true;
    if ('subject' in scope) return scope.subject === subject;
    if (!('finding' in scope) || finding === undefined) return false;
    return law.findings.get(finding)?.ancestors.has(scope.finding) ?? false;
}

/**
 * Which parties were out of reach: of whom somebody says so, and which stayed silent after they were informed: no line of theirs before,
 * and none within the policy's measure. It ends with their next line.
 */
function silencesOf(events: readonly CaseEvent[], { subjects }: CaseFile, workspace: Workspace): readonly Silence[] {
    const heard: Breaks = (of, lines) => {
        const own = actingFor(of, subjects, workspace);
        return lines.find((line) => own.some((name) => name === actorOf(line)))?.at.instant;
    };
    return events.flatMap((event, index) => {
        if (event.verb === 'could-not-reach') return statedSilences(event, events.slice(index + 1), heard);
        if (event.verb !== 'informed' || event.alteration || event.party === undefined) return [];
        const { party: by } = event;
        const since = endOfMeasure(event.at, workspace);
        return event.others.flatMap((of): readonly Silence[] => {
            const until = heard(of, events);
            if (of === by || (until !== undefined && until <= since)) return [];
            return [{ of, by, event, stated: false, since, ...(until === undefined ? {} : { until }) }];
        });
    });
}

/** What a party says of another that it could not reach: until a later line of that one. */
function statedSilences(event: CaseEventOf<'could-not-reach'>, later: readonly CaseEvent[], broken: Breaks): readonly Silence[] {
    const { party: by, others, at } = event;
    if (by === undefined) return [];
    return others.map((of) => {
        const until = broken(of, later);
        return { of, by, event, stated: true, since: at.instant, ...(until === undefined ? {} : { until }) };
    });
}

/** When a party, or who acts for it, is first heard of in some lines. */
type Breaks = (of: PartyName, lines: readonly CaseEvent[]) => Instant | undefined;

function endOfMeasure(at: When, workspace: Workspace): Instant {
    return endOfPlain({ instant: at.instant, day: at.day }, workspace.policy.unreachable, at.zone);
}
