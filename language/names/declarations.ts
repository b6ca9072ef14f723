import type { MemberKind } from '../facts/names.ts';
import type { Regime } from '../facts/regime-source.ts';
import type { Declaration, SourceFile } from '../facts/source.ts';
import type { NamedKind } from './name-uses.ts';

/** A declaration as it stands in a file. */
export interface Standing {
    readonly of: NamedKind;
    readonly declaration: Declaration;
    /** The regime that it stands in; absent for what no regime has to declare. */
    readonly regime?: Regime;
}

/** Everything that a file declares, kind by kind: what a regime declares follows the regime. */
export function* declarationsOf(file: SourceFile): Iterable<Standing> {
    for (const declaration of file.parties) yield { of: 'party', declaration };
    for (const declaration of file.subjects) yield { of: 'subject', declaration };
    for (const declaration of file.incidents) yield { of: 'incident', declaration };
    for (const declaration of file.reports) yield { of: 'report', declaration };
    for (const regime of file.regimes) {
        yield { of: 'regime', declaration: regime };
        for (const { of, declaration } of membersOf(regime)) yield { of, declaration, regime };
    }
}

/** The terms, routes and duties of a regime. */
export function* membersOf(regime: Regime): Iterable<{ readonly of: MemberKind; readonly declaration: Declaration }> {
    for (const declaration of regime.terms) yield { of: declaration.kind, declaration };
    for (const declaration of regime.routes) yield { of: 'route', declaration };
    for (const declaration of regime.duties) yield { of: 'duty', declaration };
}
