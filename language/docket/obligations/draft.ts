import type { CaseEvent } from '../../facts/case-file.ts';
import type { Clock, Counted } from '../clocks/clock.ts';
import type { Status } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawMoment } from '../law/law.ts';
import { clockOf } from '../clocks/clock.ts';
import { fulfillingLines } from './fulfilment.ts';
import { statusOf } from './status.ts';

/** An entry in the making: the ground it stands on, its clocks, and what has been done. */
export interface Draft {
    readonly ground: Ground;
    readonly clock: Clock;
    readonly status: Status;
    readonly planBy?: Counted;
    readonly limit?: Counted;
    readonly line?: CaseEvent;
    readonly reason?: string;
    readonly coveredBy?: string;
    readonly occurrence?: number;
    readonly breaches: readonly CaseEvent[];
}

/** A duty taken by itself, before specialisations and other duties are looked at. */
export function draftOf(ground: Ground, matter: Matter): Draft {
    const clock = clockOf(ground, matter);
    const [line] = fulfillingLines(ground, matter);
    const status = statusOf(ground, clock.limit?.deadline, line, clock.waitsFor !== undefined, ground.group.addressee.place.zone, matter);
    return withReason({
        ground,
        clock,
        status,
        ...(clock.planBy ? { planBy: clock.planBy } : {}),
        ...(clock.limit ? { limit: clock.limit } : {}),
        ...(line ? { line } : {}),
        breaches: [],
    });
}

/** Says why a duty is not owed or waits. */
export function withReason(draft: Draft): Draft {
    if (draft.status === 'not owed') return { ...draft, reason: draft.ground.reason?.text ?? 'its condition ended before it was due' };
    if (draft.status === 'waiting' && draft.clock.waitsFor)
        return { ...draft, reason: `its moment has not come: ${momentInWords(draft.clock.waitsFor)}` };
    return draft;
}

/** A moment in the words of the language. */
export function momentInWords(moment: LawMoment): string {
    switch (moment.kind) {
        case 'awareness':
            return moment.bearers.length === 0 ? 'awareness' : `awareness of ${moment.bearers.map(simpleName).join(' or ')}`;
        case 'causal-link':
            return `a causal link that is ${moment.degree}`;
        case 'finding':
            return `the finding ${simpleName(moment.finding)}`;
        case 'reported':
            return `the ${simpleName(moment.stage)} report`;
        case 'informed':
            return `information of the ${simpleName(moment.role)}`;
        case 'reached':
            return simpleName(moment.milestone);
        case 'placed':
            return 'placing on the market';
        case 'receipt':
            return 'receipt of a report';
        case 'occurred':
            return 'the occurrence';
        case 'ended':
            return 'the end of the incident';
        case 'resolved':
            return 'the resolution of the incident';
    }
}

export function simpleName(id: string): string {
    return id.slice(id.indexOf('.') + 1);
}
