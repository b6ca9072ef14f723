import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { endOfDay } from '../../time/zone.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Deadline } from '../entry.ts';
import type { Ground } from '../obligations/ground.ts';
import { actingIn } from '../obligations/group.ts';

/** A limit, and the line by which an authority extended it. */
interface Limit {
    readonly deadline: Deadline;
    readonly grant?: CaseEvent;
}

/**
 * A limit with what its authority has granted.
 *
 * A grant replaces the limit of a duty to report that stage to that authority, as long as the limit had not ended when it was
 * given; the latest one counts, it is not extended any further, and it never ends before what the law gives. It makes no limit
 * where there was none.
 */
export function withGrants<T extends Limit>(limit: T | undefined, { group }: Ground, matter: Matter): T | undefined {
    const { duty, addressee } = group;
    if (!limit || duty.act.verb !== 'report' || !addressee.party) return limit;
    const { stages } = duty.act;
    const authority = addressee.party.name;
    const own = actingIn(group);
    const grants = matter.history.events.filter(
        (event): event is CaseEventOf<'extended'> =>
            event.verb === 'extended' &&
            event.party === authority &&
            // A stage that counts as another meets its duty; time that is granted for it is granted for itself.
            event.stage !== undefined &&
            stages.includes(event.stage) &&
            (event.bound === undefined || ('name' in event.bound && own.includes(event.bound.name))),
    );
    return grants.reduce<T>((current, grant) => {
        if (!grant.until || grant.at.instant >= current.deadline.ends) return current;
        const granted = grantedUntil(grant.until, limit.deadline, addressee.place.zone);
        return granted.ends < limit.deadline.ends ? { ...limit, grant } : { ...limit, deadline: granted, grant };
    }, limit);
}

function grantedUntil(until: When, { from, coverage }: Deadline, zone: string): Deadline {
    const day = (until.latest ?? until).day;
    const end = until.dayOnly ? { lastDay: day, ends: endOfDay(day, zone) } : { ends: until.instant };
    return { from, ...end, rules: [], steps: [], holidays: [], notExtendedFor: [], coverage };
}
