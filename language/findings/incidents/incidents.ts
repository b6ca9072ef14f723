import type { Day } from '../../time/instant.ts';
import type { AuthorityFactsByCode, AuthorityPlaces } from './authorities.ts';
import type { EventFactsByCode, EventPlaces } from './events.ts';
import type { FilingFactsByCode, FilingPlaces } from './filings.ts';
import type { IdleLineFactsByCode } from './idle-lines.ts';
import type { UnsaidFactsByCode } from './unsaid.ts';
import type { UseFactsByCode, UsePlaces } from './uses.ts';

/** What each check of incidents finds, by its code. */
export interface IncidentFactsByCode
    extends AuthorityFactsByCode, EventFactsByCode, FilingFactsByCode, IdleLineFactsByCode, UnsaidFactsByCode, UseFactsByCode {
    readonly 'affected-improbable':
        | { readonly kind: 'too-many'; readonly most: number }
        /** A line of nobody; `alone` where no other line says whom the incident affected. */
        | { readonly kind: 'nobody'; readonly alone: boolean };
    readonly 'incident-twin': {
        readonly incident: string;
        readonly on: Day;
        readonly twin: string;
        readonly twinOn: Day;
        readonly subjects: readonly string[];
        /** The states in which both occurred. */
        readonly states: readonly string[];
    };
}

/** What stands at places that findings of the room speak of. */
export interface IncidentPlaces extends AuthorityPlaces, EventPlaces, FilingPlaces, UsePlaces {
    /** The incident that looks like the same one. */
    readonly twin: { readonly twin: string };
}
