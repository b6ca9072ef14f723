import type { CaseEvent } from '../../facts/case-file.ts';
import type { Clock, Counted } from '../clocks/clock.ts';
import type { Status } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Law, LawMoment } from '../law/law.ts';
import { clockOf } from '../clocks/clock.ts';
import { fulfillingLines } from './fulfilment.ts';
import { statusOf } from './status.ts';
import type { DutyId } from '../../facts/ids.ts';

/** An entry in the making: the ground it stands on, its clocks, and what has been done. */
export interface Draft {
    readonly ground: Ground;
    readonly clock: Clock;
    readonly status: Status;
    readonly planBy?: Counted;
    readonly limit?: Counted;
    readonly line?: CaseEvent;
    readonly reason?: string;
    readonly coveredBy?: DutyId;
    readonly occurrence?: number;
    readonly breaches: readonly CaseEvent[];
}

/** A duty taken by itself, before specialisations and other duties are looked at. */
export function draftOf(ground: Ground, matter: Matter): Draft {
    const clock = clockOf(ground, matter);
    const [line] = fulfillingLines(ground, matter);
    const status = statusOf(ground, clock.limit?.deadline, line, clock.waitsFor !== undefined, ground.group.addressee.place.zone, matter);
    return withReason(
        {
            ground,
            clock,
            status,
            ...(clock.planBy ? { planBy: clock.planBy } : {}),
            ...(clock.limit ? { limit: clock.limit } : {}),
            ...(line ? { line } : {}),
            breaches: [],
        },
        matter,
    );
}

/** Says why a duty is not owed or waits. */
export function withReason(draft: Draft, matter: Matter): Draft {
    if (draft.status === 'not owed') return { ...draft, reason: draft.ground.reason?.text ?? 'its condition ended before it was due' };
    if (draft.status === 'waiting' && draft.clock.waitsFor)
        return { ...draft, reason: `its moment has not come: ${momentInWords(draft.clock.waitsFor, matter.law)}` };
    return draft;
}

/** A moment in the words of the language. */
export function momentInWords(moment: LawMoment, law: Law): string {
    switch (moment.kind) {
        case 'awareness':
            return moment.bearers.length === 0
                ? 'awareness'
                : `awareness of ${moment.bearers.map((id) => (law.roles.get(id) ?? law.offices.get(id))?.name ?? id).join(' or ')}`;
        case 'causal-link':
            return `a causal link that is ${moment.degree}`;
        case 'finding':
            return `the finding ${law.findings.get(moment.finding)?.name ?? moment.finding}`;
        case 'reported':
            return `the ${law.stages.get(moment.stage)?.name ?? moment.stage} report`;
        case 'informed':
            return `information of the ${law.roles.get(moment.role)?.name ?? moment.role}`;
        case 'reached':
            return law.milestones.get(moment.milestone)?.name ?? moment.milestone;
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
        case 'never':
            return 'a moment whose name means nothing';
    }
}
