import type { Instant } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import type { DocketEntry } from '../entry.ts';
import type { Matter } from '../conditions/history.ts';
import { instantOf } from '../../facts/written-instant.ts';
import { endOfPlain } from '../../time/count.ts';
import { dayOf, HOUR } from '../../time/zone.ts';

/** How long after a line a silence is noticed: a day. */
const noticed = 24 * HOUR;

/**
 * The next instant after the as-of at which an entry or a finding may change although no file does: a line becomes known or is
 * struck, a date ends, a measure of the policy is over, a date that somebody expected or announced passes.
 */
export function nextChangeOf(entries: readonly DocketEntry[], matter: Matter): Instant | undefined {
    const { caseFile, workspace, asOf } = matter;
    const { immediately, unreachable, warn } = workspace.policy;
    let next: Instant | undefined;
    const consider = (instant: Instant | undefined): void => {
        if (instant !== undefined && instant > asOf && (next === undefined || instant < next)) next = instant;
    };
    for (const event of caseFile.events) {
        const { instant } = event.at;
        consider(instant);
        consider(event.knownFrom);
        consider(event.struckFrom);
        consider(instant + noticed);
        consider(event.knownFrom + noticed);
        if (event.verb === 'informed') consider(after(instant, unreachable, caseFile.zone));
        if ('due' in event.source && event.source.due) {
            const due = instantOf(event.source.due, caseFile.zone);
            consider(due);
            consider(due === undefined ? undefined : due + noticed);
        }
    }
    for (const written of expectations(matter)) {
        const instant = instantOf(written, caseFile.zone);
        consider(instant);
        // A date alone has passed only when its day is over.
        consider(instant === undefined ? undefined : instant + noticed);
    }
    for (const entry of entries) {
        consider(entry.limit?.ends);
        consider(entry.planBy?.ends);
        if (entry.owedSince !== null) consider(after(entry.owedSince, immediately, entry.zone));
        if (entry.planBy && warn) consider(before(entry.planBy.ends, warn));
    }
    return next;
}

function expectations({ caseFile }: Matter): readonly { readonly text: string; readonly range: DocketEntry['law']['range'] }[] {
    const { fields, affected, operators, explanations } = caseFile.incident;
    const expected = [...fields, ...affected, ...operators].flatMap((each) => (each.value.known ? [] : (each.value.expected ?? [])));
    const since = [...fields, ...affected, ...operators].flatMap((each) => each.since ?? []);
    return [...expected, ...since, ...explanations.map((each) => each.on)];
}

function after(instant: Instant, period: Period, zone: string): Instant {
    return endOfPlain({ instant, day: period.unit === 'hours' ? '' : dayOf(instant, zone) }, period, zone);
}

/** A warning is given by the hour or the day; longer units count as so many days, early rather than late. */
function before(ends: Instant, { amount, unit }: Period): Instant {
    const hours = { hours: 1, days: 24, weeks: 168, months: 744, years: 8784 }[unit];
    return ends - amount * hours * HOUR;
}
