import type { Member } from '../../facts/names.ts';
import type { Term } from '../../facts/regime-source.ts';
import type { SourceFile } from '../../facts/source.ts';
import { isTaxonomyKind, narrowerTerms, widerTerms } from '../../names/taxonomy.ts';
import type { Range } from '../../syntax/range.ts';
import type { TextPosition, View } from '../view.ts';
import { nameAt } from './names-in-file.ts';

/** A trait, a finding or a stage, and where it is declared. */
export interface PlacedTerm {
    readonly kind: string;
    /** Qualified. */
    readonly id: string;
    readonly name: string;
    readonly title?: string;
    readonly path: string;
    readonly range: Range;
    readonly nameRange: Range;
}

type TermsView = Pick<View, 'workspace'>;

/** The term that is named at a place, where it can be a case of another. */
export function termAt(file: SourceFile, place: TextPosition, view: TermsView): PlacedTerm | undefined {
    const thing = nameAt(file, place, view)?.thing;
    if (thing?.kind !== 'declared' || !isTaxonomyKind(thing.of)) return undefined;
    const term = view.workspace.names.byId(thing.of, thing.id);
    return term && placed(term);
}

/** What a term is a case of; nothing of what is no such term. */
export function termsAbove({ kind, id }: { readonly kind: unknown; readonly id: string }, view: TermsView): readonly PlacedTerm[] {
    return isTaxonomyKind(kind) ? widerTerms(kind, id, view.workspace.names).map(placed) : [];
}

/** What are cases of a term, in the law and in regimes of one's own. */
export function termsBelow({ kind, id }: { readonly kind: unknown; readonly id: string }, view: TermsView): readonly PlacedTerm[] {
    return isTaxonomyKind(kind) ? narrowerTerms(kind, id, view.workspace.names).map(placed) : [];
}

function placed({ declaration: { kind, name, title, range }, id, path }: Member<Term>): PlacedTerm {
    return { kind, id, name: name.text, ...(title !== undefined && { title }), path, range, nameRange: name.range };
}
