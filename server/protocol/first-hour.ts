import type { DecisiveQuestion, FirstHour, FirstHourDuty, LogsToSave } from '../../language/analysis/duties/first-hour.ts';
import type { DutyLine } from './docket.ts';
import type { Certainty } from './gaps.ts';

/** What to do in the first hour after an incident. Parameter {@link FirstHourParams}; null where there is no such incident. */
export const firstHourRequest = 'vigil/firstHour';

export interface FirstHourParams {
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
}

export type { DecisiveQuestion as OpenQuestion, LogsToSave as CardLogs };

export interface FirstHourCard extends Omit<FirstHour, 'tell' | 'waits' | 'told' | 'keep' | 'save'> {
    /** Whether the card can be relied on, and what is not known besides the questions below. */
    readonly certainty: Certainty;
    /** Whom to tell: what is owed at once first, then what is due first. */
    readonly tell: readonly CardDuty[];
    /** Whom to tell once something else has happened. */
    readonly waits: readonly CardDuty[];
    /** Who was told, as the timeline says. */
    readonly told: readonly CardDuty[];
    /** What not to alter. */
    readonly keep: readonly CardDuty[];
    /** Which records the law asks to keep. */
    readonly save: readonly CardDuty[];
}

export interface CardDuty extends Omit<FirstHourDuty, 'duty'> {
    readonly duty: DutyLine;
}

export type CardLine = FirstHour['ask'][number];
