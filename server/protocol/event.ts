import type { Position, TextEdit } from 'vscode-languageserver-protocol';
import type { PossibleLine } from '../../language/analysis/duties/event-choices.ts';
import type { EventTime, IncidentInShort } from '../../language/analysis/duties/recording.ts';
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
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
}

export interface EventChoices {
    readonly incident: string;
    readonly title: string;
    /** The current instant in the incident's zone, as a timeline writes it. */
    readonly now: string;
    readonly lines: readonly PossibleLine[];
}

/** What is understood of a time that somebody types for a line of an incident. Parameter {@link EventTimeParams}, answer {@link EventTime}. */
export const eventTimeRequest = 'vigil/eventTime';

export interface EventTimeParams {
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    /** As typed: `14:20`, `yesterday 9:00`, `about 2027-12-06`, by the clocks of the incident. */
    readonly text: string;
}

export type { EventTime };

/** The incidents of the workspace, the latest first, to choose from. Request without parameters, answer {@link IncidentName}s. */
export const incidentsRequest = 'vigil/incidents';

/** An incident to choose from, and its document. */
export interface IncidentName extends Omit<IncidentInShort, 'path'> {
    readonly uri: string;
}

/** Where a line goes in the timeline of an incident. Parameter {@link RecordEventParams}, answer {@link RecordEventAnswer}. */
export const recordEventRequest = 'vigil/recordEvent';

export interface RecordEventParams {
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    /** As typed, exactly or roughly; missing: now. */
    readonly at?: string;
    /** The snippet of an {@link PossibleLine}, or the line of a reminder. */
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
