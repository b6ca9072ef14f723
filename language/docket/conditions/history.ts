import type { CaseEvent, CaseEventOf, CaseFile, LinkScope, When } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { Degree, Verb } from '../../facts/incident-source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Day, Instant } from '../../time/instant.ts';
import type { Law } from '../law/law.ts';
import { visibleEvents } from '../../facts/open-case.ts';
import type { AsOf } from '../../time/as-of.ts';
import { endOfPlain } from '../../time/count.ts';
import type { PartyName } from '../../facts/ids.ts';

/**
 * What was the case when, as known at the as-of instant.
 *
 * A step is an instant at which the answer to a condition may change: that of the first line, those of the lines that conditions
 * ask about, and those at which a silence has lasted long enough or is broken. Lines of one instant take effect together.
 */
export interface History {
    /** The lines known and not struck, in order. */
    readonly events: readonly CaseEvent[];
    /** The instants at which the answer to a condition may have changed, ascending. */
    readonly steps: readonly Instant[];
    /** The day of the earliest occurrence. */
    readonly occurredOn?: Day;
    /** Whether a finding, or one that is a case of it, stands at a step; among those that `counts` lets count. */
    readonly found: (finding: string, step: number, counts?: (found: string) => boolean) => boolean;
    /** The state of the causal question at a step, between a subject and a finding; without one, what concerns all. */
    readonly link: (subject: string, finding: string | undefined, step: number) => Degree | undefined;
    /** Whether any line excludes a causal link. */
    readonly everExcluded: boolean;
    /** How many lines are in effect at a step. */
    readonly inEffect: (step: number) => number;
    /** Who did not answer whom for the policy's measure. */
    readonly silences: readonly Silence[];
}

/** From when a party had been silent for the policy's measure after it was informed, and until when. */
export interface Silence {
    readonly of: PartyName;
    /** Who had informed it. */
    readonly by: PartyName;
    readonly since: Instant;
    readonly until?: Instant;
}

const strength: Readonly<Record<Degree, number>> = { excluded: 0, suspected: 1, likely: 2, established: 3 };

/** Whether one state of the causal question satisfies another: a stronger one satisfies a weaker one. */
export function satisfies(state: Degree | undefined, asked: Degree): boolean {
    if (state === undefined) return false;
    if (asked === 'excluded' || state === 'excluded') return state === asked;
    return strength[state] >= strength[asked];
}

/** A party and those who represent it: their lines count as its own. */
export function withRepresentatives(party: PartyName, workspace: Workspace): readonly PartyName[] {
    return [party, ...(workspace.parties.get(party)?.representedBy ?? [])];
}

/** The history of an incident as of an instant. */
export function historyOf(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: AsOf): History {
    const events = visibleEvents(caseFile, asOf);
    const silences = silencesOf(events, workspace);
    const steps = stepsOf(events, silences, asOf);
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
        silences,
    };
}

/** What conditions ask about; every other line changes the answer to none. */
const askedAbout: ReadonlySet<Verb> = new Set<Verb>(['found', 'ruled-out', 'causal-link', 'reported', 'reached', 'informed']);

function stepsOf(events: readonly CaseEvent[], silences: readonly Silence[], asOf: AsOf): readonly Instant[] {
    const told = events.filter((event, index) => index === 0 || askedAbout.has(event.verb)).map((event) => event.at.instant);
    const broken = silences.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]));
    return [...new Set([...told, ...broken.filter(asOf.hasCome)])].sort((a, b) => a - b);
}

function countsInEffect(events: readonly CaseEvent[], steps: readonly Instant[]): (step: number) => number {
    let count = 0;
    const counts = steps.map((instant) => {
        while (count < events.length && (events[count]?.at.instant ?? Infinity) <= instant) count++;
        return count;
    });
    return (step) => counts[step] ?? 0;
}

type Standing = (finding: string, inEffect: number, counts?: (found: string) => boolean) => boolean;

function findingsOverTime(events: readonly CaseEvent[], law: Law): Standing {
    const isA = (finding: string, ancestor: string): boolean => law.findings.get(finding)?.ancestors.has(ancestor) ?? finding === ancestor;
    const claims = events.flatMap((event, index) => {
        if (event.verb !== 'found') return [];
        return event.findings.map((finding) => {
            const ruledOut = events.findIndex(
                (other, at) => at > index && other.verb === 'ruled-out' && other.findings.some((ruled) => isA(finding, ruled)),
            );
            return { finding, from: index, until: ruledOut === -1 ? Infinity : ruledOut };
        });
    });
    return (asked, inEffect, counts) =>
        claims.some(
            ({ finding, from, until }) =>
                from < inEffect && inEffect <= until && isA(finding, asked) && (counts === undefined || counts(finding)),
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
 * Which informed parties stayed silent: no line of theirs before they were informed, and none within the policy's measure
 * after it. The silence ends with their first line.
 */
function silencesOf(events: readonly CaseEvent[], workspace: Workspace): readonly Silence[] {
    const silences: Silence[] = [];
    for (const event of events) {
        if (event.verb !== 'informed' || event.alteration || event.party === undefined) continue;
        const { party: by } = event;
        for (const informed of event.others) {
            if (informed === by) continue;
            const own = withRepresentatives(informed, workspace);
            const firstLine = events.find((other) => own.some((name) => name === actorOf(other)));
            const since = endOfMeasure(event.at, workspace);
            if (firstLine && firstLine.at.instant <= since) continue;
            silences.push({ of: informed, by, since, ...(firstLine ? { until: firstLine.at.instant } : {}) });
        }
    }
    return silences;
}

function endOfMeasure(at: When, workspace: Workspace): Instant {
    return endOfPlain({ instant: at.instant, day: at.day }, workspace.policy.unreachable, at.zone);
}
