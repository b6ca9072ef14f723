import type { Range } from '../syntax/range.ts';
import type { Incident } from './incident-source.ts';
import type { Mark } from './regime-source.ts';
import type { Declaration, NameUse, Party, Policy, Subject, Written, WrittenInstant } from './source.ts';

/**
 * A small world, and what the law asks in it. It has a title and no name: nothing refers to it, and nothing outside it sees what it
 * declares. It sees itself, the regimes of the workspace, and what ships with the language.
 */
export interface Example extends Declaration {
    readonly parties: readonly Party[];
    readonly subjects: readonly Subject[];
    readonly incidents: readonly Incident[];
    readonly policies: readonly Policy[];
    readonly expects: readonly Expect[];
}

/** What is expected as of one instant; a date alone is its first instant where the example happens. */
export interface Expect {
    readonly asOf: WrittenInstant;
    readonly lines: readonly Expectation[];
    readonly range: Range;
}

/** What an entry is expected to be; `no entry`: that there is none. */
export type ExpectedStatus = 'due' | 'overdue' | 'waiting' | 'met' | 'late' | 'covered' | 'standing' | 'breached' | 'not owed' | 'no entry';

/** What an entry can be expected to lack. */
export type Missing = 'plan' | 'limit' | 'marks';

/** One entry of a docket as it is expected; what is left out may be anything. */
export interface Expectation {
    readonly status: ExpectedStatus;
    readonly duty: NameUse;
    readonly party?: NameUse;
    readonly recipient?: NameUse;
    readonly state?: NameUse;
    /** Since when it is owed at once. */
    readonly since?: WrittenInstant;
    /** The cautious date: a day, or the instant at which a period in hours ends. */
    readonly planBy?: WrittenInstant;
    readonly limit?: WrittenInstant;
    /** Of records: the last day on which they must still be there. */
    readonly keepUntil?: WrittenInstant;
    readonly missing: readonly Missing[];
    /** Kinds of marks that the entry has to bear, beside others. */
    readonly marks: readonly Mark['mark'][];
    /** Words of its reason. */
    readonly because?: Written;
    readonly range: Range;
}
