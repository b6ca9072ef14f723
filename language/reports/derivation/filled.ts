import type { Location } from '../../docket/entry.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Fact, FieldValue } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';

/** What a field says before its prose is asked for, and from where it was taken. */
export interface Filled {
    readonly value: FieldValue;
    readonly sources: readonly Location[];
    /** It says something, and not what the form asks for: of two systems one has no registration, of a finding no box is its own. */
    readonly short?: boolean;
    /** Withheld is a statement that it is not known: enough where it has to be said, not where it has to be known. */
    readonly unknown?: boolean;
    /** Something in the files points to an answer, so that it has to be said although the form leaves it free. */
    readonly asked?: boolean;
}

/** How a field is filled; one for each `from` that a form or a letter names. */
export type Derivation = (dossier: Dossier, field: TemplateField) => Filled;

/** What is known, or that nothing is. */
export function filled(facts: readonly Fact[], sources: readonly Location[], wouldStandAt: Location): Filled {
    if (facts.length === 0) return { value: { kind: 'missing' }, sources: [wouldStandAt] };
    return { value: { kind: 'known', facts }, sources };
}

export function notApplicable(): Filled {
    return { value: { kind: 'not-applicable' }, sources: [] };
}
