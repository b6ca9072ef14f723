import type { WrittenWeekday } from '../findings/instants.ts';
import type { Range } from '../syntax/range.ts';
import { addDays, isDay, weekdayOf } from '../time/day.ts';
import { defineFix } from './fix.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

const weekdays: readonly WrittenWeekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `correct-weekday`: makes weekday and date agree, by either of them. */
export const correctWeekday = defineFix({
    code: 'correct-weekday',
    answers: ['weekday-wrong'],
    title: 'Makes a weekday and the date beside it agree',
    safe: false,
    *fixesFor(finding, { file, text }) {
        const { day, weekday: expected, written } = finding.facts;
        if (!isDay(day)) return;
        const [line, column] = finding.range;
        const edit = (range: Range, replacement: string) => [{ file: file.path, range, text: replacement }];
        yield { way: { kind: 'write-weekday', text: expected }, edits: edit([line, column, line, column + 3], expected) };

        const { from, to } = offsetsOf(finding.range, lineStartsOf(text), text.length);
        const date = /\d{4}\D\d{1,2}\D\d{1,2}/.exec(text.slice(from, to));
        const meant = nearestDay(day, written);
        if (!date || !isDay(meant)) return;
        const start = column + date.index;
        yield {
            way: { kind: 'write-nearest-date', text: meant },
            edits: edit([line, start, line, start + date[0].length], meant),
        };
    },
});

/** The day of a weekday that is nearest to a date: at most three days away. */
function nearestDay(day: string, weekday: WrittenWeekday): string {
    const distance = (weekdays.indexOf(weekday) + 1 - weekdayOf(day) + 7) % 7;
    return addDays(day, distance > 3 ? distance - 7 : distance);
}
