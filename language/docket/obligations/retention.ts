import type { CaseEvent, When } from '../../facts/case-file.ts';
import { statesIn } from '../../facts/case-file.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { Period } from '../../time/period.ts';
import type { Draft, Kept } from './draft.ts';
import type { Ground } from './ground.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawAct, LawMoment } from '../law/law.ts';
import type { Happened } from '../clocks/moments.ts';
import { comings, momentForLimit } from '../clocks/moments.ts';
import { limitOf } from '../clocks/deadlines.ts';
import { dayOf } from '../../time/zone.ts';
import { momentInWords } from '../clocks/moment-in-words.ts';
import { withReason } from './draft.ts';
import { notEarlier } from './fulfilment.ts';

type Keeping = Extract<LawAct, { readonly verb: 'keep-records' }>;

/**
 * A duty to keep records. It stands once it has arisen, whatever becomes of the findings: the period is the least that the law
 * asks for, so that nothing ends with it and nothing can be missed. It runs from the latest of its moments.
 */
export function retentionDraft(ground: Ground, act: Keeping, matter: Matter): Draft {
    const kept = act.period && keptFor(act.period, act, ground.group, matter);
    const draft: Draft = {
        ground,
        pace: {},
        status: ground.arose ? 'standing' : 'not owed',
        ...(kept ? { kept } : {}),
        breaches: [],
    };
    if (draft.status === 'not owed') return withReason(draft, matter);
    const reason = openBecause(act, kept, ground.group, matter);
    return reason === undefined ? draft : { ...draft, reason };
}

function keptFor(period: Period, { after }: Keeping, group: Group, matter: Matter): Kept | undefined {
    const { place } = group.addressee;
    let latest: Kept | undefined;
    for (const moment of after) {
        const start = lastCome(moment, group, matter);
        if (!start) continue;
        // A minimum is extended by no holiday: the plain count is what the law asks for.
        const { from, ends, lastDay = dayOf(ends - 1, place.zone) } = limitOf(start.when, period, place, 'plain');
        if (!latest || latest.until.ends < ends) latest = { until: { from, lastDay, ends }, start, after: moment, period };
    }
    return latest;
}

/** Why no day can be said yet, or why it may become a later one. */
function openBecause({ period, after }: Keeping, kept: Kept | undefined, group: Group, matter: Matter): string | undefined {
    if (!period || after.length === 0) return undefined;
    const awaited = after.filter((moment) => !lastCome(moment, group, matter)).map((moment) => momentInWords(moment, matter.law));
    if (!kept) return `how long is counted from ${awaited.join(' or ')}, which has not come`;
    if (awaited.length > 0) return `longer where ${awaited.join(' or ')} comes later`;
    return matter.asOf.hasCome(kept.until.ends) ? 'that day has passed; other law may ask for longer' : undefined;
}

/** When a moment came last; the end of an incident only once it has ended wherever it occurred. */
function lastCome(moment: LawMoment, group: Group, matter: Matter): Happened | undefined {
    if (moment.kind === 'awareness' || moment.kind === 'placed') return momentForLimit(moment, group, matter);
    if (moment.kind === 'ended' && stillRuns(matter)) return undefined;
    const come = comings(moment, group, matter).map((event): Happened => ({ when: latestOf(event), event }));
    return come.reduce<Happened | undefined>((last, each) => (last && last.when.instant > each.when.instant ? last : each), undefined);
}

/** Of a line that is not exact, the latest that it can be, and of a stretch its end: a minimum must not end too early. */
function latestOf({ at, source }: CaseEvent): When {
    const until = source.verb === 'occurred' && source.between ? resolveInstant(source.between.to, at.zone).when : undefined;
    const latest = at.latest ?? at;
    return until && until.instant > latest.instant ? until : latest;
}

/** Whether the incident has occurred anywhere without having ended there since. */
function stillRuns({ history: { events } }: Matter): boolean {
    const ends = events.filter(({ verb }) => verb === 'ended');
    const hasEnded = (occurrence: CaseEvent, state: string | undefined): boolean =>
        ends.some((end) => {
            const states = statesIn(end);
            const isThere = state === undefined || states.length === 0 || states.includes(state);
            return isThere && notEarlier(end.at, occurrence.at);
        });
    return events.some((event) => {
        if (event.verb !== 'occurred') return false;
        return event.states.length === 0 ? !hasEnded(event, undefined) : event.states.some((state) => !hasEnded(event, state));
    });
}
