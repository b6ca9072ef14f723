import type { Position, TextEdit } from 'vscode-languageserver-protocol';
import type { Certainty } from './gaps.ts';
import type { Refusal } from './session.ts';

/** The name of the incident around a place, or the only one of its document; else null. Parameter {@link IncidentAtParams}. */
export const incidentAtRequest = 'vigil/incidentAt';

export interface IncidentAtParams {
    readonly uri: string;
    readonly position: Position;
}

/** Which lines can be added to an incident. Parameter {@link EventChoicesParams}, answer null where there is no such incident. */
export const eventChoicesRequest = 'vigil/eventChoices';

export interface EventChoicesParams {
    readonly incident: string;
}

export interface EventChoices {
    readonly incident: string;
    readonly title: string;
    /** The current instant in the incident's zone, as a timeline writes it. */
    readonly now: string;
    readonly lines: readonly EventChoice[];
}

/** A line that could be recorded. */
export interface EventChoice {
    /** What happened, in the words of the language: `medira became aware`. */
    readonly label: string;
    /** What it would do: the duty it would meet, the clock it would start. */
    readonly detail: string;
    /** The line without its instant, as a snippet of the editor: `${1:medira} became aware "${2}"`. */
    readonly snippet: string;
}

/** The incidents of the workspace, the latest first, to choose from. Request without parameters, answer {@link IncidentName}s. */
export const incidentsRequest = 'vigil/incidents';

export interface IncidentName {
    readonly name: string;
    readonly title: string;
    /** The next duty and its date, that nothing is open, or that this cannot be said. */
    readonly detail: string;
}

/** Where a line goes in the timeline of an incident. Parameter {@link RecordEventParams}, answer {@link RecordEventAnswer}. */
export const recordEventRequest = 'vigil/recordEvent';

export interface RecordEventParams {
    readonly incident: string;
    /** As typed; missing: now. */
    readonly at?: string;
    /** The snippet of an {@link EventChoice}, or the line of a reminder. */
    readonly snippet: string;
}

/** An insertion, its text a snippet, into the current version of the document. */
export type RecordEventAnswer =
    | {
          readonly uri: string;
          readonly version: number | null;
          readonly edit: TextEdit;
          /** Whether what is known of the incident before this line can be relied on. */
          readonly certainty: Certainty;
      }
    | Refusal;
