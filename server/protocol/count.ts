import type { Moment, Refusal } from './session.ts';

/** Counts one period, plainly and by Regulation 1182/71. Parameter {@link CountParams}, answer {@link CountAnswer}. */
export const countRequest = 'vigil/count';

export interface CountParams {
    /** `15 days`, `72 hours`, `1 month`. */
    readonly period: string;
    /** The event, as typed. */
    readonly after: string;
    /** A Member State, or `EU` for the Union institutions. */
    readonly place: string;
}

export type CountAnswer = Counted | Refusal;

export interface Counted {
    readonly planBy: Moment;
    readonly limit: Moment;
    /** Everything, rule by rule, in Markdown. */
    readonly explanation: string;
}
