import type { Range } from 'vscode-languageserver-protocol';
import type { Refusal } from './session.ts';

/** What a new incident can be made from. Request without parameters; the answer is an {@link IncidentChoices}. */
export const incidentChoicesRequest = 'vigil/incidentChoices';

/** A name of the language, and how a person knows it. */
export interface Choice {
    readonly name: string;
    readonly title: string;
    /** What tells it apart, on one line: the provision of a harm, the traits of a system. */
    readonly detail: string;
}

export interface IncidentChoices {
    readonly subjects: readonly Choice[];
    /** Parties that could have noticed, those that hold a role towards each subject first, by the name of the subject. */
    readonly parties: Readonly<Record<string, readonly Choice[]>>;
    /** Every organisation, for an incident whose system is not known yet. */
    readonly organisations: readonly Choice[];
    /** Member States, by code. */
    readonly states: readonly Choice[];
    /** Findings that say what harm was done. */
    readonly harms: readonly Choice[];
    /** The current instant in the zone that a new incident would get, as a timeline writes it: `2027-12-06 14:20`. */
    readonly now: string;
}

/** Whether a text is an instant that a timeline can hold. Parameter {@link InstantParams}, answer {@link InstantAnswer}. */
export const instantRequest = 'vigil/instant';

export interface InstantParams {
    readonly text: string;
}

/** As a timeline writes it, and in words. */
export type InstantAnswer = { readonly written: string; readonly text: string } | Refusal;

/**
 * The text of a new incident. Parameter {@link NewIncidentParams}, answer {@link NewIncidentAnswer}. Nothing is written: the client
 * creates the file.
 */
export const newIncidentRequest = 'vigil/newIncident';

/** What is missing is not known yet. */
export interface NewIncidentParams {
    readonly subject?: string;
    readonly states: readonly string[];
    readonly noticedBy?: string;
    /** As typed. */
    readonly noticedAt?: string;
    readonly harms: readonly string[];
}

export type NewIncidentAnswer = NewIncident | Refusal;

export interface NewIncident {
    /** Name of the incident, not yet used in the workspace. */
    readonly name: string;
    /** Where the file goes: beside other incidents, else in the first folder; null where no folder is open. */
    readonly uri: string | null;
    readonly text: string;
    /** What the cursor selects: the first thing to fill in. */
    readonly selection: Range;
}
