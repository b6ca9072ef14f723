import type { When } from '../../facts/case-file.ts';
import { describeDay } from '../../time/day.ts';
import { formatPeriod } from '../../time/period.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { dayOf, formatInstant } from '../../time/zone.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Deadline } from '../entry.ts';
import type { LawMoment } from '../law/law.ts';
import { describe } from '../obligations/describe.ts';
import type { CountedLimit, CountedPlan } from './clock.ts';
import { momentInWords } from './moment-in-words.ts';
import type { Happened } from './moments.ts';

/** Why a limit that starts anew is no more than an analysis: nothing speaks of it for these duties. */
export const restartsByAnalogy = 'that a limit starts anew with a duty that had ended is read from MDCG 2023-3 Rev. 2, Q14, by analogy';

/** Why a limit can be defended: from when it runs and not from earlier, as sentences. */
export function defensible(limit: CountedLimit, party: string, matter: Matter): string {
    const { runs, line, deadline } = limit;
    const period = `${formatPeriod(line.period)} run from ${whenTold(runs.from.when)}`;
    const counted = articlesThatMoved(deadline);
    return [`${period}: ${reasonFor(limit, party, matter)}.`, ...(counted === '' ? [] : [counted])].join(' ');
}

function reasonFor({ runs, line }: CountedLimit, party: string, matter: Matter): string {
    const { by, known, arose, moment, restarts } = runs;
    if (by === 'awareness') return `${party} knew of nothing before, and ${told(moment, line.after, matter)} alone tells it nothing`;
    if (by === 'moment')
        return line.after.kind === 'awareness'
            ? `${told(known, line.after, matter)}, and nobody else's counts`
            : told(moment, line.after, matter);
    const began = arose.event ? ` (${describe(arose.event, matter)})` : '';
    return `${restarts ? 'the duty had ended and arose again' : 'the duty arose'} only then${began}`;
}

/** How a limit can be attacked: what an authority may say that ends it earlier, as sentences. */
export function attackable({ runs, deadline }: CountedLimit, planBy: CountedPlan | undefined, party: string, matter: Matter): string {
    const objections: string[] = [];
    if (runs.restarts) objections.push(`It may be said that a limit does not start anew: ${restartsByAnalogy}.`);
    if (planBy && planBy.start.when.instant < runs.from.when.instant) {
        const from = `${whenTold(planBy.start.when)} (${told(planBy.start, planBy.line.after, matter)})`;
        objections.push(
            `Counted from ${from}, it ends ${planBy.neverAchievable ? 'before the duty arose' : endTold(planBy.deadline, planBy)}.`,
        );
    } else if (planBy && planBy.deadline.ends < deadline.ends)
        objections.push(`Counted in plain days, whatever day they end on, it ends ${endTold(planBy.deadline, planBy)}.`);
    objections.push(
        runs.by === 'arising'
            ? `It ends earlier where that is shown to have been so before ${whenTold(runs.arose.when)}.`
            : `It ends earlier where ${party} is shown to have known before ${whenTold(runs.known.when)}.`,
    );
    return objections.join(' ');
}

/** A moment by the line that brought it, else in the words of the law. */
function told({ event }: Happened, moment: LawMoment, matter: Matter): string {
    return event ? describe(event, matter) : momentInWords(moment, matter.law);
}

/** The articles of the counting rule that moved the end beyond the plain count. */
function articlesThatMoved({ lastDay, steps }: Deadline): string {
    const moved = (lastDay === undefined ? steps : steps.slice(2)).filter(({ article }) => article !== '');
    return moved.map(({ text }) => text).join(' ');
}

function endTold({ lastDay, ends }: Deadline, { start }: CountedPlan): string {
    return lastDay === undefined ? `on ${atHour(ends, start.when.zone)}` : `on ${describeDay(lastDay)}`;
}

/** An instant where it was written; a day alone stays one. */
function whenTold({ instant, day, dayOnly, zone }: When): string {
    return dayOnly ? describeDay(day) : atHour(instant, zone);
}

function atHour(instant: Instant, zone: Zone): string {
    return `${describeDay(dayOf(instant, zone))}, ${formatInstant(instant, zone).slice(11, 16)}`;
}
