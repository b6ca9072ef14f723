import { basisOf } from '../docket/law/compile-lines.ts';
import type { Names } from '../facts/names.ts';
import type { TermKind } from '../facts/regime-source.ts';

/** The provision that a term stands on, as the basis of a finding about it; nothing where the term names none. */
export function basisOfTerm(kind: TermKind, id: string, names: Names): { readonly basis?: string } {
    const term = names.byId(kind, id);
    const provisions = term?.declaration.provisions ?? [];
    return term && provisions.length > 0 ? { basis: basisOf(provisions, term.regime, names) } : {};
}
