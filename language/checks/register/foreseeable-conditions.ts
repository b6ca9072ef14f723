import type { Law, LawDuty } from '../../docket/law/law.ts';
import type { LawCondition, Leaf } from '../../docket/conditions/condition.ts';
import { askedFor } from '../../docket/conditions/condition.ts';
import { fold } from '../../facts/conditions.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import { traitsEver } from '../../facts/register.ts';
import type { Workspace } from '../../facts/workspace.ts';

/** What a register says about a condition before any incident: that it holds, that it cannot, or that it depends on what happens. */
export type Foresight = 'yes' | 'no' | 'open';

/** What a condition is asked about. */
export interface ForeseenBinding {
    readonly subject: SubjectFacts;
    readonly workspace: Workspace;
    readonly law: Law;
}

/** Whether a condition holds for a system or model, as far as its declaration and the parties' settle that. */
export function foresee(condition: LawCondition, question: ForeseenBinding): Foresight {
    return fold<LawCondition, Leaf, Foresight>(condition, {
        leaf: (leaf) => foreseeLeaf(leaf, question),
        and: (parts, of) => worst(parts.map(of)),
        or: (parts, of) => opposite(worst(parts.map((part) => opposite(of(part))))),
        not: (operand, of) => opposite(of(operand)),
    });
}

function foreseeLeaf(leaf: Leaf, question: ForeseenBinding): Foresight {
    switch (leaf.kind) {
        case 'never':
            return 'no';
        case 'subject-is':
            return question.subject.kind === leaf.subject ? foreseeHeld([question.subject], leaf.trait, question.law) : 'no';
        case 'role-is-trait':
            return foreseeTrait(leaf.role, leaf.trait, question);
        default:
            return 'open';
    }
}

function foreseeTrait(role: string, trait: string, { subject, workspace, law }: ForeseenBinding): Foresight {
    const holders = subject.roles.get(role) ?? [];
    if (holders.length === 0) return 'open';
    return foreseeHeld(
        holders.flatMap((holder) => workspace.parties.get(holder) ?? []),
        trait,
        law,
    );
}

/** A trait that holds for a time depends on when something happens. */
function foreseeHeld(bearers: readonly Pick<SubjectFacts, 'traits' | 'datedTraits'>[], trait: string, law: Law): Foresight {
    if (bearers.some(({ traits }) => declaresTrait(traits, trait, law))) return 'yes';
    return bearers.some((bearer) => declaresTrait(traitsEver(bearer), trait, law)) ? 'open' : 'no';
}

/** Whether one of the declared traits is the trait asked for, or a case of it. */
export function declaresTrait(declared: readonly string[], trait: string, law: Law): boolean {
    return declared.some((each) => law.traits.get(each)?.ancestors.has(trait) ?? each === trait);
}

/** The traits that a condition asks for where it is not denied: of systems and models, and of parties. */
export function traitsAskedFor(condition: LawCondition): readonly string[] {
    return askedFor(condition, 'subject-is', 'role-is-trait').map((leaf) => leaf.trait);
}

/** Whether a duty asks for a trait of the system or model itself, and this one has what it asks for. */
export function couldConcern(duty: LawDuty, question: ForeseenBinding): boolean {
    const traitless: ForeseenBinding = { ...question, subject: { ...question.subject, traits: [], datedTraits: [] } };
    return foresee(duty.when, question) !== 'no' && foresee(duty.when, traitless) === 'no';
}

function worst(parts: readonly Foresight[]): Foresight {
    if (parts.includes('no')) return 'no';
    return parts.includes('open') ? 'open' : 'yes';
}

function opposite(foresight: Foresight): Foresight {
    if (foresight === 'open') return 'open';
    return foresight === 'yes' ? 'no' : 'yes';
}
