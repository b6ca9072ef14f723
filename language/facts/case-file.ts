import type { PartyName, SubjectName, TermId } from './ids.ts';
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
    /** The latest that it can be, where it is less exact than a day; `instant` and `day` are the earliest then. */
    readonly latest?: Omit<When, 'latest' | 'about'>;
    /** Whether it is meant roughly. */
    readonly about?: boolean;
}

/** What every line of a case has, besides what its verb tells. */
interface CaseLine<V extends Verb> {
    readonly verb: V;
    readonly source: Extract<TimelineEvent, { readonly verb: V }>;
    readonly range: Range;
    readonly at: When;
    /** From when the line counts here: the later of its own instant and `known`. */
    readonly knownFrom: Instant;
    /** From when it no longer counts, where it was struck. */
    readonly struckFrom?: Instant;
}

/** A line in which somebody acts; without a party where the name means nobody. */
interface ActedCaseLine<V extends Verb> extends CaseLine<V> {
    readonly party?: PartyName;
}

/** Lines in which a party acts, and of which the docket asks nothing more. */
type PlainAct = 'took-measures' | 'took-corrective-action' | 'started-investigation' | 'assessed-risk' | 'noted' | 'closed';

/** What a line about the causal question is about; a scope whose name means nothing concerns nothing. */
export type LinkScope = { readonly finding: TermId } | { readonly subject: SubjectName } | { readonly unresolved: true };

/** The party for which an authority decides; one whose name means nothing is nobody. */
export type BoundParty = { readonly name: PartyName } | { readonly unresolved: true };

/** The deployers in whose use something happened in a state, of the Union or not. */
export interface UseInState {
    readonly state: string;
    readonly deployers: readonly PartyName[];
}

/** A line of a timeline with its names resolved, by its verb; what does not resolve is left out, and a check speaks of it. */
export type CaseEvent =
    | (CaseLine<'occurred'> & { readonly states: readonly string[]; readonly uses: readonly UseInState[] })
    | (CaseLine<'ended'> & { readonly states: readonly string[]; readonly uses: readonly UseInState[] })
    | CaseLine<'resolved'>
    | (CaseLine<'causal-link'> & { readonly degree: Degree; readonly scope?: LinkScope })
    | (ActedCaseLine<'found'> & {
          readonly findings: readonly TermId[];
          readonly states: readonly string[];
          readonly uses: readonly UseInState[];
      })
    | (ActedCaseLine<'ruled-out'> & { readonly findings: readonly TermId[] })
    | ActedCaseLine<'detected' | 'received-notice'>
    | ActedCaseLine<PlainAct>
    | ActedCaseLine<'decided'>
    | (ActedCaseLine<'became-aware'> & { readonly subject?: SubjectName })
    | (ActedCaseLine<'suspended' | 'disabled' | 'altered' | 'recalled' | 'plans-to-alter'> & { readonly subject?: SubjectName })
    | (ActedCaseLine<'informed'> & { readonly others: readonly PartyName[]; readonly alteration: boolean })
    | (ActedCaseLine<'answered' | 'could-not-reach'> & { readonly others: readonly PartyName[] })
    | (ActedCaseLine<'requested'> & { readonly others: readonly PartyName[] })
    | (ActedCaseLine<'reported'> & { readonly stage?: TermId; readonly others: readonly PartyName[]; readonly regime?: string })
    | (ActedCaseLine<'announced'> & { readonly stage?: TermId; readonly others: readonly PartyName[] })
    | (ActedCaseLine<'acknowledged'> & { readonly stage?: TermId })
    | (ActedCaseLine<'extended'> & { readonly stage?: TermId; readonly bound?: BoundParty; readonly until?: When })
    | (ActedCaseLine<'refused'> & { readonly stage?: TermId; readonly bound?: BoundParty })
    | (ActedCaseLine<'withdrew'> & { readonly stage?: TermId; readonly subject?: SubjectName })
    | (ActedCaseLine<'reached'> & { readonly milestone?: TermId });

/** The lines of some verbs. */
export type CaseEventOf<V extends Verb, Event = CaseEvent> = Event extends { readonly verb: Verb }
    ? V & Event['verb'] extends never
        ? never
        : Event
    : never;

/** Who acts in a line; nobody in what merely happens. */
export function actorOf(event: CaseEvent): PartyName | undefined {
    return 'party' in event ? event.party : undefined;
}

/** Whom a line tells something. */
export function addressedBy(event: CaseEvent): readonly PartyName[] {
    return 'others' in event ? event.others : [];
}

/** The system or model that a line names as its object. */
export function subjectOf(event: CaseEvent): SubjectName | undefined {
    return 'subject' in event ? event.subject : undefined;
}

/** The findings that a line makes or rules out. */
export function findingsIn(event: CaseEvent): readonly TermId[] {
    return 'findings' in event ? event.findings : [];
}

/** The states that a line names. */
export function statesIn(event: CaseEvent): readonly string[] {
    return 'states' in event ? event.states : [];
}

/** Whether two lines about the causal question are about the same. */
export function isSameScope(one: LinkScope | undefined, other: LinkScope | undefined): boolean {
    if (!one || !other) return one === other;
    if ('finding' in one) return 'finding' in other && one.finding === other.finding;
    return 'subject' in one ? 'subject' in other && one.subject === other.subject : 'unresolved' in other;
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
