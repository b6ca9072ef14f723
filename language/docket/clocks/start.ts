import type { Matter } from '../conditions/matter.ts';
import type { LawMoment } from '../law/law.ts';
import type { Group } from '../obligations/group.ts';
import type { Span } from '../obligations/spans.ts';
import type { Happened } from './moments.ts';
import { happenedAt } from '../obligations/ground.ts';
import { isByBound, momentForLimit, ownAwareness, ownComing } from './moments.ts';

/** From when a limit runs: the latest of three instants, each of which the bound party may point to. */
export interface Start {
    readonly from: Happened;
    /** Which of the three it is; of several at once the first of them. */
    readonly by: 'moment' | 'awareness' | 'arising';
    /** The moment that the law names. */
    readonly moment: Happened;
    /** From when the bound party knew. */
    readonly known: Happened;
    /** When the duty last arose, through all that it asks for. */
    readonly arose: Happened;
    /** The duty had been owed before and had ended: the limit starts anew. */
    readonly restarts: boolean;
}

/**
 * The one rule about when a limit starts, for every duty of every regime: with the latest of the moment that the law names, the
 * bound party's own awareness (that of who acts for it counts), and the instant at which the duty last arose through all its
 * conditions. What the party did or received itself it knows. Nothing while the moment has not come or the party knows of nothing.
 */
export function startOf(moment: LawMoment, span: Span, group: Group, matter: Matter): Start | undefined {
    const came = momentForLimit(moment, group, matter);
    const known = came && knownSince(moment, came, group, matter);
    if (!came || !known) return undefined;
    const arose = happenedAt(span.step, matter);
    const by =
        arose.when.instant > Math.max(came.when.instant, known.when.instant) ? 'arising' : isLater(known, came) ? 'awareness' : 'moment';
    const from = by === 'arising' ? arose : by === 'awareness' ? known : came;
    return { from, by, moment: came, known, arose, restarts: span.revives && by === 'arising' };
}

function isLater(one: Happened, other: Happened): boolean {
    return one.when.instant > other.when.instant;
}

/** What the party did, found or received itself it knows, whoever else did before. */
function knownSince(moment: LawMoment, came: Happened, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind === 'receipt' || (came.event && isByBound(came.event, group))) return came;
    const aware = ownAwareness(group, matter);
    const own = ownComing(moment, group, matter);
    return own && aware && isLater(own, aware) ? aware : (own ?? aware);
}
