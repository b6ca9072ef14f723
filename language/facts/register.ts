import type { PartyName, SubjectName, TermId } from './ids.ts';
import type { Day } from '../time/instant.ts';
import type { Range } from '../syntax/range.ts';
import type { NameUse, Party, Subject } from './source.ts';

/** For how long something holds: from the first instant of one day to that of another, each known from a day on. */
export interface TimeHeld {
    readonly since?: Day;
    readonly sinceKnown?: Day;
    readonly until?: Day;
    readonly untilKnown?: Day;
}

/** A trait that holds for a time. */
export interface DatedTrait {
    readonly trait: TermId;
    readonly during: TimeHeld;
    /** Where it is written. */
    readonly use: NameUse;
}

/** A role that a party holds for a time. */
export interface DatedRole {
    readonly role: TermId;
    readonly party: PartyName;
    readonly during: TimeHeld;
    /** Where the role is written. */
    readonly use: NameUse;
}

/** A party with its names resolved. */
export interface PartyFacts {
    readonly name: PartyName;
    readonly path: string;
    readonly library: boolean;
    readonly source: Party;
    /** Two-letter code, Greece as `EL`; absent where none or no such country is written. */
    readonly country?: string;
    readonly zone?: string;
    /** Qualified names of the traits that it has for good. */
    readonly traits: readonly TermId[];
    readonly datedTraits: readonly DatedTrait[];
    /** The undertaking that it is part of. */
    readonly partOf?: PartyName;
    readonly representedBy: readonly PartyName[];
    /** What it holds, line by line as in its source. */
    readonly holds: readonly HoldingFacts[];
}

/** Offices and the kinds of systems that somebody holds them for; for no kinds: for all. */
export interface OfficesFacts {
    readonly offices: readonly TermId[];
    readonly traits: readonly TermId[];
    readonly checked?: Day;
}

/** A line by which a party holds offices; `until` is the first day on which it does not any more. */
export interface HoldingFacts extends OfficesFacts {
    readonly since?: Day;
    readonly until?: Day;
}

/** Offices of one state that nobody is known to hold. */
export interface VacancyFacts extends OfficesFacts {
    readonly kind: 'undesignated' | 'unlisted';
    readonly path: string;
    readonly library: boolean;
    readonly state: string;
    readonly because: string;
    readonly range: Range;
}

/** When it was changed significantly: the earliest day that is possible, and the latest. */
export interface ChangedOn {
    readonly day: Day;
    readonly latest?: Day;
}

/** When it was placed on a market or put into service, and where. */
export interface PlacedOn extends ChangedOn {
    readonly states: readonly string[];
}

/** A system or model with its names resolved. */
export interface SubjectFacts {
    readonly name: SubjectName;
    readonly path: string;
    readonly source: Subject;
    readonly kind: 'system' | 'model';
    /** Qualified names of the traits that it has for good. */
    readonly traits: readonly TermId[];
    readonly datedTraits: readonly DatedTrait[];
    /** Role (qualified) to the parties that hold it at any time. */
    readonly roles: ReadonlyMap<string, readonly PartyName[]>;
    /** When a party holds a role, where it does so for a time. */
    readonly datedRoles: readonly DatedRole[];
    readonly placed: readonly PlacedOn[];
    readonly service: readonly PlacedOn[];
    /** Role (qualified) to those who hold a role here that represents it. */
    readonly agents: ReadonlyMap<string, readonly PartyName[]>;
    readonly changes: readonly ChangedOn[];
    readonly builtOn: readonly string[];
}

/** Every trait that a party, a system or a model has at any time, qualified. */
export function traitsEver({ traits, datedTraits }: Pick<SubjectFacts, 'traits' | 'datedTraits'>): readonly TermId[] {
    return datedTraits.length === 0 ? traits : [...traits, ...datedTraits.map(({ trait }) => trait)];
}
