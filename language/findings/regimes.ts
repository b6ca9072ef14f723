import type { Day } from '../time/instant.ts';
import type { Bearer } from './register/systems.ts';
import type { NameKind } from './writing.ts';

/** A way from a name back to itself, both ends included. */
export interface CircleFacts {
    readonly circle: readonly string[];
}

/** Why a condition can never hold. */
export type NeverFacts =
    /** It asks for something and for its opposite. */
    | { readonly kind: 'contradiction' }
    /** It asks one kind of bearer for a trait that is said of another. */
    | { readonly kind: 'bearer'; readonly trait: string; readonly bearer: Bearer; readonly asked: Bearer }
    | { readonly kind: 'duty'; readonly duty: string; readonly inherits: boolean }
    /** Whenever the duty arises, one of its exclusions holds. */
    | { readonly kind: 'excluded'; readonly duty: string }
    /** Its period ends before it begins. */
    | { readonly kind: 'period'; readonly from: Day; readonly until: Day };

/** What each check of regimes finds, by its code. */
export interface RegimeFactsByCode {
    readonly 'condition-never': NeverFacts;
    readonly 'details-circular': CircleFacts;
    readonly 'duty-empty': { readonly duty: string };
    readonly 'duty-unbound': { readonly duty: string };
    readonly 'duty-unfounded': { readonly duty: string };
    readonly 'example-fails':
        /** It cannot be judged; what is said of it, and what closes it, exist in English only. */
        | { readonly kind: 'fault'; readonly says: string; readonly closes: string }
        | { readonly kind: 'empty' }
        | {
              readonly kind: 'otherwise';
              readonly duty: string;
              /** The instant, as the example writes it. */
              readonly asOf: string;
              /** In what the docket is otherwise; exists in English only. */
              readonly differences: readonly string[];
              /** The lines that would be as the docket gives it, the nearest first. */
              readonly lines: readonly string[];
          };
    readonly 'law-shadowed': { readonly name: string; readonly kind: NameKind; readonly candidates: readonly string[] };
    readonly 'role-never':
        /** The word begins another line of a system. */
        { readonly kind: 'word'; readonly role: string; readonly id: string } | { readonly kind: 'itself'; readonly role: string };
    readonly 'route-incomplete': {
        /** It has no line, none for the case that no condition holds, or one below a line that always holds. */
        readonly kind: 'empty' | 'open' | 'unreached';
        readonly route: string;
    };
    readonly 'specialisation-circular': CircleFacts;
    readonly 'taxonomy-circular': CircleFacts;
}

/** What stands at places that their findings speak of. */
export interface RegimePlaces {
    readonly 'asked-by': { readonly duty: string };
    readonly 'always-holds': Record<never, never>;
    readonly 'in-circle': { readonly name: string };
}
