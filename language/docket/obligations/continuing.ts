import type { CaseEvent } from '../../facts/case-file.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import { withReason } from './draft.ts';
import { alterations, informedOfAlteration } from './fulfilment.ts';
import { spansOf } from './spans.ts';

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
    return withReason({ ground, pace: {}, status, breaches }, matter);
}

function breachesOf(ground: Ground, matter: Matter): readonly CaseEvent[] {
    const spans = spansOf(ground.owed, matter);
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

/** A duty that asks for no single act: it stands as long as its condition holds. */
export function standingDraft(ground: Ground, matter: Matter): Draft {
    const status = ground.owed.at(-1) === true ? 'standing' : 'not owed';
    return withReason({ ground, pace: {}, status, breaches: [] }, matter);
}
