import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { Group } from '../obligations/group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawMoment } from '../law/law.ts';
import { startOfDay } from '../../time/zone.ts';
import { correctiveLines, findingsMeant, holdersSoFar, reportLines } from '../conditions/binding.ts';
import type { RegisterChange } from '../conditions/register-over-time.ts';
import { actingIn, subjectsOf } from '../obligations/group.ts';
import { concerns, satisfies } from '../conditions/history.ts';
import { actingFor } from '../../facts/representation.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** A moment that has come: when, and by which line. */
export interface Happened {
    readonly when: When;
    readonly event?: CaseEvent;
    /** The change of the register by which it came, where no line told it. */
    readonly change?: RegisterChange;
    /** Who became aware, or was told, by it. */
    readonly aware?: PartyName;
}

/**
 * When a moment first came, for the latest defensible reading: awareness of a role that the bound party holds is its own (that of
 * who acts for it counts), and nobody else's; awareness of others is the first among them.
 */
export function momentForLimit(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind !== 'awareness') return happened(moment, group, matter);
    const named = namedParties(moment, group, matter);
    const meant = named.filter((each) => each.party === group.party);
    return first(awareness(moment, meant.length > 0 ? meant : named, group, matter));
}

/** When the bound party, or who acts for it, first became aware of the incident. */
export function ownAwareness(group: Group, matter: Matter): Happened | undefined {
    return first(awareness({ kind: 'awareness', bearers: [], involvement: false }, [ownOf(group)], group, matter));
}

/** When a moment first came by what the bound party, or who acts for it, did or found itself; awareness is no such moment. */
export function ownComing(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind === 'awareness') return undefined;
    return first(comings(moment, group, matter).filter((event) => isByBound(event, group)));
}

/** Whether a line tells what the bound party, or who acts for it, did. */
export function isByBound(event: CaseEvent, group: Group): boolean {
    const actor = actorOf(event);
    return actor !== undefined && actingIn(group).includes(actor);
}

/**
 * When a moment first came, for the most cautious reading: awareness is the earliest that the duty names, and a notice
 * received or information given counts as awareness.
 */
export function momentForPlan(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind !== 'awareness') return happened(moment, group, matter);
    const parties = namedParties(moment, group, matter);
    const told = parties.flatMap(({ acting }) => acting);
    const tellings = matter.history.events.filter((event) => whoIsTold(event, moment, told, matter) !== undefined);
    const earliest = first([...awareness(moment, parties, group, matter), ...tellings]);
    const aware = earliest?.event && (whoIsTold(earliest.event, moment, told, matter) ?? actorOf(earliest.event));
    return earliest && (aware === undefined ? earliest : { ...earliest, aware });
}

function first(events: readonly CaseEvent[]): Happened | undefined {
    const [event] = [...events].sort((a, b) => a.at.instant - b.at.instant);
    return event && { when: event.at, event };
}

type Awareness = Extract<LawMoment, { readonly kind: 'awareness' }>;

/** Somebody whose awareness is asked for, and those whose awareness counts as its own. */
interface Named {
    readonly party: PartyName;
    readonly acting: readonly PartyName[];
}

function ownOf(group: Group): Named {
    return { party: group.party, acting: actingIn(group) };
}

function namedParties(moment: Awareness, group: Group, matter: Matter): readonly Named[] {
    if (moment.bearers.length === 0) return [ownOf(group)];
    return moment.bearers.flatMap((role) =>
        group.bindings.flatMap(({ subject }) =>
            holdersSoFar(role, subject, matter).map((party) => ({ party, acting: actingFor(party, [subject], matter.workspace, [role]) })),
        ),
    );
}

function awareness(moment: Awareness, parties: readonly Named[], group: Group, matter: Matter): readonly CaseEvent[] {
    const aware = parties.flatMap(({ acting }) => acting);
    const subjects = subjectsOf(group);
    return matter.history.events.filter((event) => {
        if (event.verb !== 'became-aware' || event.party === undefined || !aware.includes(event.party)) return false;
        return event.subject === undefined ? !moment.involvement || involvesNothingElse(matter) : subjects.includes(event.subject);
    });
}

/** Which of the parties a line tells of the incident, although it is not yet aware. */
function whoIsTold(event: CaseEvent, moment: Awareness, parties: readonly PartyName[], matter: Matter): PartyName | undefined {
    if (moment.involvement && !involvesNothingElse(matter)) return undefined;
    if (event.verb === 'received-notice') return parties.find((party) => party === event.party);
    if (event.verb !== 'informed' && event.verb !== 'answered') return undefined;
    return parties.find((party) => event.others.includes(party));
}

