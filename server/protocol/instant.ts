import type { Refusal } from './session.ts';

/** Whether a text is an instant that a timeline can hold. Parameter {@link InstantParams}, answer {@link InstantAnswer}. */
export const instantRequest = 'vigil/instant';

export interface InstantParams {
    /** As typed; `now` and a clock alone are understood too. */
    readonly text: string;
}

/** As a timeline writes it, and in words. */
export type InstantAnswer = { readonly written: string; readonly text: string } | Refusal;
