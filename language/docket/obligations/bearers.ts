import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { Binding } from '../conditions/binding.ts';
import type { ConcernedUse, TraceStep } from '../entry.ts';
import type { Addressee, Group } from './group.ts';
import { groupKey, joinAddressees } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawBearer, LawDuty, LawRecipient } from '../law/law.ts';
import type { LawCondition, Leaf } from '../conditions/condition.ts';
import { everHasTrait, holdersSoFar, isStage } from '../conditions/binding.ts';
import { actingFor } from '../../facts/representation.ts';
import { fold } from '../../facts/conditions.ts';
import { answerTo, neverHeld } from '../conditions/judge.ts';
import { usesOf, usesOfTheUnaware } from '../conditions/uses.ts';
import { authoritiesHolding } from './holders.ts';
import type { Competent } from './competence.ts';
import { asAt, competentFor, wasCompetent } from './competence.ts';
import { fulfillingLines } from './fulfilment.ts';
import { groundOf } from './ground.ts';
import { addresseesOf } from './recipients.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';
import { partyNamed } from '../../facts/ids.ts';

/** Which report lines count for a regime, towards a recipient. */
export type ReportCounts = (event: CaseEventOf<'reported'>, recipient: PartyName, regime: string) => boolean;

/** Everybody whom a duty binds in a matter, and towards whom, before its condition is asked. */
export function groupsOf(duty: LawDuty, matter: Matter, counts: ReportCounts): readonly Group[] {
    const groups = new Map<string, GrowingGroup>();
    for (const subject of matter.caseFile.subjects) {
        if (!couldConcern(duty, subject, matter) || neverHeld(duty.when, subject, matter, nobody(duty))) continue;
        for (const use of [...usesOf(subject, matter), ...awaitedUses(duty, subject, matter)]) {
            for (const bearer of bearersOf(duty, subject, use, matter, counts)) {
                const base = bindingOf(bearer, duty, subject, use, matter, counts);
                const keeps = (former: Competent): boolean => keepsWhatWasDone(former, base, bearer, matter);
                for (const competent of competentFor(duty, base, matter, keeps)) {
                    const { addressee } = competent;
                    const binding = towards(competent, base);
                    const key = groupKey({ party: bearer.party, addressee });
                    const group = groups.get(key);
                    groups.set(key, group ? joined(group, binding, addressee, bearer) : groupAround(binding, addressee, bearer, matter));
                }
            }
        }
    }
    return [...groups.values()];
}

/** Further uses in which a duty waits for its user to become aware: only a duty that binds users whatever else holds, and that they do. */
function awaitedUses(duty: LawDuty, subject: SubjectFacts, matter: Matter): readonly ConcernedUse[] {
    const bindsUsers = duty.bearers.every(({ id, condition }) => !condition && matter.law.roles.get(id)?.perUse !== undefined);
    const waits = duty.standards.some(({ after }) => after.kind === 'awareness' && after.bearers.length === 0);
    return bindsUsers && waits ? usesOfTheUnaware(subject, matter) : [];
}

function bindingOf(
    { party, roles }: Bearer,
    duty: LawDuty,
    subject: SubjectFacts,
    use: ConcernedUse,
    matter: Matter,
    counts: ReportCounts,
): Binding {
    const partyKey = [subject.name, party, roles.join(' '), use.state ?? '', use.user ?? ''].join(' / ');
    return {
        duty,
        subject,
        use,
        party,
        roles,
        acting: actingFor(party, [subject], matter.workspace, roles),
        countsReport: (event, recipient) => counts(event, recipient, duty.regime),
        before: [],
        partyKey,
        dutyKey: `${partyKey} ${duty.id}`,
    };
}

type GrowingGroup = Group & { readonly bindings: Binding[] };

function groupAround(binding: Binding, addressee: Addressee, { because, received }: Bearer, matter: Matter): GrowingGroup {
    const { duty, party } = binding;
    return { duty, party, bound: kindOf(party, matter), addressee, bindings: [binding], because, received };
}

/** The same duty of the same party towards the same addressee, for another system or another use. */
function joined(group: GrowingGroup, binding: Binding, addressee: Addressee, { because }: Bearer): GrowingGroup {
    group.bindings.push(binding);
    const isNew = (step: TraceStep): boolean => !group.because.some((each) => each.rule === step.rule && each.because === step.because);
    return { ...group, addressee: joinAddressees(group.addressee, addressee), because: [...group.because, ...because.filter(isNew)] };
}

/** A binding of nobody, for what can be asked before it is known who is bound. */
function nobody(duty: LawDuty): Omit<Binding, 'subject'> {
    const use: ConcernedUse = { supposed: false, because: [] };
    return { duty, use, party: partyNamed(''), roles: [], acting: [], countsReport: () => false, before: [], partyKey: '', dutyKey: '' };
}

/** The same binding towards one addressee. Moments about reports mean reports to it where the duty itself reports to it. */
function towards({ addressee: { party, state }, inTurn, before }: Competent, binding: Binding): Binding {
    const handed = { ...binding, ...(inTurn ? { inTurn } : {}), before };
    if (binding.duty.act.verb !== 'report') return handed;
    if (party) return { ...handed, recipient: party.name, dutyKey: `${binding.dutyKey} to ${party.name}` };
    return state === undefined ? handed : { ...handed, state, dutyKey: `${binding.dutyKey} in ${state}` };
}

