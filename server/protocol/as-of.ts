import type { Moment, Refusal } from './session.ts';

/**
 * Shows everything as of another instant, or now again: diagnostics, docket, hints, timelines. The parameter is an
 * {@link AsOfParams}, the answer the instant shown or why the text is none. `vigil/status` follows.
 */
export const asOfRequest = 'vigil/asOf';

export interface AsOfParams {
    /** As typed: `2027-12-12`, `2027-12-12 09:00`, with or without an offset; null for now. */
    readonly text: string | null;
}

export type AsOfAnswer = Moment | { readonly now: true } | Refusal;
