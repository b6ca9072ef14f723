import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { Binding } from '../conditions/binding.ts';
import type { TraceStep } from '../entry.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawBearer, LawDuty } from '../law/law.ts';
import type { LawCondition, Leaf } from '../conditions/condition.ts';
import { statesOfOccurrence } from '../../facts/open-case.ts';
import { hasTrait, holdersOf, isStage } from '../conditions/binding.ts';
import { fold } from '../../facts/conditions.ts';
import { neverHeld } from '../conditions/judge.ts';
import { addresseesOf, authoritiesHolding } from './recipients.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';
import { partyNamed } from '../../facts/ids.ts';

/** Which report lines count for a regime, towards a recipient. */
export type ReportCounts = (event: CaseEventOf<'reported'>, recipient: PartyName, regime: string) => boolean;

/** Everybody whom a duty binds in a matter, and towards whom, before its condition is asked. */
export function groupsOf(duty: LawDuty, matter: Matter, counts: ReportCounts): readonly Group[] {
    const groups = new Map<string, Group & { readonly bindings: Binding[] }>();
    for (const subject of matter.caseFile.subjects) {
        if (!couldConcern(duty, subject, matter) || neverHeld(duty.when, subject, matter, nobody(duty))) continue;
        for (const bearer of bearersOf(duty, subject, matter, counts)) {
            const partyKey = `${subject.name} ${bearer.party} ${bearer.roles.join(' ')}`;
            const base: Binding = {
                duty,
                subject,
                party: bearer.party,
                roles: bearer.roles,
                countsReport: (event, recipient) => counts(event, recipient, duty.regime),
                partyKey,
                dutyKey: `${partyKey} ${duty.id}`,
            };
            for (const addressee of addresseesOf(duty, base, matter)) {
                const binding = asksRecipient(duty) && addressee.party ? towards(addressee.party.name, base) : base;
                const key = [bearer.party, addressee.party?.name ?? '', addressee.office ?? '', addressee.state ?? ''].join(' ');
                const group = groups.get(key);
                if (group) group.bindings.push(binding);
                else
                    groups.set(key, {
                        duty,
                        party: bearer.party,
                        bound: kindOf(bearer.party, matter),
                        addressee,
                        bindings: [binding],
                        because: bearer.because,
                        received: bearer.received,
                    });
            }
        }
    }
    return [...groups.values()];
}

/** A binding of nobody, for what can be asked before it is known who is bound. */
function nobody(duty: LawDuty): Omit<Binding, 'subject'> {
    return { duty, party: partyNamed(''), roles: [], countsReport: () => false, partyKey: '', dutyKey: '' };
}

function towards(recipient: PartyName, binding: Binding): Binding {
    return { ...binding, recipient, dutyKey: `${binding.dutyKey} to ${recipient}` };
}

/** Conditions and moments about reports mean reports to this recipient where the duty itself reports to it. */
function asksRecipient(duty: LawDuty): boolean {
    return duty.act.verb === 'report';
}

function kindOf(party: PartyName, matter: Matter): 'organisation' | 'authority' {
    return matter.workspace.parties.get(party)?.source.kind ?? 'organisation';
}

interface Bearer {
    readonly party: PartyName;
    readonly roles: readonly TermId[];
    readonly because: readonly TraceStep[];
    readonly received: readonly CaseEvent[];
}

function bearersOf(duty: LawDuty, subject: SubjectFacts, matter: Matter, counts: ReportCounts): readonly Bearer[] {
    if (duty.answers !== undefined) return receivers(duty, matter, counts);
    const bearers = new Map<PartyName, { party: PartyName; roles: TermId[]; because: TraceStep[]; received: CaseEvent[] }>();
    for (const line of duty.bearers) {
        for (const party of boundBy(line, subject, matter)) {
            const bearer = bearers.get(party) ?? { party, roles: [], because: [], received: [] };
            if (line.kind === 'role' && !bearer.roles.includes(line.id)) {
                bearer.roles.push(line.id);
                bearer.because.push(holdsRole(line, party, subject, matter));
            }
            bearers.set(party, bearer);
        }
    }
    return [...bearers.values()];
}

function boundBy(line: LawBearer, subject: SubjectFacts, matter: Matter): readonly PartyName[] {
    if (line.kind === 'role') return holdersOf(line.id, subject, matter);
    return authoritiesHolding(line.id, statesOfOccurrence(matter.history.events), matter.workspace).map((party) => party.name);
}

function holdsRole(line: LawBearer, party: PartyName, subject: SubjectFacts, { law }: Matter): TraceStep {
    return {
        rule: line.basis === '' ? `binds the ${law.roles.get(line.id)?.title ?? line.id}` : line.basis,
        because: `${party} is ${law.roles.get(line.id)?.title.toLowerCase() ?? line.id} of ${subject.name}`,
        location: { file: subject.path, range: subject.source.name.range },
    };
}

function receivers(duty: LawDuty, matter: Matter, counts: ReportCounts): readonly Bearer[] {
    const answered = duty.answers === undefined ? undefined : matter.law.duties.get(duty.answers);
    if (!answered || answered.act.verb !== 'report') return [];
    const { stages } = answered.act;
    const received = new Map<PartyName, CaseEvent[]>();
    for (const event of matter.history.events) {
        if (event.verb !== 'reported' || !stages.some((stage) => isStage(event.stage, stage, matter))) continue;
        for (const recipient of event.others) {
            if (!counts(event, recipient, answered.regime)) continue;
            const lines = received.get(recipient);
            if (lines) lines.push(event);
            else received.set(recipient, [event]);
        }
    }
    return [...received].map(([party, lines]) => ({ party, roles: [], because: [], received: lines }));
}

const concernsByDuty = new WeakMap<LawDuty, WeakMap<SubjectFacts, boolean>>();

/** Whether what never changes about a system or model leaves room for the duty's condition; asked once a pair. */
function couldConcern(duty: LawDuty, subject: SubjectFacts, matter: Matter): boolean {
    const known = concernsByDuty.get(duty) ?? new WeakMap<SubjectFacts, boolean>();
    concernsByDuty.set(duty, known);
    const answer = known.get(subject) ?? couldHold(duty.when, subject, matter);
    known.set(subject, answer);
    return answer;
}

function couldHold(condition: LawCondition, subject: SubjectFacts, matter: Matter): boolean {
    return fold<LawCondition, Leaf, boolean>(condition, {
        leaf: (leaf) => {
            if (leaf.kind === 'never') return false;
            return leaf.kind !== 'subject-is' || (subject.kind === leaf.subject && hasTrait(subject, leaf.trait, matter));
        },
        and: (parts, of) => parts.every(of),
        or: (parts, of) => parts.some(of),
        not: () => true,
    });
}
