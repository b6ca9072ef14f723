import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import { fold } from '../../facts/conditions.ts';
import { actingFor } from '../../facts/representation.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Answer, LeafAnswers, Steps } from './answer.ts';
import { constantly, evaluate, leafAnswer } from './answer.ts';
import type { Binding } from './binding.ts';
import { correctiveLines, findingsMeant, hasTrait, holdersAt, holdersOf, holdersWhen, reportLines } from './binding.ts';
import { undertakingOf } from '../../facts/undertaking.ts';
import type { Leaf, LawCondition } from './condition.ts';
import { asks, findingsNamed } from './condition.ts';
import type { Silence } from './history.ts';
import { satisfies } from './history.ts';
import type { Instant } from '../../time/instant.ts';
import { endOfDay } from '../../time/zone.ts';
import type { Matter } from './matter.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** What a condition comes to at each step, and why. Each is judged once for what it can be asked about. */
export function answerTo(condition: LawCondition, binding: Binding, matter: Matter): Answer {
    if (condition.reach === 'subject') {
        const known = (matter.judged.ofSubject[condition.number] ??= []);
        return (known[matter.caseFile.subjects.indexOf(binding.subject)] ??= judged(condition, binding, matter));
    }
    const known = (matter.judged.ofOthers[condition.number] ??= new Map<string, Answer>());
    const about = condition.reach === 'party' ? binding.partyKey : binding.dutyKey;
    const before = known.get(about);
    if (before) return before;
    const answer = judged(condition, binding, matter);
    known.set(about, answer);
    return answer;
}

function judged(condition: LawCondition, binding: Binding, matter: Matter): Answer {
    const leaf = (each: Leaf): Answer => leafAnswer(each, stepsOf(each, binding, matter));
    return evaluate(condition, leaf, matter.judged, (part) => answerTo(part, binding, matter));
}

/** A condition as it stands at a step. */
export function holds(condition: LawCondition, binding: Binding, matter: Matter, step: number): boolean {
    return answerTo(condition, binding, matter).steps[step] ?? false;
}

/** When the findings alone would have sufficed, everything else taken as it was at a step. */
export function sufficingSteps(condition: LawCondition, binding: Binding, matter: Matter, at: number): Steps {
    const frozen: LeafAnswers = (leaf) => {
        const answer = answerTo(leaf, binding, matter);
        return leaf.kind === 'found' ? answer : leafAnswer(leaf, constantly(answer.steps[at] ?? false, matter.judged));
    };
    return evaluate(condition, frozen, matter.judged).steps;
}

/** Whether a condition has never held for a subject, as far as that can be told without asking who is bound. */
export function neverHeld(condition: LawCondition, subject: SubjectFacts, matter: Matter, asked: Omit<Binding, 'subject'>): boolean {
    const binding = { ...asked, subject };
    const never = (part: LawCondition): boolean => {
        if (part.reach !== 'subject')
            return fold(part, { leaf: () => false, and: (parts) => parts.some(never), or: () => false, not: () => false });
        const { steps } = answerTo(part, binding, matter);
        return steps === matter.judged.never || !steps.includes(true);
    };
    return never(condition);
}

type Timed = Extract<
    Leaf,
    {
        readonly kind:
            | ('found' | 'found-in-state' | 'causal-link' | 'reported' | 'reached')
            | ('corrective-action' | 'unreachable' | 'aware-before' | 'reports-under');
    }
>;

/** A condition about a report asks whether one was made; to whom, a moment asks. */
const toAnybody = { which: 'standing', to: 'anybody' } as const;

function stepsOf(leaf: Leaf, binding: Binding, matter: Matter): Steps {
    const { history, judged } = matter;
    const each = (isSo: (step: number) => boolean): Steps => judged.always.map((_, step) => isSo(step));
    const since = (line: CaseEvent | undefined): Steps => {
        if (!line) return judged.never;
        const index = history.events.indexOf(line);
        return each((step) => index < history.inEffect(step));
    };
    switch (leaf.kind) {
        case 'never':
            return judged.never;
        case 'found':
            return each((step) => history.found(leaf.finding, step));
        case 'found-in-state':
            return each((step) => history.found(leaf.finding, step, (_, states) => concernsState(states, binding.use.state)));
        case 'causal-link':
            if (leaf.degree === 'excluded') return linkExcluded(binding, matter);
            return each((step) =>
                standingFindings(binding, matter, step).some((finding) =>
                    satisfies(history.link(binding.subject.name, finding, step), leaf.degree),
                ),
            );
        case 'reported':
            if (!history.events.some(({ verb }) => verb === 'reported')) return judged.never;
            return each((step) => reportLines(binding, matter, leaf.stage, history.inEffect(step), toAnybody).length > 0);
        case 'reached':
            return since(history.events.find((event) => event.verb === 'reached' && event.milestone === leaf.milestone));
        case 'corrective-action':
            return since(correctiveLines(binding, matter, history.events.length)[0]);
        case 'aware-before': {
            const known = knewFirstSince(leaf, binding, matter);
            return known === undefined ? judged.never : each((step) => (history.steps[step] ?? -Infinity) >= known);
        }
        case 'unreachable':
            return history.silences.length === 0 ? judged.never : each(unreachableAt(leaf.role, binding, matter));
        case 'reports-under': {
            const parties = askedHolders(leaf.role, binding, matter, -1).map(({ name }) => name);
            const owed = matter.owedUnder(leaf.act, parties);
            return owed.length === 0 ? judged.never : each((step) => owed.some((other) => other.owed[step] === true));
        }
        default:
            if (!changesInTime(binding, matter)) return constantly(isWritten(leaf, binding, matter, -1), judged);
            return each((step) => isWritten(leaf, binding, matter, step));
    }
}

