import type { ConfigurationFacts } from '../../findings/configuration.ts';
import type { Severity } from '../../findings/finding.ts';
import type { Range } from '../../syntax/range.ts';

/** From which severity on findings make the exit code 1. */
export const failOnNames = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof failOnNames)[number];

/** How a day is told to people: as it is by default, `Thu 16 Dec 2027`, or with numbers. */
export const dayFormats = ['D MMM YYYY', 'YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'DD-MM-YYYY'] as const;
export type DayFormat = (typeof dayFormats)[number];

export const checkFormats = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export const docketFormats = ['table', 'json', 'csv', 'ics', 'svg', 'html', 'md'] as const;
export const todayFormats = ['text', 'json', 'md', 'html'] as const;

/** One text that a command makes, and the file that it goes to; standard output where there is none. */
export interface OutputTarget<Format extends string> {
    readonly format: Format;
    /** From the root, with forward slashes, and below it. */
    readonly output?: string;
}

/** A text of `vigil.json`, and where it stands. */
export interface Said<T extends string = string> {
    readonly text: T;
    readonly range: Range;
}

/** What the `vigil.json` of a workspace says. */
export interface Configuration {
    /** How grave findings of a code are taken. */
    readonly severities: readonly { readonly code: Said; readonly severity: Said<Severity | 'off'> }[];
    /** What is not read, written as in `.gitignore`. */
    readonly leaveOut: readonly string[];
    readonly failOn?: FailOn;
    /** What `vigil check` and `vigil docket` make where the command line says nothing of it. */
    readonly check: readonly OutputTarget<(typeof checkFormats)[number]>[];
    readonly docket: readonly OutputTarget<(typeof docketFormats)[number]>[];
    /** The parties acted for, besides those of the policy. */
    readonly actingAs: readonly Said[];
    /** The law files that ship with the program and are loaded; absent: all of them. */
    readonly law?: readonly Said[];
    readonly dayFormat?: DayFormat;
}

/** Something in `vigil.json` that cannot be followed; the rest of it is. */
export interface ConfigurationFault {
    readonly range: Range;
    /** What is wrong and what to write, of which a speaker says one or two sentences. */
    readonly facts: ConfigurationFacts;
}

export const noConfiguration: Configuration = { severities: [], leaveOut: [], check: [], docket: [], actingAs: [] };
