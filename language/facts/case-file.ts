import type { Range } from '../syntax/range.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import type { Degree, Incident, TimelineEvent, Verb } from './incident-source.ts';
import type { PartyFacts, SubjectFacts } from './register.ts';
import type { NameUse } from './source.ts';

/** When something happened: the instant, and the local day as it was written. */
export interface When {
    readonly instant: Instant;
    /** The day as written, in the zone in which it was written. */
    readonly day: Day;
    /** Only the day is known; the instant is its first in the zone. */
    readonly dayOnly: boolean;
    readonly zone: Zone;
}

/** A line of a timeline with its names resolved; what does not resolve is left out, and a check speaks of it. */
export interface CaseEvent {
    readonly verb: Verb;
    readonly source: TimelineEvent;
    readonly range: Range;
    readonly at: When;
    /** From when the line counts here: the later of its own instant and `known`. */
    readonly knownFrom: Instant;
    /** From when it no longer counts, where it was struck. */
    readonly struckFrom?: Instant;
    readonly party?: string;
    readonly others: readonly string[];
    readonly subject?: string;
    /** Qualified names of the findings. */
    readonly findings: readonly string[];
    readonly stage?: string;
    readonly regime?: string;
    readonly milestone?: string;
    readonly degree?: Degree;
    readonly scope?: { readonly finding?: string; readonly subject?: string };
    readonly states: readonly string[];
    readonly alteration: boolean;
}

/** A written instant that cannot be resolved, and how it could be meant. */
export type InstantFault =
    | { readonly kind: 'impossible'; readonly text: string }
    | {
          readonly kind: 'skipped' | 'doubled';
          readonly text: string;
          readonly zone: Zone;
          readonly earlier: Instant;
          readonly later: Instant;
      }
    | { readonly kind: 'weekday'; readonly text: string; readonly expected: string };

/** One incident with its names and instants resolved, before any as-of instant is applied. */
export interface CaseFile {
    readonly path: string;
    readonly incident: Incident;
    readonly name: string;
    readonly zone: Zone;
    /** The systems and models that it involves and that are declared. */
    readonly subjects: readonly SubjectFacts[];
    /** Every party that holds a role towards one of the subjects, by name. */
    readonly parties: ReadonlyMap<string, PartyFacts>;
    /** All lines that could be resolved, in order of their instants; lines of one instant keep the order of the file. */
    readonly events: readonly CaseEvent[];
    readonly faults: readonly { readonly fault: InstantFault; readonly written: NameUse; readonly event?: TimelineEvent }[];
}
