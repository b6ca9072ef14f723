import type { Validity } from '../../time/as-of.ts';
import { holdsAt } from '../../time/as-of.ts';
import type { Instant } from '../../time/instant.ts';

/** For which instants an answer is the same, as it is written into a file: null where there is no bound, since JSON has no infinite numbers. */
export interface WrittenValidity {
    /** From this instant on, inclusive. */
    readonly from: Instant | null;
    /** Up to this one, exclusive. */
    readonly until: Instant | null;
}

/** A validity as it is written into a file. */
export function writtenValidity({ from, until }: Validity): WrittenValidity {
    return { from: Number.isFinite(from) ? from : null, until: Number.isFinite(until) ? until : null };
}

/** A validity as it was written. */
export function validityOf({ from, until }: WrittenValidity): Validity {
    return { from: from ?? -Infinity, until: until ?? Infinity };
}

/** Whether an answer that was kept in a file is still the same at an instant. */
export function stillHolds(written: WrittenValidity, instant: Instant): boolean {
    return holdsAt(validityOf(written), instant);
}
