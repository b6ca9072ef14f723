import type { CountedEnd, PeriodCount } from '../../language/analysis/counting/count-period.ts';
import { countable } from '../../language/analysis/counting/count-period.ts';
import { plain } from '../../language/analysis/describing/markdown.ts';
import { readTyped } from '../../language/analysis/instants/typed-instant.ts';
import type { Feature } from '../features/feature.ts';
import type { CountAnswer, CountParams } from '../protocol/count.ts';
import { countRequest } from '../protocol/count.ts';
import type { Moment } from '../protocol/session.ts';

/** Counts a period. */
export const count: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(countRequest, answer(counted, { refused: 'The period cannot be counted.' }));
    },
};

function counted({ period, after, place }: CountParams): CountAnswer {
    const wanted = countable({ period, place });
    if (wanted.kind === 'no-period') return { refused: wanted.says };
    if (wanted.kind === 'no-place')
        return { refused: `${place} is no Member State. There are ${wanted.places.join(', ')}, and EU for the Union institutions.` };
    if (wanted.kind === 'no-zone') return { refused: `There is no time zone ${wanted.zone}.` };
    const typed = readTyped(after, wanted.zone);
    if ('refused' in typed) return typed;
    const count = wanted.after(typed);
    return {
        planBy: momentOf(count.plain, count),
        limit: momentOf(count.limit, count),
        explanation: [`# ${plain(count.period)} after ${plain(count.eventInWords)} in ${plain(count.placeName)}`, ...explain(count)].join(
            '\n\n',
        ),
    };
}

function explain({ plain: planBy, limit, rules, holidays, notExtendedFor, coverageInWords }: PeriodCount): readonly string[] {
    return [
        `Plan by **${planBy.inWords}**: every day counted alike`,
        `Limit **${limit.inWords}**, by Regulation (EEC, Euratom) No 1182/71:`,
        rules.map(({ article, text }) => `- ${plain(article)}: ${plain(text)}`).join('\n'),
        ...holidays.map(({ inWords, name, source }) => `${inWords}: ${plain(name)} (${plain(source)})`),
        ...notExtendedFor.map(
            ({ inWords, name, status, wouldExtend }) =>
                `${inWords}: ${plain(name)}, ${status}, ${wouldExtend ? 'and so without effect' : 'but without effect on the end in any case'}`,
        ),
        coverageInWords,
    ].filter((line) => line !== '');
}

function momentOf({ at, inWords, lastDay }: CountedEnd, { zone }: PeriodCount): Moment {
    return { at, text: inWords, zone, wholeDay: lastDay !== undefined };
}
