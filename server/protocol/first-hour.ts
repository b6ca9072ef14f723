/** What to do in the first hour after an incident. Parameter {@link FirstHourParams}; null where there is no such incident. */
export const firstHourRequest = 'vigil/firstHour';

export interface FirstHourParams {
    readonly incident: string;
}

/** From the facts and the law, as far as they are known. */
export interface FirstHourCard {
    readonly incident: string;
    readonly title: string;
    /** Whom to tell now: the duties that are owed or near, with their recipients and dates. */
    readonly tell: readonly CardLine[];
    /** What not to alter, and until when. */
    readonly keep: readonly CardLine[];
    /** Which logs and other evidence to save. */
    readonly save: readonly CardLine[];
    /** What is not known yet, and decides what is owed. */
    readonly ask: readonly CardLine[];
}

export interface CardLine {
    readonly text: string;
    /** The provision, contact or date that belongs to it. */
    readonly detail: string;
}
