import type { Counted } from '../clocks/clock.ts';
import type { Draft } from './draft.ts';
import type { Matter } from '../conditions/matter.ts';
import { earlierCounted } from '../clocks/clock.ts';
import { withReason } from './draft.ts';
import { notEarlier } from './fulfilment.ts';
import { statusOf } from './status.ts';

/**
 * Lets the first in a line of specialisations govern.
 *
 * It shows the earliest of the dates of all that hold, so that a graver harm never ends later than the milder one would have;
 * the others are covered by it. What was fulfilled before a graver finding neither tells of that finding nor is undone by it:
 * each of the two then keeps its own status and its own dates.
 *
 * @param line the drafts of one line towards one addressee, the most special first
 */
export function govern(line: readonly Draft[], matter: Matter): readonly Draft[] {
    const coverer = new Map<Draft, Draft>();
    for (const [index, draft] of line.entries()) {
        if (draft.status === 'not owed') continue;
        const first = line
            .slice(0, index)
            .find(
                (each) =>
                    each.ground.group.duty !== draft.ground.group.duty &&
                    canCover(each) &&
                    !fulfilledBefore(draft, each) &&
                    !fulfilledBefore(each, draft),
            );
        if (first) coverer.set(draft, first);
    }
    return line.map((draft) => {
        const governing = coverer.get(draft);
        if (governing) return covered(draft, governing);
        const others = line.filter((each) => coverer.get(each) === draft);
        return others.length === 0 ? draft : governs(draft, others, matter);
    });
}

/** Only a duty that is owed, or already met or late, covers; one that is overdue and whose condition has ended no longer does. */
function canCover({ status, ground }: Draft): boolean {
    if (status === 'met' || status === 'late') return true;
    return (status === 'due' || status === 'overdue') && ground.owed.at(-1) === true;
}

/** Whether a duty was fulfilled before the finding was made that another one names. */
function fulfilledBefore({ status, line }: Draft, { ground: { ownFinding } }: Draft): boolean {
    if ((status !== 'met' && status !== 'late') || !line || !ownFinding) return false;
    return !notEarlier(line.at, ownFinding.when);
}

function covered(draft: Draft, governing: Draft): Draft {
    const { duty } = governing.ground.group;
    return { ...draft, status: 'covered', coveredBy: duty.id, reason: `covered by ${duty.id} (${duty.basis})` };
}

function governs(draft: Draft, others: readonly Draft[], matter: Matter): Draft {
    const planBy = others.reduce<Counted | undefined>((best, each) => earlierCounted(best, each.planBy), draft.planBy);
    const limit = others.reduce<Counted | undefined>((best, each) => earlierCounted(best, each.limit), draft.limit);
    const { zone } = draft.ground.group.addressee.place;
    const status = statusOf(draft.ground, limit?.deadline, draft.line, draft.status === 'waiting', zone, matter);
    return withReason({ ...draft, status, ...(planBy ? { planBy } : {}), ...(limit ? { limit } : {}) }, matter);
}
