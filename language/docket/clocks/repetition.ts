import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Period } from '../../time/period.ts';
import type { Counted } from './clock.ts';
import type { Draft } from '../obligations/draft.ts';
import type { Ground } from '../obligations/ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawDuty, LawLimit } from '../law/law.ts';
import type { Happened } from './moments.ts';
import { afterFindings, countingOf, zoneOfStart } from './clock.ts';
import { limitOf, planBy } from './deadlines.ts';
import { draftOf, withReason } from '../obligations/draft.ts';
import { fulfillingLines } from '../obligations/fulfilment.ts';
import { momentForLimit, momentForPlan } from './moments.ts';
import { statusOf } from '../obligations/status.ts';

/** A repetition of more than a century of weeks is not followed further. */
const mostOccurrences = 6000;

type Repetition = NonNullable<LawDuty['repetition']>;

/**
 * A duty that repeats: one entry for its earliest unfulfilled occurrence and one for each occurrence fulfilled late.
 *
 * The limits stay on the grid from the anchor, which is the later of moment and findings; the cautious date counts from the
 * previous report and is never after the grid. One line fulfils one occurrence, never one whose period had not begun. Reaching
 * `until` ends the occurrences whose limit lies after it.
 */
export function repeatedDrafts(ground: Ground, repetition: Repetition, matter: Matter): readonly Draft[] {
    const moment = momentForLimit(repetition.after, ground.group, matter);
    if (!moment) return [unbegunDraft(ground, repetition, matter)];
    const anchor = afterFindings(moment, ground);
    const until = momentForLimit(repetition.until, ground.group, matter);
    const lines = fulfillingLines(ground, matter).filter((line) => line !== moment.event);
    const drafts: Draft[] = [];
    let previous = momentForPlan(repetition.after, ground.group, matter) ?? moment;
    let begins = moment.when.instant;
    let next = 0;
    for (let occurrence = 1; occurrence <= mostOccurrences; occurrence++) {
        const limit = gridLimit(ground, repetition, anchor, occurrence, matter);
        const plan = cautious(ground, repetition, previous, limit, matter);
        while (next < lines.length && (lines[next]?.at.instant ?? Infinity) < begins) next++;
        const line = lines[next];
        const ended = until !== undefined && until.when.instant < limit.deadline.ends;
        if (ended && (!line || until.when.instant < line.at.instant)) return [...drafts, endedDraft(ground, occurrence, until, matter)];
        const draft = occurrenceDraft(ground, occurrence, plan, limit, line, matter);
        if (!line || draft.status === 'not owed') return [...drafts, draft];
        if (draft.status === 'late') drafts.push(draft);
        previous = { when: line.at, event: line };
        begins = limit.deadline.ends;
        next++;
    }
    return drafts;
}

function unbegunDraft(ground: Ground, repetition: Repetition, matter: Matter): Draft {
    const status = ground.owed.at(-1) === true ? 'waiting' : 'not owed';
    return withReason({ ground, clock: { neverAchievable: false, waitsFor: repetition.after }, status, breaches: [] }, matter);
}

function gridLimit(ground: Ground, repetition: Repetition, anchor: Happened, occurrence: number, matter: Matter): Counted {
    const period: Period = { amount: repetition.period.amount * occurrence, unit: repetition.period.unit };
    const { counting } = countingOf(ground, matter);
    return {
        deadline: limitOf(anchor.when, period, ground.group.addressee.place, counting, aroseAt(ground)),
        line: lineOf(repetition, period),
        start: anchor,
    };
}

function cautious(ground: Ground, repetition: Repetition, previous: Happened, limit: Counted, matter: Matter): Counted {
    const { place } = ground.group.addressee;
    const { deadline } = planBy(previous.when, repetition.period, place, zoneOfStart(previous, ground, matter), aroseAt(ground));
    return deadline.ends <= limit.deadline.ends ? { deadline, line: lineOf(repetition, repetition.period), start: previous } : limit;
}

function aroseAt({ arose, held }: Ground): When {
    return (arose ?? held).when;
}

function lineOf(repetition: Repetition, period: Period): LawLimit {
    return { period, after: repetition.after, basis: repetition.basis, location: repetition.location };
}

function occurrenceDraft(
    ground: Ground,
    occurrence: number,
    planned: Counted,
    limit: Counted,
    line: CaseEvent | undefined,
    matter: Matter,
): Draft {
    const { zone } = ground.group.addressee.place;
    const status = statusOf(ground, limit.deadline, line, false, zone, matter);
    return withReason(
        {
            ground,
            clock: { neverAchievable: false },
            status,
            planBy: planned,
            limit,
            ...(line ? { line } : {}),
            occurrence,
            breaches: [],
        },
        matter,
    );
}

function endedDraft(ground: Ground, occurrence: number, until: Happened, matter: Matter): Draft {
    const reason = `no further occurrence since ${until.when.day}`;
    return { ...draftOf(ground, matter), clock: { neverAchievable: false }, status: 'not owed', reason, occurrence };
}
