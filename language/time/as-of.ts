import type { Instant } from './instant.ts';

/**
 * The instant as of which something is told. Whether another instant has come is asked here and nowhere else, so that whoever
 * keeps an answer can know for which instants it is the same.
 */
export interface AsOf {
    /** The instant itself, for what is written with it: an answer that was worked out from it holds for no other. */
    readonly instant: Instant;
    /** Whether an instant has come. */
    readonly hasCome: (instant: Instant) => boolean;
}

/** An instant as of which something is told, where nobody asks how long the answer holds. */
export function asOfInstant(instant: Instant): AsOf {
    return { instant, hasCome: (other) => other <= instant };
}

/** For which instants an answer is the same: from one on, inclusive, up to another, exclusive. */
export interface Validity {
    readonly from: Instant;
    readonly until: Instant;
}

/** Whether an answer is still the same at an instant. */
export function holdsAt({ from, until }: Validity, instant: Instant): boolean {
    return from <= instant && instant < until;
}

/** An instant that keeps in mind what it was asked. */
export class RecordedAsOf implements AsOf {
    readonly #instant: Instant;
    #from = -Infinity;
    #until = Infinity;

    constructor(instant: Instant) {
        this.#instant = instant;
    }

    get instant(): Instant {
        this.#from = this.#instant;
        this.#until = Math.min(this.#until, this.#instant + 1);
        return this.#instant;
    }

    /** For which instants every answer that was given would be the same. */
    get validity(): Validity {
        return { from: this.#from, until: this.#until };
    }

    readonly hasCome = (other: Instant): boolean => {
        if (other <= this.#instant) {
            if (other > this.#from) this.#from = other;
            return true;
        }
        if (other < this.#until) this.#until = other;
        return false;
    };
}