type Written = Exclude<Leaf, Timed | { readonly kind: 'never' }>;

/** Whether a trait or a role of those concerned begins or ends while the incident is known. */
function changesInTime({ subject }: Binding, { history }: Matter): boolean {
    return history.changes.length > 0 || subject.datedRoles.length > 0 || subject.datedTraits.length > 0;
}

/** What the register and the policy say; it is the same at every step where no trait and no role begins or ends. */
function isWritten(condition: Written, binding: Binding, matter: Matter, step: number): boolean {
    const { subject } = binding;
    switch (condition.kind) {
        case 'subject-is':
            return subject.kind === condition.subject && hasTrait(subject, condition.trait, matter, step);
        case 'reading':
            return matter.readings.includes(condition.reading);
        case 'changed': {
            const { occurredOn } = matter.history;
            return subject.changes.some(({ day }) => day >= condition.since && (occurredOn === undefined || day <= occurredOn));
        }
        case 'placed':
            return onSide(
                subject.placed.map((each) => each.day),
                condition.side,
                condition.day,
            );
        case 'in-service':
            return onSide(
                subject.service.map((each) => each.day),
                condition.side,
                condition.day,
            );
        case 'role-is-trait':
            return askedHolders(condition.role, binding, matter, step).some((party) => hasTrait(party, condition.trait, matter, step));
        case 'role-is-role': {
            const others = holdersAt(condition.other, subject, matter, step);
            return askedHolders(condition.role, binding, matter, step).some((party) => others.includes(party.name));
        }
        case 'same-undertaking': {
            const { parties } = matter.workspace;
            const others = holdersAt(condition.other, subject, matter, step).map((name) => undertakingOf(name, parties));
            return askedHolders(condition.role, binding, matter, step).some(({ name }) => others.includes(undertakingOf(name, parties)));
        }
        case 'bound':
            return binding.roles.includes(condition.role);
    }
}

/** Whether what was found in some states, or for all, concerns one. */
function concernsState(states: readonly string[] | undefined, state: string | undefined): boolean {
    return states === undefined || state === undefined || states.includes(state);
}

/** The parties whom a condition about a role asks about, as of now. */
export function partiesAsked(role: TermId, binding: Binding, matter: Matter): readonly PartyFacts[] {
    return askedHolders(role, binding, matter, -1);
}

function askedHolders(role: TermId, binding: Binding, matter: Matter, step: number): readonly PartyFacts[] {
    return namesAsked(role, binding, matter, step).flatMap((name) => matter.workspace.parties.get(name) ?? []);
}

/**
 * Where the bound party itself holds the role, it alone is asked about; of a role of use whoever is concerned by the use, and
 * where nobody uses the system, whose own use it then is; else whoever holds the role.
 */
function namesAsked(role: TermId, { roles, party, subject, use }: Binding, matter: Matter, step: number): readonly PartyName[] {
    if (roles.includes(role)) return [party];
    const holders = holdersAt(role, subject, matter, step);
    const perUse = matter.law.roles.get(role)?.perUse;
    if (!perUse) return holders;
    if (holders.length > 0) return holders.filter((holder) => holder === use.user);
    return perUse.otherwise === undefined ? [] : holdersAt(perUse.otherwise, subject, matter, step);
}

/** The earliest day counts: a type is placed on the market with its first unit. */
function onSide(days: readonly string[], side: 'since' | 'before', day: string): boolean {
    const [first] = [...days].sort();
    if (first === undefined) return false;
    return side === 'since' ? first >= day : first < day;
}

/** The standing findings that the duty is about; where none stands, the causal question is asked of the incident as a whole. */
function standingFindings(binding: Binding, matter: Matter, step: number): readonly (string | undefined)[] {
    const named = findingsMeant(binding.duty);
    const { events, inEffect, found } = matter.history;
    const made = events.slice(0, inEffect(step)).flatMap((event) => (event.verb === 'found' ? event.findings : []));
    const standing = [...new Set(made)].filter(
        (finding) => named.some((asked) => matter.law.findings.get(finding)?.ancestors.has(asked)) && found(finding, step),
    );
    return standing.length > 0 ? standing : [undefined];
}

/**
 * A link is excluded for a duty when, without the findings whose link is excluded, its condition would no longer hold. Where that
 * condition itself asks whether the link is excluded, it is asked apart from that: a duty cannot hang on its own exclusion.
 */
