import type { DutyId, MemberId, RouteId, TermId } from './ids.ts';
import type { Incident } from './incident-source.ts';
import type { Duty, Regime, Route, Term, TermKind } from './regime-source.ts';
import type { Declaration, NameUse, Party, Report, Subject } from './source.ts';

/** A declaration and the file it stands in. */
export interface Declared<T extends Declaration = Declaration> {
    readonly declaration: T;
    readonly path: string;
    readonly library: boolean;
}

/** A term, duty or route of a regime. */
export interface Member<T extends Declaration = Declaration, Id extends MemberId = MemberId> extends Declared<T> {
    /** `regime.name`. */
    readonly id: Id;
    readonly regime: string;
}

/** What a name can stand for outside regimes. */
export type GlobalKind = 'party' | 'subject' | 'incident' | 'report' | 'regime';

/** What a name can stand for within a regime. */
export type MemberKind = TermKind | 'duty' | 'route';

export type Resolution<T> =
    | { readonly kind: 'found'; readonly value: T }
    | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }
    | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

export interface GlobalDeclarations {
    readonly party: Declared<Party>;
    readonly subject: Declared<Subject>;
    readonly incident: Declared<Incident>;
    readonly report: Declared<Report>;
    readonly regime: Declared<Regime>;
}

export interface MemberDeclarations extends Record<TermKind, Member<Term, TermId>> {
    readonly duty: Member<Duty, DutyId>;
    readonly route: Member<Route, RouteId>;
}

/** Where a name is used: from within a regime, its own names come first; from the library, only the library is seen. */
export interface Viewpoint {
    readonly regime?: string;
    readonly library: boolean;
}

/** All names of a workspace and its library, and what they stand for. */
export interface Names {
    /** A party, system, model, incident, report or regime. What a workspace declares wins over the library; of two alike the first file wins. */
    global<K extends GlobalKind>(kind: K, use: NameUse | string): GlobalDeclarations[K] | undefined;
    /** A term, duty or route, by its simple name where that is unique among everything of its kind, else as `regime.name`. */
    member<K extends MemberKind>(kind: K, use: NameUse | string, from: Viewpoint): Resolution<MemberDeclarations[K]>;
    /** The term, duty or route with this qualified name. */
    byId<K extends MemberKind>(kind: K, id: string): MemberDeclarations[K] | undefined;
    /** Every declaration of a kind, in order of files; of a name declared twice, each. */
    all<K extends GlobalKind>(kind: K): readonly GlobalDeclarations[K][];
    allMembers<K extends MemberKind>(kind: K): readonly MemberDeclarations[K][];
    /** The names nearest to a misspelt one, nearest first, at most three. */
    suggest(kind: GlobalKind | MemberKind, text: string): readonly string[];
}
