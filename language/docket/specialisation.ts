import type { Counted } from './clock.ts';
import type { Draft } from './draft.ts';
import type { Matter } from './history.ts';
import { earlierCounted } from './clock.ts';
import { withReason } from './draft.ts';
import { statusOf } from './status.ts';

/**
 * Lets the first in a line of specialisations govern.
 *
 * It shows the earliest of the dates of all that hold, so that a graver harm never ends later than the milder one would have;
 * the others are covered by it. One that was fulfilled before the finding that the governing one names keeps its own status.
 *
 * @param line the drafts of one line towards one addressee, the most special first
 */
export function govern(line: readonly Draft[], matter: Matter): readonly Draft[] {
    const coverer = new Map<Draft, Draft>();
    for (const [index, draft] of line.entries()) {
        if (draft.status === 'not owed') continue;
        const first = line
            .slice(0, index)
            .find((each) => each.ground.group.duty !== draft.ground.group.duty && canCover(each) && !fulfilledBefore(draft, each));
        if (first) coverer.set(draft, first);
    }
    return line.map((draft) => {
        const governing = coverer.get(draft);
        if (governing) return covered(draft, governing);
        const others = line.filter((each) => coverer.get(each) === draft);
        return others.length === 0 ? draft : governs(draft, others, matter);
    });
}

/** Only a duty that is owed, or already met or late, covers. */
function canCover(draft: Draft): boolean {
    return draft.status === 'due' || draft.status === 'overdue' || draft.status === 'met' || draft.status === 'late';
}

function fulfilledBefore(draft: Draft, special: Draft): boolean {
    const finding = special.ground.ownFinding;
    return (
        (draft.status === 'met' || draft.status === 'late') &&
        draft.line !== undefined &&
        finding !== undefined &&
        draft.line.at.instant < finding.when.instant
    );
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
    return withReason({ ...draft, status, ...(planBy ? { planBy } : {}), ...(limit ? { limit } : {}) });
}