function linkExcluded(binding: Binding, matter: Matter): Steps {
    const { history, judged } = matter;
    const { when } = binding.duty;
    if (!history.everExcluded) return judged.never;
    const isExcluded = (finding: string | undefined, step: number): boolean =>
        history.link(binding.subject.name, finding, step) === 'excluded';
    const named = findingsNamed(when).length > 0;
    const wholly = (): Steps =>
        asks(when, 'causal-link') ? apartFromExclusion(binding, matter, () => true) : answerTo(when, binding, matter).steps;
    const held = named ? wholly() : judged.never;
    const left = named ? apartFromExclusion(binding, matter, (finding, step) => !isExcluded(finding, step)) : judged.never;
    return judged.always.map((_, step) => (held[step] === true ? left[step] !== true : isExcluded(undefined, step)));
}

/** When the condition of a duty would hold if only some findings counted, and no link were excluded. */
function apartFromExclusion(binding: Binding, matter: Matter, counts: (finding: string, step: number) => boolean): Steps {
    const { history, judged } = matter;
    const apart: LeafAnswers = (leaf) => {
        if (leaf.kind === 'causal-link' && leaf.degree === 'excluded') return leafAnswer(leaf, judged.never);
        if (leaf.kind !== 'found') return answerTo(leaf, binding, matter);
        return leafAnswer(
            leaf,
            judged.always.map((_, step) => history.found(leaf.finding, step, (finding) => counts(finding, step))),
        );
    };
    return evaluate(binding.duty.when, apart, judged).steps;
}

/**
 * Since when it is so that whoever has one role knew before who has another: the awareness of the other, by which the first was aware,
 * or had told it. Where the bound party has the other role, its own awareness is meant. A date alone proves nothing within its day.
 */
function knewFirstSince(
    { role, other }: Extract<Leaf, { readonly kind: 'aware-before' }>,
    binding: Binding,
    matter: Matter,
): Instant | undefined {
    const { subject } = binding;
    const { workspace, history } = matter;
    const actingAs = (of: TermId, holders: readonly PartyName[]): readonly PartyName[] =>
        holders.flatMap((holder) => actingFor(holder, [subject], workspace, [of]));
    const learning = binding.roles.includes(other) ? binding.acting : actingAs(other, holdersOf(other, subject, matter));
    const isAware = (event: CaseEvent, parties: readonly PartyName[]): boolean =>
        event.verb === 'became-aware' && event.party !== undefined && parties.includes(event.party);
    const learned = history.events.find((event) => isAware(event, learning));
    if (!learned) return undefined;
    // Who held the role before, and no longer, knows nothing for whoever holds it now.
    const knowing = actingAs(role, holdersWhen(role, subject, matter, learned.at.instant));
    const knew = history.events.some((event) => {
        const actor = actorOf(event);
        const told = event.verb === 'informed' && !event.alteration && addressedBy(event).some((name) => learning.includes(name));
        return (
            (isAware(event, knowing) || (told && actor !== undefined && knowing.includes(actor))) && latestOf(event) <= learned.at.instant
        );
    });
    return knew ? learned.at.instant : undefined;
}

function latestOf({ at }: CaseEvent): Instant {
    const latest = at.latest ?? at;
    return latest.dayOnly ? endOfDay(latest.day, latest.zone) : latest.instant;
}

/**
 * Whether the bound party could not reach a holder of the role, as it says itself, or a holder left what it was told without an answer
 * for as long as the policy says. Whoever is bound in the same way as the bound party may have told it; the bound party is concerned
 * once it has told it too.
 */
function unreachableAt(role: TermId, binding: Binding, matter: Matter): (step: number) => boolean {
    const { history } = matter;
    const { subject, acting, roles } = binding;
    const asked = holdersOf(role, subject, matter).filter((holder) => history.silences.some(({ of }) => of === holder));
    if (asked.length === 0) return () => false;
    const informing = roles.flatMap((each) =>
        holdersOf(each, subject, matter).flatMap((holder) => actingFor(holder, [subject], matter.workspace, [each])),
    );
    const isToldSo = (holder: PartyName, step: number): boolean =>
        history.events
            .slice(0, history.inEffect(step))
            .some((event) => isInformed(holder, event) && acting.some((name) => name === actorOf(event)));
    return (step) => {
        const now = history.steps[step];
        if (now === undefined) return false;
        return asked.some((holder) => {
            const lasts = ({ of, since, until }: Silence): boolean => of === holder && since <= now && (until === undefined || now < until);
            const lasting = history.silences.filter(lasts);
            if (lasting.some((each) => each.stated && acting.includes(each.by))) return true;
            const silent = lasting.some((each) => !each.stated && (acting.includes(each.by) || informing.includes(each.by)));
            return silent && isToldSo(holder, step);
        });
    };
}

function isInformed(party: PartyName, event: CaseEvent): boolean {
    return event.verb === 'informed' && !event.alteration && event.others.includes(party);
}
