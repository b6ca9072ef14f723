import type { Day } from '../../time/instant.ts';
import type { DutyTitle, RoleTitle, WhenFacts } from '../parts.ts';

/** The time for which somebody holds a role; null where it is open. */
export interface TimeFacts {
    readonly since: Day | null;
    readonly until: Day | null;
}

/** A party that is named as the one in whose use it happened, and was no user. */
interface NoUserFacts {
    readonly party: string;
    /** The roles whose holders use a system. */
    readonly roles: readonly RoleTitle[];
    /** The first of them, as a file names it. */
    readonly written: string;
    /** Who uses what is involved: at any time, or when it happened. */
    readonly users: readonly string[];
}

/** What checks of who takes part, and with what, find, by their code. */
export interface UseFactsByCode {
    readonly 'not-on-market': {
        readonly subject: string;
        readonly state: string;
        readonly on: Day;
        /** Since when it has been there, where that was later. */
        readonly since: readonly Day[];
        /** Where else it was. */
        readonly elsewhere: readonly string[];
    };
    readonly 'role-without-duty': {
        readonly party: string;
        readonly roles: readonly RoleTitle[];
        /** What binds its roles elsewhere. */
        readonly duties: readonly (DutyTitle & { readonly basis: string })[];
    };
    readonly 'use-of-no-deployer':
        | (NoUserFacts & { readonly kind: 'never'; readonly subjects: readonly string[] })
        | (NoUserFacts & {
              readonly kind: 'at another time';
              readonly subject: string;
              readonly at: WhenFacts;
              readonly during: readonly TimeFacts[];
          });
    readonly 'use-unnamed': {
        readonly subject: string;
        readonly state: string | null;
        /** Those in whose use it may have happened. */
        readonly parties: readonly string[];
    };
}

/** What stands at places that their findings speak of. */
export interface UsePlaces {
    /** Where a role is given for a time. */
    readonly 'role-held': { readonly during: TimeFacts };
    /** Where it is said on which markets a system is. */
    readonly market: { readonly subject: string };
}
