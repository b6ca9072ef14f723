import type { Range } from '../syntax/range.ts';
import { isDay } from '../time/day.ts';
import { defineFix } from './fix.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

/** `correct-date`: writes the date that was probably meant where the calendar has none such: month and day changed places, or the month is shorter. */
export const correctDate = defineFix({
    code: 'correct-date',
    answers: ['instant-impossible'],
    title: 'Writes an existing date for one that the calendar does not have',
    safe: false,
    *fixesFor(finding, { file, text }) {
        const { from, to } = offsetsOf(finding.range, lineStartsOf(text), text.length);
        const written = /\d{4}\D\d{1,2}\D\d{1,2}/.exec(text.slice(from, to));
        const { date } = finding.facts;
        if (!written || !date) return;
        const { year, month, day } = date;
        if (isDay(dated(year, month, day))) return;
        const [line, column] = finding.range;
        const start = column + written.index;
        const range: Range = [line, start, line, start + written[0].length];
        for (const meant of [dated(year, day, month), lastDayOf(year, month)])
            if (isDay(meant)) yield { way: { kind: 'write', text: meant }, edits: [{ file: file.path, range, text: meant }] };
    },
});

function dated(year: string, month: string, day: string): string {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The last day of a month; a text that is no day where there is no such month. */
function lastDayOf(year: string, month: string): string {
    return ['31', '30', '29', '28'].map((day) => dated(year, month, day)).find(isDay) ?? '';
}
