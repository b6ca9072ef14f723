import type { SyntaxProblem } from '../syntax/problem.ts';
import type { Range } from '../syntax/range.ts';
import type { Example } from './example-source.ts';
import type { Incident } from './incident-source.ts';
import type { Mark, Regime } from './regime-source.ts';

/**
 * What one file says, as plain data that can be written to JSON and read back unchanged.
 *
 * Nothing is resolved here: names are as written, instants are text in canonical form. So the record of a file
 * depends on that file alone, and can be kept as long as its text does not change.
 */
export interface SourceFile {
    readonly path: string;
    readonly parties: readonly Party[];
    readonly vacancies: readonly Vacancy[];
    readonly subjects: readonly Subject[];
    readonly incidents: readonly Incident[];
    readonly reports: readonly Report[];
    readonly policies: readonly Policy[];
    readonly regimes: readonly Regime[];
    readonly examples: readonly Example[];
    readonly suppressions: readonly Suppression[];
    readonly problems: readonly SyntaxProblem[];
    /** Lines that may stand once in their block and stand again. */
    readonly repetitions: readonly Repetition[];
}

/** A name as written, simple or qualified (`regime.term`), where it stands. */
export interface NameUse {
    readonly text: string;
    readonly range: Range;
}

/** A text as written, where it stands. */
export interface Written {
    readonly text: string;
    readonly range: Range;
}

/**
 * An instant or a date as written, in canonical form: `[Mon ]YYYY-MM-DD[THH:MM[:SS][Z|+01:00]]`, or `YYYY-MM`, or `YYYY`.
 * The date or the time may be one that does not exist; resolving it says so.
 */
export type WrittenInstant = Written;

export interface Declaration {
    /** The declared name; empty text where none was written. */
    readonly name: NameUse;
    readonly title?: string;
    /** The documentation comment before the declaration, without its comment marks. */
    readonly documentation?: string;
    readonly range: Range;
}

export interface Party extends Declaration {
    readonly kind: 'organisation' | 'authority';
    readonly country?: NameUse;
    readonly zone?: NameUse;
    readonly address?: string;
    readonly contact?: Contact;
    readonly languages: readonly NameUse[];
    readonly representedBy: readonly NameUse[];
    /** The undertaking that it is part of. */
    readonly partOf?: NameUse;
    readonly traits: readonly TraitUse[];
    readonly holds: readonly OfficeHolding[];
    readonly submit?: Written;
    /** Where its title would stand: only what it is for is known, not who it is. */
    readonly unnamed?: { readonly because: string; readonly range: Range };
}

export interface Contact {
    readonly first?: string;
    readonly last?: string;
    readonly email?: string;
    readonly phone?: string;
    /** What somebody is reached as whose name is not told: the duty officer. */
    readonly function?: string;
}

/** From when until when a line holds, and from when it is known to begin and to end; what is not written has no bound. */
export interface During {
    readonly since?: WrittenInstant;
    readonly sinceKnown?: WrittenInstant;
    readonly until?: WrittenInstant;
    readonly untilKnown?: WrittenInstant;
}

/** A trait of a party, a system or a model, for good or for a time. */
export interface TraitUse extends NameUse {
    readonly during?: During;
}

/** `acts as OFFICE, … [for TRAIT, …] [since DAY] [until DAY] [by "act"] [checked DAY] [marked MARK because "…"]`. */
export interface OfficeHolding {
    readonly offices: readonly NameUse[];
    readonly traits: readonly NameUse[];
    readonly since?: WrittenInstant;
    /** The first day on which it does not hold the office any more. */
    readonly until?: WrittenInstant;
    /** The legal act that says so, as a person cites it. */
    readonly act?: string;
    /** When somebody last looked whether it is so. */
    readonly checked?: WrittenInstant;
    /** What makes it less than certain; absent where an official source or the act itself says so. */
    readonly mark?: Pick<Mark, 'mark' | 'reason'>;
    readonly range: Range;
}

/** `undesignated STATE, … { … }`, `unlisted STATE, … { … }`: offices of which nobody is known to hold them. */
export interface Vacancy {
    /** The state has named nobody; or it has, and who that is is not listed. */
    readonly kind: 'undesignated' | 'unlisted';
    readonly states: readonly NameUse[];
    readonly lines: readonly VacantOffices[];
    readonly range: Range;
}

