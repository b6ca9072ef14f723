import { dayInWords, instantInWords } from '../../language/checks/wording.ts';
import { calendarOf } from '../../language/time/calendar.ts';
import type { CountedPeriod } from '../../language/time/count.ts';
import { countLimit, countPlain } from '../../language/time/count.ts';
import type { Zone } from '../../language/time/instant.ts';
import { formatPeriod, parsePeriod } from '../../language/time/period.ts';
import { canonicalState, memberStates, nameOfState, zoneOfState } from '../../language/time/state.ts';
import { dayOf } from '../../language/time/zone.ts';
import { plain } from '../../language/analysis/describing/markdown.ts';
import type { Feature } from '../features/feature.ts';
import type { CountAnswer, CountParams } from '../protocol/count.ts';
import { countRequest } from '../protocol/count.ts';
import type { Moment } from '../protocol/session.ts';
import { readTyped } from '../../language/analysis/instants/typed-instant.ts';

/** Counts a period. */
export const count: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(countRequest, answer(counted, { refused: 'The period cannot be counted.' }));
    },
};

function counted({ period: text, after, place }: CountParams): CountAnswer {
    const period = parsePeriod(text.toLowerCase());
    if (!period) return { refused: `"${text}" is no period. Write a number and a unit: 15 days, 72 hours, 1 month.` };
    const code = place.trim().toUpperCase();
    const state = code === 'EU' ? code : canonicalState(code);
    if (state === undefined)
        return { refused: `${place} is no Member State. There are ${memberStates.join(', ')}, and EU for the Union institutions.` };
    const zone = zoneOfState(state);
    const typed = readTyped(after, zone);
    if ('refused' in typed) return typed;

    const event = { instant: typed.instant, day: typed.day ?? dayOf(typed.instant, zone) };
    const planBy = countPlain(event, period, zone);
    const limit = countLimit(event, period, zone, calendarOf(state));
    const told = typed.day === undefined ? instantInWords(typed.instant, zone) : dayInWords(typed.day);
    const heading = `# ${plain(formatPeriod(period))} after ${plain(told)} in ${plain(nameOfState(state))}`;
    return {
        planBy: momentOf(planBy, zone),
        limit: momentOf(limit, zone),
        explanation: [heading, ...explain(planBy, limit, zone)].join('\n\n'),
    };
}

function explain(planBy: CountedPeriod, limit: CountedPeriod, zone: Zone): readonly string[] {
    return [
        `Plan by **${momentOf(planBy, zone).text}**: every day counted alike`,
        `Limit **${momentOf(limit, zone).text}**, by Regulation (EEC, Euratom) No 1182/71:`,
        limit.steps.map(({ article, text }) => `- ${plain(article)}: ${plain(text)}`).join('\n'),
        ...limit.holidays.map(({ date, name, source }) => `${dayInWords(date)}: ${plain(name)} (${plain(source)})`),
        ...limit.notExtendedFor.map(({ date, name, status }) => `${dayInWords(date)}: ${plain(name)}, ${status}, and so without effect`),
        limit.coverage === 'official'
            ? 'The list published in the Official Journal is at hand for every year touched.'
            : 'The list of the Official Journal is not at hand for every year touched; other years follow the statutes of the state.',
    ].filter((line) => line !== '');
}

function momentOf({ lastDay, ends }: CountedPeriod, zone: Zone): Moment {
    const text = lastDay === undefined ? instantInWords(ends, zone) : dayInWords(lastDay);
    return { at: ends, text, zone, wholeDay: lastDay !== undefined };
}
