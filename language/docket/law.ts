import type { Act, Exclusion, Mark, Moment, Provision, Standard } from '../facts/regime-source.ts';
import type { Location } from './entry.ts';

/** A term with its taxonomy resolved. */
export interface LawTerm {
    /** `regime.name`. */
    readonly id: string;
    readonly name: string;
    readonly regime: string;
    readonly title: string;
    /** The term itself and everything that it is a case of, qualified. */
    readonly ancestors: ReadonlySet<string>;
    readonly location: Location;
}

/** A duty with its specialisation applied and its names resolved. */
export interface LawDuty {
    readonly id: string;
    readonly name: string;
    readonly regime: string;
    readonly title: string;
    readonly basis: string;
    readonly location: Location;
    readonly specialises?: string;
}

/** The regimes of the library and the workspace, resolved. */
export interface Law {
    readonly traits: ReadonlyMap<string, LawTerm>;
    readonly findings: ReadonlyMap<string, LawTerm>;
    readonly stages: ReadonlyMap<string, LawTerm>;
    readonly roles: ReadonlyMap<string, LawTerm>;
    readonly offices: ReadonlyMap<string, LawTerm>;
    readonly duties: ReadonlyMap<string, LawDuty>;
}

export type { Act, Exclusion, Mark, Moment, Provision, Standard };