/** `office OFFICE, … [for TRAIT, …] checked DAY because "…"`. */
export interface VacantOffices {
    readonly offices: readonly NameUse[];
    readonly traits: readonly NameUse[];
    /** When somebody last looked. */
    readonly checked: WrittenInstant;
    readonly because: string;
    readonly range: Range;
}

export interface Subject extends Declaration {
    readonly kind: 'system' | 'model';
    readonly identifiers: readonly Identifier[];
    readonly traits: readonly TraitUse[];
    readonly roles: readonly RoleHolding[];
    readonly placed: readonly Placing[];
    readonly service: readonly Placing[];
    readonly changes: readonly SignificantChange[];
    readonly registered?: KnownOrNot;
    readonly purpose?: KnownOrNot;
    readonly builtOn: readonly NameUse[];
    /** The roles and dates of which is written why nobody knows them. */
    readonly notKnown: readonly NotKnownLine[];
}

export interface Identifier {
    readonly kind: string;
    readonly text: string;
    readonly range: Range;
}

/** `provider unknown because "…"`, `placed on market unknown because "…"`. */
export interface NotKnownLine {
    /** The role as written, or what the line is of. */
    readonly of: { readonly role: NameUse } | 'placed' | 'service' | 'changes';
    readonly value: Extract<KnownOrNot, { readonly known: false }>;
    readonly range: Range;
}

/** `provider medira`: the parties that hold a role towards a system or model. */
export interface RoleHolding {
    readonly role: NameUse;
    readonly parties: readonly NameUse[];
    readonly during?: During;
    readonly range: Range;
}

/** A day, or what is known of it: a month or a year, the last day that it can be, and whether it is meant roughly. */
export interface OnDay {
    readonly date: WrittenInstant;
    readonly latest?: WrittenInstant;
    readonly about?: boolean;
}

/** `placed on market DATE [in STATES]`, `put into service DATE [in STATES]`. */
export interface Placing extends OnDay {
    readonly states: readonly NameUse[];
    readonly range: Range;
}

export interface SignificantChange extends OnDay {
    readonly text?: string;
    readonly range: Range;
}

/** A text, or the statement that it is not known yet and why. */
export type KnownOrNot =
    | { readonly known: true; readonly text: string; readonly range: Range }
    | { readonly known: false; readonly because: string; readonly expected?: WrittenInstant; readonly range: Range };

export interface Report extends Declaration {
    readonly incident?: NameUse;
    readonly stage?: NameUse;
    readonly to: readonly NameUse[];
    readonly languages: readonly NameUse[];
    readonly drafted?: { readonly at: WrittenInstant; readonly from?: string; readonly range: Range };
    readonly approvals: readonly Approval[];
    readonly sections: readonly ReportSection[];
}

/** That a person approved a report. */
export interface Approval {
    readonly at: WrittenInstant;
    /** Empty while nobody has signed. */
    readonly by: string;
    /** The digest of the text that was approved. */
    readonly of?: string;
    readonly range: Range;
}

/** The prose of one field of a report's form. */
export interface ReportSection {
    readonly name: NameUse;
    readonly text: string;
    /** The digest of the text as it was drafted. */
    readonly from?: string;
    readonly range: Range;
}

export interface Policy {
    readonly title?: string;
    readonly range: Range;
    readonly actingAs: readonly NameUse[];
    readonly adopts: readonly NameUse[];
    readonly immediately?: WrittenSpan;
    readonly unreachable?: WrittenSpan;
    readonly warn?: WrittenSpan;
    /** Where it asks for an approval before a report is recorded as reported. */
    readonly approval?: Range;
}

/** A number of hours, days, weeks, months or years as written. */
export interface WrittenSpan {
    readonly amount: number;
    readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
    readonly range: Range;
}

/** `// vigil-ignore CODE: reason`, for one finding on its line or on the line after it. */
export interface Suppression {
    readonly code: string;
    /** Empty where none was written. */
    readonly reason: string;
    readonly range: Range;
    /** The line whose findings it concerns. */
    readonly line: number;
}

export interface Repetition {
    /** The words that begin the line. */
    readonly field: string;
    readonly range: Range;
    readonly first: Range;
}
