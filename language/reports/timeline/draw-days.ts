import { isWeekend } from '../../time/calendar.ts';
import { weekdayOf, yearOf } from '../../time/day.ts';
import { dayOfMonth, monthOf, tellDay, tellInstant } from './moment-words.ts';
import type { Scale } from './scale.ts';
import { element, escapeText } from './svg.ts';
import type { Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

/** Height of the band that names months, weekdays and days. */
export const AXIS_HEIGHT = 46;
const NARROWEST_WITH_WEEKDAY = 38;
const NARROWEST_WITH_NUMBER = 17;
const MONDAY = 1;

/** Weekends and public holidays as columns from `top` to `bottom`. */
export function drawShades({ holidays }: Timeline, { days }: Scale, top: number, bottom: number, words: TimelineWords): string {
    const shades = days.flatMap(({ day, x, width }) => {
        const names = holidays.get(day);
        if (!names && !isWeekend(day)) return [];
        const title = element('title', {}, escapeText([tellDay(day, words), ...(names ?? [])].join(' · ')));
        return [element('rect', { class: names ? 'holiday' : 'weekend', x, y: top, width, height: bottom - top }, title)];
    });
    return element('g', { class: 'shades' }, ...shades);
}

/** The band with the days. */
export function drawAxis({ holidays }: Timeline, { days, width, perDay }: Scale, top: number, words: TimelineWords): string {
    const marks = days.flatMap(({ day, x, width: dayWidth }, index) => {
        const number = dayOfMonth(day);
        const month = `${monthOf(day, words)} ${yearOf(day)}`;
        const heading = index === 0 || number === 1 ? [element('text', { class: 'month', x: x + 2, y: top + 16 }, escapeText(month))] : [];
        if (perDay < NARROWEST_WITH_NUMBER && weekdayOf(day) !== MONDAY) return heading;

        const weekday = perDay < NARROWEST_WITH_WEEKDAY ? '' : `${words.weekdays[weekdayOf(day) - 1] ?? ''} `;
        const kind = holidays.has(day) ? 'day holiday-name' : 'day';
        return [
            ...heading,
            element('line', { class: 'tick', x1: x, y1: top + 22, x2: x, y2: top + AXIS_HEIGHT }),
            element('text', { class: kind, x: x + dayWidth / 2, y: top + 37, 'text-anchor': 'middle' }, escapeText(`${weekday}${number}`)),
        ];
    });
    return element('g', { class: 'axis' }, element('line', { class: 'base', x1: 0, y1: top, x2: width, y2: top }), ...marks);
}

/** The instant that the picture was drawn for; nothing where it lies outside. */
export function drawNow({ asOf, zone }: Timeline, { start, end, x }: Scale, bottom: number, words: TimelineWords): string {
    if (asOf < start || asOf > end) return '';
    const at = x(asOf);
    return element(
        'g',
        { class: 'now' },
        element('title', {}, escapeText(`${words.now}: ${tellInstant(asOf, zone, words)}`)),
        element('line', { x1: at, y1: 14, x2: at, y2: bottom }),
        element('text', { x: at, y: 11, 'text-anchor': 'middle' }, escapeText(words.now)),
    );
}
