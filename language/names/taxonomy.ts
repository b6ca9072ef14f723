import type { Member, Names } from '../facts/names.ts';
import type { Term, TermKind } from '../facts/regime-source.ts';

/** The kinds of term of which one can be a case of another. */
const kinds = ['trait', 'finding', 'stage'] as const satisfies readonly TermKind[];

export type TaxonomyKind = (typeof kinds)[number];

/** Whether terms of a kind are cases of each other. */
export function isTaxonomyKind(kind: unknown): kind is TaxonomyKind {
    return kinds.some((each) => each === kind);
}

/** The terms that a term is a case of, in the order in which it names them. */
export function widerTerms(kind: TaxonomyKind, id: string, names: Names): readonly Member<Term>[] {
    const term = names.byId(kind, id);
    return term ? parentsOf(term, kind, names) : [];
}

/** The terms that are cases of a term, in every regime, in order of files. */
export function narrowerTerms(kind: TaxonomyKind, id: string, names: Names): readonly Member<Term>[] {
    return names
        .allMembers(kind)
        .filter((term) => names.byId(kind, term.id) === term && parentsOf(term, kind, names).some((parent) => parent.id === id));
}

function parentsOf(term: Member<Term>, kind: TaxonomyKind, names: Names): readonly Member<Term>[] {
    return term.declaration.parents.flatMap((use) => {
        const resolution = names.member(kind, use, term);
        return resolution.kind === 'found' ? [resolution.value] : [];
    });
}
