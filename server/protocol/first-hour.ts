import type { DutyLine } from './docket.ts';
import type { Certainty } from './gaps.ts';
import type { Moment } from './session.ts';

/** What to do in the first hour after an incident. Parameter {@link FirstHourParams}; null where there is no such incident. */
export const firstHourRequest = 'vigil/firstHour';

export interface FirstHourParams {
    readonly incident: string;
}

/** From the facts and the law, as far as they are known. */
export interface FirstHourCard {
    readonly incident: string;
    readonly title: string;
    /** Whether the card can be relied on, and what is not known besides the questions below. */
    readonly certainty: Certainty;
    /** Whom to tell: the duties that are owed or near, what is due first first. */
    readonly tell: readonly CardDuty[];
    /** What not to alter. */
    readonly keep: readonly CardDuty[];
    /** Which records the law asks to keep. */
    readonly save: readonly CardDuty[];
    /** Which logs there are to save. */
    readonly logs: readonly CardLogs[];
    /** What is not known yet, and decides what is owed. */
    readonly open: readonly OpenQuestion[];
    /** What else is found about the incident, and what to do about it. */
    readonly ask: readonly CardLine[];
}

export interface CardDuty {
    readonly duty: DutyLine;
    /** The systems and models concerned, as a person knows them. */
    readonly subjects: readonly string[];
    /** How the recipient is reached: the address for reports, mailbox, telephone. */
    readonly reach: readonly string[];
}

/** The logs of one system or model. */
export interface CardLogs {
    readonly title: string;
    /** The first sign; null where nothing has happened yet. */
    readonly since: Moment | null;
    /** Who could have them: `medira (provider)`. */
    readonly holders: readonly string[];
}

/** A fact that an incident cannot do without, in the order in which one asks for it. */
export type OpenQuestion = 'subject' | 'place' | 'awareness' | 'harm' | 'causal-link' | 'narrative' | 'cause';

export interface CardLine {
    readonly text: string;
    readonly detail: string;
}
