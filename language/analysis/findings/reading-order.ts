import type { DutyFacts } from '../../findings/duties.ts';
import type { Finding } from '../../findings/finding.ts';
import { isAboutDuty } from '../../findings/duty-finding.ts';
import type { EndFacts } from '../../findings/parts.ts';
import type { Instant } from '../../time/instant.ts';
import { DAY, parseInstant } from '../../time/zone.ts';
import { GRAVITY } from '../configuration/severities.ts';
import type { Urgency } from '../today/urgency.ts';
import { byUrgency, urgencyOf } from '../today/urgency.ts';

/** What decides when a finding is read: how grave it is, then how urgent. */
export interface ReadingRank {
    /** The graver, the greater. */
    readonly gravity: number;
    /** Of a duty that is not done; anything else has time. */
    readonly urgency?: Urgency;
}

/** When a finding is read. */
export function readingRank(finding: Finding, asOf: Instant): ReadingRank {
    const gravity = GRAVITY[finding.severity];
    const urgency = isAboutDuty(finding) ? urgencyOf(pressingOf(finding.facts), { asOf, near: DAY }) : undefined;
    return urgency ? { gravity, urgency } : { gravity };
}

/** What is read first: what is graver; of the same, what is owed at once or overdue, then by the nearest date; what has no date last. */
export function byRank(one: ReadingRank, other: ReadingRank): number {
    if (one.gravity !== other.gravity) return other.gravity - one.gravity;
    if (one.urgency && other.urgency) return byUrgency(one.urgency, other.urgency);
    return Number(other.urgency !== undefined) - Number(one.urgency !== undefined);
}

/**
 * What is to be done first: an open duty that is overdue, owed at once or has a date within a week, whatever else was done wrongly; where
 * there is none, what is read first, if it is at least a warning or an open duty.
 *
 * @param ranked in the order in which they are read
 */
export function mostUrgentOf<Item extends { readonly rank: ReadingRank }>(ranked: readonly Item[]): Item | undefined {
    const [soonest] = ranked
        .flatMap((item) => (isSoon(item.rank.urgency) ? [{ item, urgency: item.rank.urgency }] : []))
        .sort((one, other) => byUrgency(one.urgency, other.urgency));
    if (soonest) return soonest.item;
    const [first] = ranked;
    return first && (first.rank.gravity >= GRAVITY.warning || first.rank.urgency) ? first : undefined;
}

function isSoon(urgency: Urgency | undefined): urgency is Urgency {
    return urgency?.group === 'now' || urgency?.group === 'this-week';
}

function pressingOf({ status, act, standard, owedSince, planBy, limit }: DutyFacts): Parameters<typeof urgencyOf>[0] {
    return {
        status,
        act,
        standard,
        owedSince: owedSince && instantOf(owedSince.at),
        planBy: planBy && endingOf(planBy),
        limit: limit && endingOf(limit),
        keepUntil: null,
    };
}

function endingOf({ ends }: EndFacts): { readonly ends: Instant } {
    return { ends: instantOf(ends.at) };
}

/** Facts are written by this program, so that their instants can be read. */
function instantOf(text: string): Instant {
    return parseInstant(text) ?? Infinity;
}
