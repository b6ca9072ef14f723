import type { CaseEvent } from '../../facts/case-file.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawAct } from '../law/law.ts';
import { countingOf } from '../clocks/clock.ts';
import { limitOf } from '../clocks/deadlines.ts';
import { withReason } from './draft.ts';
import { alterations, informedOfAlteration } from './fulfilment.ts';
import { momentForLimit } from '../clocks/moments.ts';
import { owedSpans } from './status.ts';

/**
 * A prohibition to alter before informing: it stands until a line breaks it, and stays breached from then on.
 *
 * Each alteration needs information of its own, given earlier. Alterations before the duty arose, or while it was not owed,
 * are no breach; what was told of them does not serve for others.
 */
export function prohibitionDraft(ground: Ground, matter: Matter): Draft {
    const breaches = breachesOf(ground, matter);
    const standing = ground.owed.at(-1) === true;
    const status = breaches.length > 0 ? 'breached' : standing ? 'standing' : 'not owed';
    return withReason({ ground, clock: { neverAchievable: false }, status, breaches }, matter);
}

function breachesOf(ground: Ground, matter: Matter): readonly CaseEvent[] {
    const spans = owedSpans(ground, matter);
    const owedAt = (line: CaseEvent): boolean => spans.some((span) => span.from <= line.at.instant && line.at.instant < span.until);
    const informed = [...informedOfAlteration(ground.group, matter)];
    const untold = alterations(ground.group, matter).filter((altered) => {
        const information = informed.findIndex((line) => line.at.instant < altered.at.instant);
        if (information === -1) return true;
        informed.splice(information, 1);
        return false;
    });
    return untold.filter(owedAt);
}

type Keeping = Extract<LawAct, { readonly verb: 'keep-records' }>;

/** A duty to keep records: it stands until the period that the law names is over; the limit shows its last day. */
export function retentionDraft(ground: Ground, act: Keeping, matter: Matter): Draft {
    const draft: Draft = {
        ground,
        clock: { neverAchievable: false },
        status: ground.owed.at(-1) === true ? 'standing' : 'not owed',
        breaches: [],
    };
    const start = act.after && momentForLimit(act.after, ground.group, matter);
    if (!act.period || !act.after || !start || draft.status === 'not owed') return withReason(draft, matter);
    const { place } = ground.group.addressee;
    const deadline = limitOf(start.when, act.period, place, countingOf(ground, matter).counting, start.when);
    const line = { period: act.period, after: act.after, basis: ground.group.duty.basis, location: ground.group.duty.location };
    const kept = { ...draft, limit: { deadline, line, start } };
    if (!matter.asOf.hasCome(deadline.ends)) return kept;
    return { ...kept, status: 'not owed', reason: `the records had to be kept until ${deadline.lastDay ?? ''}` };
}
