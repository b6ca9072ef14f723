import type { CountedPlan } from '../clocks/clock.ts';
import { firstToEnd } from '../clocks/clock.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Status } from '../entry.ts';
import type { Draft } from './draft.ts';
import { knowledgeOf, notEarlier } from './fulfilment.ts';
import { spansOf } from './spans.ts';

/**
 * Lets the first in a line of specialisations govern.
 *
 * It shows the earliest of the dates of all that hold, so that a graver harm never ends later than the milder one would have;
 * the others are covered by it. What was fulfilled before a graver finding neither tells of that finding nor is undone by it:
 * each of the two then keeps its own status and its own dates. What was covered when it was missed or met stays covered, whatever
 * becomes of the graver finding.
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
                    covers(each, draft, matter) &&
                    !fulfilledBefore(draft, each) &&
                    !fulfilledBefore(each, draft),
            );
        if (first) coverer.set(draft, first);
    }
    return line.map((draft) => {
        const governing = coverer.get(draft);
        if (governing) return covered(draft, governing);
        const others = line.filter((each) => coverer.get(each) === draft);
        const passed = line.slice(line.indexOf(draft) + 1).flatMap((each) => passedPlan(each, draft, matter) ?? []);
        return others.length === 0 && passed.length === 0 ? draft : governs(draft, others, passed);
    });
}

/** Whether a duty whose moment has come was owed still when it was decided what becomes of another one. */
function covers(governing: Draft, { status, limit, line }: Draft, matter: Matter): boolean {
    if (governing.status === 'not owed' || governing.status === 'waiting') return false;
    const ended = spansOf(governing.ground.owed, matter).at(-1)?.until ?? -Infinity;
    const missed = limit?.deadline.ends ?? Infinity;
    if (status === 'overdue' || status === 'late') return missed <= ended;
    return status === 'met' && line ? line.at.instant < ended : ended === Infinity;
}

/** Whether a duty was fulfilled before the finding was made that another one names. */
function fulfilledBefore({ status, line }: Draft, { ground: { group, ownFinding } }: Draft): boolean {
    if ((status !== 'met' && status !== 'late') || !line || !ownFinding) return false;
    return !notEarlier(line.at, knowledgeOf(ownFinding, group));
}

function covered(draft: Draft, governing: Draft): Draft {
    const { duty } = governing.ground.group;
    return { ...draft, status: 'covered', coveredBy: duty.id, reason: `covered by ${duty.id} (${duty.basis})` };
}

/** The cautious date of a milder duty that is not owed any more, where it had passed while both were owed: that it fell away since moves nothing. */
function passedPlan({ status, planBy, ground }: Draft, governing: Draft, matter: Matter): CountedPlan | undefined {
    if (status !== 'not owed' || governing.status === 'not owed' || governing.status === 'waiting' || !planBy) return undefined;
    const ended = spansOf(ground.owed, matter).at(-1)?.until ?? -Infinity;
    const arose = governing.ground.arose?.when.instant ?? Infinity;
    return planBy.deadline.ends <= ended && arose < ended ? planBy : undefined;
}

function governs(draft: Draft, others: readonly Draft[], passed: readonly CountedPlan[]): Draft {
    const all = [draft, ...others];
    const planBy = firstToEnd([...all.flatMap((each) => each.planBy ?? []), ...passed]);
    const limit = firstToEnd(all.flatMap((each) => each.limit ?? []));
    return { ...draft, status: withOthers(draft.status, others), ...(planBy ? { planBy } : {}), ...(limit ? { limit } : {}) };
}

/** A duty that was missed in the milder form was missed in the graver one too. */
function withOthers(status: Status, others: readonly Draft[]): Status {
    if (status === 'due' && others.some((each) => each.status === 'overdue')) return 'overdue';
    return status === 'met' && others.some((each) => each.status === 'late') ? 'late' : status;
}
