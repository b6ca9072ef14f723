import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { Group } from '../obligations/group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawMoment } from '../law/law.ts';
import { startOfDay } from '../../time/zone.ts';
import { findingsMeant, holdersOf, reportLines } from '../conditions/binding.ts';
import { subjectsOf } from '../obligations/group.ts';
import { concerns, satisfies, withRepresentatives } from '../conditions/history.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** A moment that has come: when, and by which line. */
export interface Happened {
    readonly when: When;
    readonly event?: CaseEvent;
    /** Who became aware, or was told, by it. */
    readonly aware?: PartyName;
}

/**
 * When a moment first came, for the latest defensible reading: awareness is the bound party's own (its representative's
 * counts as its own); where it has none, the earliest that the duty names.
 */
export function momentForLimit(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind !== 'awareness') return happened(moment, group, matter);
    const own = awareness(moment, [group.party], group, matter);
    return first(own.length > 0 ? own : awareness(moment, namedParties(moment, group, matter), group, matter));
}

/**
 * When a moment first came, for the most cautious reading: awareness is the earliest that the duty names, and a notice
 * received or information given counts as awareness.
 */
export function momentForPlan(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind !== 'awareness') return happened(moment, group, matter);
    const parties = namedParties(moment, group, matter);
    const told = parties.flatMap((party) => withRepresentatives(party, matter.workspace));
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

function namedParties(moment: Awareness, group: Group, matter: Matter): readonly PartyName[] {
    if (moment.bearers.length === 0) return [group.party];
    const holders = moment.bearers.flatMap((role) => group.bindings.flatMap((binding) => holdersOf(role, binding.subject, matter)));
    return [...new Set(holders)];
}

function awareness(moment: Awareness, parties: readonly PartyName[], group: Group, matter: Matter): readonly CaseEvent[] {
    const aware = parties.flatMap((party) => withRepresentatives(party, matter.workspace));
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
    const { events } = matter.history;
    switch (moment.kind) {
        case 'causal-link':
            return first(
                events.filter(
                    (event) =>
                        event.verb === 'causal-link' && satisfies(event.degree, moment.degree) && concernsGroup(event, group, matter),
                ),
            );
        case 'finding':
            return first(events.filter((event) => event.verb === 'found' && isFound(event, moment.finding, matter)));
        case 'reported':
            return first(group.bindings.flatMap((binding) => reportLines(binding, matter, moment.stage, events.length)));
        case 'receipt':
            return first(receipts(group, matter));
        case 'informed':
            return first(events.filter((event) => informs(event, moment.role, group, matter)));
        case 'reached':
            return first(events.filter((event) => event.verb === 'reached' && event.milestone === moment.milestone));
        case 'placed':
            return lastPlacing(group);
        default:
            return first(events.filter((event) => event.verb === moment.kind));
    }
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
    const own = withRepresentatives(group.party, matter.workspace);
    const recipient = group.addressee.party?.name;
    return reports.filter(
        ({ party, others }) => party !== undefined && own.includes(party) && (recipient === undefined || others.includes(recipient)),
    );
}

function informs(event: CaseEvent, role: TermId, group: Group, matter: Matter): boolean {
    if (event.verb !== 'informed' || event.alteration || event.party === undefined) return false;
    if (!withRepresentatives(group.party, matter.workspace).includes(event.party)) return false;
    const holders = group.bindings.flatMap((binding) => holdersOf(role, binding.subject, matter));
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
