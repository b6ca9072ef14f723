import type { CaseEvent } from '../../facts/case-file.ts';
import type { CountedLimit, CountedPlan, Pace } from '../clocks/clock.ts';
import type { KeepUntil, Status } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Span } from './spans.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawMoment } from '../law/law.ts';
import type { Happened } from '../clocks/moments.ts';
import type { Period } from '../../time/period.ts';
import { momentInWords } from '../clocks/moment-in-words.ts';
import { lastSpan, limitIn, limitLines, paceOf, planFor, limitedSpans } from '../clocks/clock.ts';
import { fulfillingLines } from './fulfilment.ts';
import { happenedAt } from './ground.ts';
import { outcomeOf } from './status.ts';
import type { DutyId } from '../../facts/ids.ts';

/** Until when records are kept at least, and from which moment that is counted. */
export interface Kept {
    readonly until: KeepUntil;
    readonly start: Happened;
    readonly after: LawMoment;
    readonly period: Period;
}

/** An entry in the making: the ground it stands on, its clocks, and what has been done. */
export interface Draft {
    readonly ground: Ground;
    readonly pace: Pace;
    readonly status: Status;
    readonly planBy?: CountedPlan;
    readonly limit?: CountedLimit;
    /** Of records: until when they are kept at least. */
    readonly kept?: Kept;
    /** The stretch in which it is owed, or was when what counts happened. */
    readonly span?: Span;
    readonly line?: CaseEvent;
    readonly reason?: string;
    readonly coveredBy?: DutyId;
    readonly occurrence?: number;
    readonly breaches: readonly CaseEvent[];
}

/** A duty taken by itself, before specialisations and other duties are looked at. */
export function draftOf(ground: Ground, matter: Matter): Draft {
    const [line] = fulfillingLines(ground, matter);
    const last = lastSpan(ground, matter);
    const planned = planFor(happenedAt(last.step, matter).when, ground, matter);
    const pace = paceOf(last, planned !== undefined, ground, matter);
    const { status, span, limit } = outcomeOf(ground, limitedSpans(ground, matter), line, pace.waitsFor !== undefined, matter);
    const isLast = span === undefined || span.step === last.step;
    const planBy = isLast ? planned : planFor(happenedAt(span.step, matter).when, ground, matter);
    const wouldRun = span ? undefined : limitIn(last, limitLines(ground, matter), ground, matter);
    const shown = limit ?? wouldRun;
    return withReason(
        {
            ground,
            pace,
            status,
            ...(span ? { span } : {}),
            ...(planBy ? { planBy } : {}),
            ...(shown ? { limit: shown } : {}),
            ...(line ? { line } : {}),
            breaches: [],
        },
        matter,
    );
}

/** Says why a duty is not owed or waits. */
export function withReason(draft: Draft, matter: Matter): Draft {
    if (draft.status === 'not owed') return { ...draft, reason: draft.ground.reason?.text ?? 'its condition ended before it was due' };
    if (draft.status === 'waiting' && draft.pace.waitsFor)
        return { ...draft, reason: `its moment has not come: ${momentInWords(draft.pace.waitsFor, matter.law)}` };
    return draft;
}
