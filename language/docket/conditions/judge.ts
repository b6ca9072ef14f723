import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import { fold } from '../../facts/conditions.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Answer, LeafAnswers, Steps } from './answer.ts';
import { constantly, evaluate, leafAnswer } from './answer.ts';
import type { Binding } from './binding.ts';
import { findingsMeant, hasTrait, holdersOf, reportLines } from './binding.ts';
import type { Leaf, LawCondition } from './condition.ts';
import { asks, findingsNamed } from './condition.ts';
import { satisfies, withRepresentatives } from './history.ts';
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
    const never = (part: LawCondition): boolean => {
        if (part.reach !== 'subject')
            return fold(part, { leaf: () => false, and: (parts) => parts.some(never), or: () => false, not: () => false });
        const { steps } = answerTo(part, { ...asked, subject }, matter);
        return steps === matter.judged.never || !steps.includes(true);
    };
    return never(condition);
}

type Timed = Extract<Leaf, { readonly kind: 'found' | 'causal-link' | 'reported' | 'reached' | 'unreachable' }>;

function stepsOf(leaf: Leaf, binding: Binding, matter: Matter): Steps {
    const { history, judged } = matter;
    const each = (isSo: (step: number) => boolean): Steps => judged.always.map((_, step) => isSo(step));
    switch (leaf.kind) {
        case 'never':
            return judged.never;
        case 'found':
            return each((step) => history.found(leaf.finding, step));
        case 'causal-link':
            if (leaf.degree === 'excluded') return linkExcluded(binding, matter);
            return each((step) =>
                standingFindings(binding, matter, step).some((finding) =>
                    satisfies(history.link(binding.subject.name, finding, step), leaf.degree),
                ),
            );
        case 'reported':
            return each((step) => reportLines(binding, matter, leaf.stage, history.inEffect(step)).length > 0);
        case 'reached':
            return each((step) =>
                history.events
                    .slice(0, history.inEffect(step))
                    .some((event) => event.verb === 'reached' && event.milestone === leaf.milestone),
            );
        case 'unreachable':
            return history.silences.length === 0 ? judged.never : each((step) => isUnreachable(leaf.role, binding, matter, step));
        default:
            return constantly(isWritten(leaf, binding, matter), judged);
    }
}

type Written = Exclude<Leaf, Timed | { readonly kind: 'never' }>;

/** What the register and the policy say is the same at every step. */
function isWritten(condition: Written, binding: Binding, matter: Matter): boolean {
    const { subject } = binding;
    switch (condition.kind) {
        case 'subject-is':
            return subject.kind === condition.subject && hasTrait(subject, condition.trait, matter);
        case 'reading':
            return matter.readings.includes(condition.reading);
        case 'changed': {
            const { occurredOn } = matter.history;
            return subject.changes.some((day) => day >= condition.since && (occurredOn === undefined || day <= occurredOn));
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
            return askedHolders(condition.role, binding, matter).some((party) => hasTrait(party, condition.trait, matter));
        case 'role-is-role': {
            const others = holdersOf(condition.other, subject, matter);
            return askedHolders(condition.role, binding, matter).some((party) => others.includes(party.name));
        }
    }
}

/** Where the bound party itself holds the role, it alone is asked about; else whoever holds it. */
function askedHolders(role: TermId, binding: Binding, matter: Matter): readonly PartyFacts[] {
    const names = binding.roles.includes(role) ? [binding.party] : holdersOf(role, binding.subject, matter);
    return names.flatMap((name) => matter.workspace.parties.get(name) ?? []);
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
 * Whether a holder of the role left what it was told without an answer for as long as the policy says. Whoever is bound in the
 * same way as the bound party may have told it; the bound party is concerned once it has told it too.
 */
function isUnreachable(role: TermId, binding: Binding, matter: Matter, step: number): boolean {
    const now = matter.history.steps[step];
    if (now === undefined) return false;
    const { subject, party, roles } = binding;
    const own = withRepresentatives(party, matter.workspace);
    const alike = [party, ...roles.flatMap((each) => holdersOf(each, subject, matter))];
    const informing = alike.flatMap((each) => withRepresentatives(each, matter.workspace));
    const lines = matter.history.events.slice(0, matter.history.inEffect(step));
    return holdersOf(role, subject, matter).some((holder) => {
        const silent = matter.history.silences.some(
            ({ of, by, since, until }) => of === holder && informing.includes(by) && since <= now && (until === undefined || now < until),
        );
        return silent && lines.some((event) => isInformed(holder, event) && own.some((name) => name === actorOf(event)));
    });
}

function isInformed(party: PartyName, event: CaseEvent): boolean {
    return event.verb === 'informed' && !event.alteration && event.others.includes(party);
}