/**
 * Whether somebody who is no longer competent keeps what was done towards it: the duty had arisen while it was, and what it was told
 * then fulfils it. A repetition goes on towards whoever is competent now.
 */
function keepsWhatWasDone(former: Competent, binding: Binding, bearer: Bearer, matter: Matter): boolean {
    const { duty } = binding;
    if ((duty.act.verb !== 'report' && duty.act.verb !== 'inform') || duty.repetition) return false;
    const ground = groundOf(groupAround(towards(former, binding), former.addressee, bearer, matter), matter);
    const party = former.addressee.party?.name;
    if (!ground?.arose || party === undefined || fulfillingLines(ground, matter).length === 0) return false;
    return wasCompetent(party, duty.act.recipients, binding, ground.arose.when.instant, matter);
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

function bearersOf(duty: LawDuty, subject: SubjectFacts, use: ConcernedUse, matter: Matter, counts: ReportCounts): readonly Bearer[] {
    const answered = duty.answers === undefined ? undefined : matter.law.duties.get(duty.answers);
    if (duty.answers !== undefined) return answered ? receivers(duty, answered, subject, use, matter, counts) : [];
    const bearers = new Map<PartyName, { party: PartyName; roles: TermId[]; because: TraceStep[]; received: CaseEvent[] }>();
    for (const line of duty.bearers) {
        for (const party of boundBy(line, duty, subject, use, matter)) {
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

function boundBy(line: LawBearer, duty: LawDuty, subject: SubjectFacts, use: ConcernedUse, matter: Matter): readonly PartyName[] {
    if (line.kind === 'office') return authoritiesHolding(line.id, use.state === undefined ? [] : [use.state], matter);
    const holders = holdersSoFar(line.id, subject, matter);
    // Records are kept by everybody who has the role, concerned by the use or not.
    const perUse = matter.law.roles.get(line.id)?.perUse !== undefined && duty.act.verb !== 'keep-records';
    return perUse ? holders.filter((holder) => holder === use.user) : holders;
}

function holdsRole(line: LawBearer, party: PartyName, subject: SubjectFacts, { law }: Matter): TraceStep {
    return {
        rule: line.basis === '' ? `binds the ${law.roles.get(line.id)?.title ?? line.id}` : line.basis,
        because: `${party} is ${law.roles.get(line.id)?.title.toLowerCase() ?? line.id} of ${subject.name}`,
        location: { file: subject.path, range: subject.source.name.range },
    };
}

/**
 * Who received a report of the answered duty. Where the duty names offices, only whoever holds one of them is meant, and only
 * for a use of which the report is owed to such an office, or was when it was made: a copy makes nobody competent.
 */
function receivers(
    duty: LawDuty,
    answered: LawDuty,
    subject: SubjectFacts,
    use: ConcernedUse,
    matter: Matter,
    counts: ReportCounts,
): readonly Bearer[] {
    if (answered.act.verb !== 'report') return [];
    const { stages } = answered.act;
    const holdersIn = (known: Matter): readonly PartyName[] =>
        duty.answersAs
            .filter((offices) => isOwedToOffice(offices, answered, subject, use, known, counts))
            .flatMap((offices) => offices.flatMap((office) => known.workspace.holdings(office).map(({ party }) => party.name)));
    const holders = holdersIn(matter);
    const isHolder = (party: PartyName, { at }: CaseEvent): boolean =>
        holders.includes(party) || (kindOf(party, matter) === 'authority' && holdersIn(asAt(at.instant, matter)).includes(party));
    const received = new Map<PartyName, CaseEvent[]>();
    for (const event of matter.history.events) {
        if (event.verb !== 'reported' || !stages.some((stage) => isStage(event.stage, stage, matter))) continue;
        for (const recipient of event.others) {
            if (!counts(event, recipient, answered.regime)) continue;
            if (duty.answersAs.length > 0 && !isHolder(recipient, event)) continue;
            const lines = received.get(recipient);
            if (lines) lines.push(event);
            else received.set(recipient, [event]);
        }
    }
    return [...received].map(([party, lines]) => ({ party, roles: [], because: [], received: lines }));
}

function isOwedToOffice(
    offices: readonly TermId[],
    answered: LawDuty,
    subject: SubjectFacts,
    use: ConcernedUse,
    matter: Matter,
    counts: ReportCounts,
): boolean {
    if (answered.answers !== undefined) return true;
    return bearersOf(answered, subject, use, matter, counts).some((bearer) => {
        const binding = bindingOf(bearer, answered, subject, use, matter, counts);
        return (
            isEverBound(binding, matter) &&
            answeredRecipients(answered).some((recipient) =>
                addresseesOf(recipient, binding, matter).some(({ office }) => office !== undefined && offices.includes(office)),
            )
        );
    });
}

function answeredRecipients({ act }: LawDuty): readonly LawRecipient[] {
    return 'recipients' in act ? act.recipients : [];
}

/** Whether one of the lines that bind a party has ever held, whatever the duty's own condition says. */
function isEverBound(binding: Binding, matter: Matter): boolean {
    return binding.duty.bearers.some(
        ({ kind, id, condition }) =>
            (kind === 'office' || binding.roles.includes(id)) && (!condition || answerTo(condition, binding, matter).steps.includes(true)),
    );
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
            return leaf.kind !== 'subject-is' || (subject.kind === leaf.subject && everHasTrait(subject, leaf.trait, matter));
        },
        and: (parts, of) => parts.every(of),
        or: (parts, of) => parts.some(of),
        not: () => true,
    });
}
