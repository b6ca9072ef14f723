import type { Day, Zone } from '../time/instant.ts';

/** The days of the week as a line may name them. */
export type WrittenWeekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';

/** A time that the clocks of a zone showed twice, or never. */
export interface LocalTimeFacts {
    readonly day: Day;
    /** Hours and minutes. */
    readonly time: string;
    readonly zone: Zone;
    /** Both instants that may be meant, each as it is to be written. */
    readonly earlier: string;
    readonly later: string;
}

/** What each check of dates and times finds, by its code. */
export interface InstantFactsByCode {
    readonly 'instant-impossible': {
        readonly kind: 'year' | 'instant';
        readonly written: string;
        /** The parts of its date, as they are written; null where it has none. */
        readonly date: { readonly year: string; readonly month: string; readonly day: string } | null;
    };
    readonly 'local-time-ambiguous': LocalTimeFacts;
    readonly 'local-time-skipped': LocalTimeFacts;
    readonly 'range-reversed':
        | {
              readonly kind: 'between';
              /** Dates or numbers, as they are written. */
              readonly from: string;
              readonly to: string;
          }
        | { readonly kind: 'never-held'; readonly since: Day; readonly until: Day };
    readonly 'weekday-wrong': { readonly day: Day; readonly weekday: WrittenWeekday; readonly written: WrittenWeekday };
    readonly 'zone-missing': { readonly incident: string; readonly zone: Zone };
    readonly 'zone-not-of-place': {
        readonly zone: Zone;
        readonly states: readonly string[];
        /** The zone of the first of the states. */
        readonly zoneOfPlace: Zone;
        /** Whether the clocks of both ever show another hour. */
        readonly differs: boolean;
    };
    readonly 'zone-unknown': {
        readonly name: string;
        /** What is spelt alike, the nearest first. */
        readonly suggestions: readonly string[];
    };
}

/** What stands at places that their findings speak of. */
export interface InstantPlaces {
    readonly 'local-time': Record<never, never>;
    readonly occurred: { readonly states: readonly string[] };
}
