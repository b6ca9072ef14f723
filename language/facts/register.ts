import type { PartyName, SubjectName, TermId } from './ids.ts';
import type { Day } from '../time/instant.ts';
import type { Party, Subject } from './source.ts';

/** A party with its names resolved. */
export interface PartyFacts {
    readonly name: PartyName;
    readonly path: string;
    readonly library: boolean;
    readonly source: Party;
    /** Two-letter code, Greece as `EL`; absent where none or no such country is written. */
    readonly country?: string;
    readonly zone?: string;
    /** Qualified names of its traits. */
    readonly traits: readonly TermId[];
    readonly representedBy: readonly PartyName[];
    readonly holds: readonly { readonly offices: readonly TermId[]; readonly traits: readonly TermId[] }[];
}

/** A system or model with its names resolved. */
export interface SubjectFacts {
    readonly name: SubjectName;
    readonly path: string;
    readonly source: Subject;
    readonly kind: 'system' | 'model';
    /** Qualified names of its traits, as declared. */
    readonly traits: readonly TermId[];
    /** Role (qualified) to the parties that hold it. */
    readonly roles: ReadonlyMap<string, readonly PartyName[]>;
    readonly placed: readonly { readonly day: Day; readonly states: readonly string[] }[];
    readonly service: readonly { readonly day: Day; readonly states: readonly string[] }[];
    readonly changes: readonly Day[];
    readonly builtOn: readonly string[];
}