function involvesNothingElse({ caseFile }: Matter): boolean {
    return caseFile.incident.involves.length <= 1;
}

function happened(moment: Exclude<LawMoment, Awareness>, group: Group, matter: Matter): Happened | undefined {
    return moment.kind === 'placed' ? lastPlacing(group) : first(comings(moment, group, matter));
}

/** Every line by which a moment came; one that no line tells comes by none. */
export function comings(moment: Exclude<LawMoment, Awareness>, group: Group, matter: Matter): readonly CaseEvent[] {
    const { events } = matter.history;
    switch (moment.kind) {
        case 'causal-link':
            return events.filter(
                (event) => event.verb === 'causal-link' && satisfies(event.degree, moment.degree) && concernsGroup(event, group, matter),
            );
        case 'finding':
            return events.filter((event) => event.verb === 'found' && isFound(event, moment.finding, matter));
        case 'reported':
            return group.bindings.flatMap((binding) =>
                reportLines(binding, matter, moment.stage, events.length, { which: 'made', to: 'recipient' }),
            );
        case 'receipt':
            return receipts(group, matter);
        case 'informed':
            return events.filter((event) => informs(event, moment.role, group, matter));
        case 'reached':
            return events.filter((event) => event.verb === 'reached' && event.milestone === moment.milestone);
        case 'corrective-action':
            return group.bindings.flatMap((binding) => correctiveLines(binding, matter, events.length));
        case 'last-report':
            return reportsOf(group, matter);
        default:
            return events.filter((event) => event.verb === moment.kind);
    }
}

/** Every report of the bound party or its representative, to whomever. */
function reportsOf(group: Group, matter: Matter): readonly CaseEvent[] {
    const acting = actingIn(group);
    return matter.history.events.filter((event) => event.verb === 'reported' && event.party !== undefined && acting.includes(event.party));
}

function concernsGroup(event: CaseEventOf<'causal-link'>, group: Group, matter: Matter): boolean {
    const named = findingsMeant(group.duty);
    const made = matter.history.events.flatMap((each) => (each.verb === 'found' ? each.findings : []));
    const relevant = made.filter((finding) => named.some((asked) => matter.law.findings.get(finding)?.ancestors.has(asked)));
    return subjectsOf(group).some((subject) =>
        [undefined, ...relevant].some((finding) => concerns(event.scope, subject, finding, matter.law)),
    );
}

function isFound(event: CaseEventOf<'found'>, asked: TermId, matter: Matter): boolean {
    return event.findings.some((finding) => matter.law.findings.get(finding)?.ancestors.has(asked));
}

/** The reports that the bound authority received; for an organisation those of its own that an authority received. */
function receipts(group: Group, matter: Matter): readonly CaseEvent[] {
    if (group.received.length > 0) return group.received;
    const reports = matter.history.events.filter((event) => event.verb === 'reported');
    if (group.bound === 'authority') return reports.filter((event) => event.others.includes(group.party));
    const own = actingIn(group);
    const recipient = group.addressee.party?.name;
    const isReceived = (report: CaseEventOf<'reported'>): boolean =>
        recipient === undefined ||
        report.others.includes(recipient) ||
        group.bindings.some(({ before }) => before.some(({ line }) => line === report));
    return reports.filter((report) => report.party !== undefined && own.includes(report.party) && isReceived(report));
}

function informs(event: CaseEvent, role: TermId, group: Group, matter: Matter): boolean {
    if (event.verb !== 'informed' || event.alteration || event.party === undefined) return false;
    if (!actingIn(group).includes(event.party)) return false;
    const holders = group.bindings.flatMap((binding) => holdersSoFar(role, binding.subject, matter));
    return event.others.some((other) => holders.includes(other));
}

/** What must be kept after placing on the market must be kept after the last one. */
function lastPlacing(group: Group): Happened | undefined {
    const days = group.bindings.flatMap(({ subject }) => [...subject.placed, ...subject.service].map((each) => each.day)).sort();
    const day = days.at(-1);
    if (day === undefined) return undefined;
    const { zone } = group.addressee.place;
    return { when: { instant: startOfDay(day, zone), day, dayOnly: true, zone } };
}
