import type { TermId } from '../../facts/ids.ts';
import type { Composed } from '../../facts/conditions.ts';
import { fold, foldToLeaves } from '../../facts/conditions.ts';
import type { Degree } from '../../facts/incident-source.ts';
import type { Day } from '../../time/instant.ts';

/** What a condition is asked about: the subject alone, the party, its roles and the use too, or the duty and its recipient as well. */
export type Reach = 'subject' | 'party' | 'duty';

/**
 * A condition with its names resolved; what does not resolve never holds. Conditions of one law that mean the same are the same
 * object; the number tells them apart.
 */
export type LawCondition = ConditionShape & { readonly number: number; readonly reach: Reach };

export type ConditionShape =
    | { readonly kind: 'or'; readonly parts: readonly LawCondition[] }
    | { readonly kind: 'and'; readonly parts: readonly LawCondition[] }
    | { readonly kind: 'not'; readonly operand: LawCondition }
    | { readonly kind: 'never' }
    | { readonly kind: 'subject-is'; readonly subject: 'system' | 'model'; readonly trait: TermId }
    | { readonly kind: 'found'; readonly finding: TermId }
    | { readonly kind: 'causal-link'; readonly degree: Degree }
    | { readonly kind: 'reading'; readonly reading: TermId }
    | { readonly kind: 'reported'; readonly stage: TermId }
    | { readonly kind: 'reached'; readonly milestone: TermId }
    | { readonly kind: 'corrective-action' }
    | { readonly kind: 'changed'; readonly since: Day }
    | { readonly kind: 'placed' | 'in-service'; readonly side: 'since' | 'before'; readonly day: Day }
    | { readonly kind: 'role-is-trait'; readonly role: TermId; readonly trait: TermId }
    | { readonly kind: 'role-is-role'; readonly role: TermId; readonly other: TermId }
    | { readonly kind: 'unreachable'; readonly role: TermId }
    | { readonly kind: 'aware-before'; readonly role: TermId; readonly other: TermId }
    | { readonly kind: 'bound'; readonly role: TermId }
    | { readonly kind: 'same-undertaking'; readonly role: TermId; readonly other: TermId }
    | { readonly kind: 'reports-under'; readonly role: TermId; readonly act: string }
    | { readonly kind: 'found-in-state'; readonly finding: TermId };

/** A condition without parts. */
export type Leaf = Exclude<LawCondition, Composed<LawCondition>>;

type LeafOf<K extends Leaf['kind']> = Extract<Leaf, { readonly kind: K }>;

const everyLeaf = foldToLeaves<LawCondition, Leaf>();

const assertedLeaf: typeof everyLeaf = { ...everyLeaf, not: () => [] };

/** Whether anything of a kind is asked anywhere in a condition, behind a `not` too. */
export function asks(condition: LawCondition, kind: Leaf['kind']): boolean {
    return fold(condition, everyLeaf).some((leaf) => leaf.kind === kind);
}

/** What a condition asks for: its leaves of some kinds, those behind a `not` left out. */
export function askedFor<K extends Leaf['kind']>(condition: LawCondition, ...kinds: readonly K[]): readonly LeafOf<K>[] {
    const wanted: readonly Leaf['kind'][] = kinds;
    return fold(condition, assertedLeaf).filter((leaf): leaf is LeafOf<K> => wanted.includes(leaf.kind));
}

/** The findings named in a condition, those behind a `not` left out. */
export function findingsNamed(condition: LawCondition): readonly TermId[] {
    return askedFor(condition, 'found').map((leaf) => leaf.finding);
}
