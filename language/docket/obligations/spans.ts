import type { Instant } from '../../time/instant.ts';
import type { Matter } from '../conditions/matter.ts';

/** A stretch of time in which a duty was owed without a break. */
export interface Span {
    /** The step at which it began. */
    readonly step: number;
    readonly from: Instant;
    /** The first instant at which it was over; infinity while it lasts. */
    readonly until: Instant;
    /** The duty had been owed before and had ended. */
    readonly revives: boolean;
}

/** The stretches in which something held, by what it came to at each step of the history. */
export function spansOf(steps: readonly boolean[], { history }: Matter): readonly Span[] {
    const spans: Span[] = [];
    let begun: Pick<Span, 'step' | 'from'> | undefined;
    history.steps.forEach((instant, step) => {
        const holds = steps[step] === true;
        if (holds && !begun) begun = { step, from: instant };
        if (!holds && begun) {
            spans.push({ ...begun, until: instant, revives: spans.length > 0 });
            begun = undefined;
        }
    });
    return begun ? [...spans, { ...begun, until: Infinity, revives: spans.length > 0 }] : spans;
}
