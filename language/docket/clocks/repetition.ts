import type { CaseEvent } from '../../facts/case-file.ts';
import type { Period } from '../../time/period.ts';
import type { CountedLimit, CountedPlan } from './clock.ts';
import type { Draft } from '../obligations/draft.ts';
import type { Ground } from '../obligations/ground.ts';
import type { Span } from '../obligations/spans.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawDuty, LawLimit } from '../law/law.ts';
import type { Happened } from './moments.ts';
import type { Start } from './start.ts';
import { countingOf, lastSpan, laterReading, zoneOfStart } from './clock.ts';
import { limitOf, planBy } from './deadlines.ts';
import { withReason } from '../obligations/draft.ts';
import { fulfillingLines } from '../obligations/fulfilment.ts';
import { happenedAt } from '../obligations/ground.ts';
import { spansOf } from '../obligations/spans.ts';
import { outcomeOf } from '../obligations/status.ts';
import { momentForLimit, momentForPlan } from './moments.ts';
import { startOf } from './start.ts';

/** A repetition of more than a century of weeks is not followed further. */
const mostOccurrences = 6000;

type Repetition = NonNullable<LawDuty['repetition']>;

/** What a repetition is worked out from, stretch by stretch. */
interface Course {
    readonly ground: Ground;
    readonly repetition: Repetition;
    readonly until: Happened | undefined;
    readonly matter: Matter;
}

/** How far a repetition has been followed: what stands already, and which lines are left for the occurrences to come. */
interface Progress {
    readonly drafts: readonly Draft[];
    readonly lines: readonly CaseEvent[];
    readonly previous: Happened;
    /** Nothing comes after what stands. */
    readonly closed: boolean;
}

/**
 * A duty that repeats: one entry for its earliest unfulfilled occurrence and one for each occurrence fulfilled late.
 *
 * The limits stay on the grid from the anchor, which is where a limit of the duty would start; the cautious date counts from the
 * previous report and is never after the plain grid. One line fulfils one occurrence, never one whose period had not begun. Reaching
 * `until` ends the occurrences whose limit lies after it; a duty that ended and revives has a new grid.
 */
export function repeatedDrafts(ground: Ground, repetition: Repetition, matter: Matter): readonly Draft[] {
    const moment = momentForLimit(repetition.after, ground.group, matter);
    if (!moment) return [unbegunDraft(ground, repetition, matter)];
    const course = { ground, repetition, until: momentForLimit(repetition.until, ground.group, matter), matter };
    const owed = spansOf(ground.owed, matter);
    const spans = owed.length > 0 ? owed : [lastSpan(ground, matter)];
    let progress: Progress = {
        drafts: [],
        lines: fulfillingLines(ground, matter).filter((line) => line !== moment.event),
        previous: momentForPlan(repetition.after, ground.group, matter) ?? moment,
        closed: false,
    };
    for (const [index, span] of spans.entries()) {
        const start = startOf(repetition.after, span, ground.group, matter);
        if (!start) return [...progress.drafts, unbegunDraft(ground, repetition, matter)];
        progress = followed(progress, { ...span, isLast: index === spans.length - 1 }, start, course);
        if (progress.closed) return progress.drafts;
    }
    return progress.drafts;
}

/** The occurrences of one stretch. */
function followed(before: Progress, span: Span & { readonly isLast: boolean }, start: Start, course: Course): Progress {
    const { until } = course;
    const drafts = [...before.drafts];
    let { previous, lines } = before;
    let begins = start.from.when.instant;
    for (let occurrence = 1; occurrence <= mostOccurrences; occurrence++) {
        const limit = gridLimit(start, occurrence, span, course);
        const plan = cautious(previous, occurrence, start, span, course);
        const begun = begins;
        lines = lines.filter((each) => each.at.instant >= begun);
        const [line] = lines;
        const closed = (draft: Draft): Progress => ({ drafts: [...drafts, draft], lines, previous, closed: true });
        if (until && until.when.instant < limit.deadline.ends && (!line || until.when.instant < line.at.instant))
            return closed(endedDraft(occurrence, until, course));
        const done = line && (line.at.instant < span.until || limit.deadline.ends <= span.until) ? line : undefined;
        // What was begun in this stretch and was neither done nor missed in it ends with it.
        if (!done && limit.deadline.ends > span.until && !span.isLast) return { drafts, lines, previous, closed: false };
        const draft = occurrenceDraft(occurrence, plan, limit, done, span, course);
        if (!done || draft.status === 'not owed') return closed(draft);
        if (draft.status === 'late') drafts.push(draft);
        previous = { when: done.at, event: done };
        begins = limit.deadline.ends;
        lines = lines.slice(1);
    }
    return { drafts, lines, previous, closed: true };
}

function unbegunDraft(ground: Ground, repetition: Repetition, matter: Matter): Draft {
    const status = ground.owed.at(-1) === true ? 'waiting' : 'not owed';
    return withReason({ ground, pace: { waitsFor: repetition.after }, status, breaches: [] }, matter);
}

function periodsOf({ period: { amount, unit } }: Repetition, occurrences: number): Period {
    return { amount: amount * occurrences, unit };
}

/** The limit on the grid, at the later of two readings where a line is not exact. */
function gridLimit(start: Start, occurrence: number, span: Span, course: Course): CountedLimit {
    const { ground, repetition, matter } = course;
    const earliest = onGrid(start, occurrence, course);
    const later = laterReading(earliest, span, ground, matter, (latest) => {
        const from = startOf(repetition.after, latest.span, latest.ground.group, latest.matter);
        return from && onGrid(from, occurrence, { ...course, ...latest });
    });
    return later ?? earliest;
}

function onGrid(start: Start, occurrence: number, { ground, repetition, matter }: Course): CountedLimit {
    const period = periodsOf(repetition, occurrence);
    const { counting } = countingOf(ground, matter);
    const deadline = limitOf(start.from.when, period, ground.group.addressee.place, counting);
    return { deadline, line: lineOf(repetition, period), start: start.from, runs: start };
}

/** The period from the previous report, and never after the plain grid: a roll-over belongs to the limit alone. */
function cautious(previous: Happened, occurrence: number, start: Start, span: Span, course: Course): CountedPlan {
    const { ground, repetition, matter } = course;
    const { place } = ground.group.addressee;
    const arose = happenedAt(span.step, matter).when;
    const planned = (from: Happened, period: Period): CountedPlan => ({
        ...planBy(from.when, period, place, zoneOfStart(from, ground, matter), arose),
        line: lineOf(repetition, period),
        start: from,
    });
    const next = planned(previous, repetition.period);
    const grid = planned(start.from, periodsOf(repetition, occurrence));
    return next.deadline.ends <= grid.deadline.ends ? next : grid;
}

function lineOf(repetition: Repetition, period: Period): LawLimit {
    return { period, after: repetition.after, basis: repetition.basis, location: repetition.location };
}

function occurrenceDraft(
    occurrence: number,
    planned: CountedPlan,
    limit: CountedLimit,
    line: CaseEvent | undefined,
    span: Span,
    { ground, matter }: Course,
): Draft {
    const { status } = outcomeOf(ground, [{ ...span, limit }], line, false, matter);
    const done = line ? { line } : {};
    return withReason({ ground, pace: {}, status, span, planBy: planned, limit, ...done, occurrence, breaches: [] }, matter);
}

function endedDraft(occurrence: number, until: Happened, { ground }: Course): Draft {
    const reason = `no further occurrence since ${until.when.day}`;
    return { ground, pace: {}, status: 'not owed', reason, occurrence, breaches: [] };
}
