import { isWeekend } from '../../time/calendar.ts';
import { weekdayOf, yearOf } from '../../time/day.ts';
import { dayOfMonth, monthOf, writeDay, writeInstant } from './moment-words.ts';
import type { Scale } from './scale.ts';
import { element, escapeText } from './svg.ts';
import type { Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

/** Height of the band that names months, weekdays and days. */
export const AXIS_HEIGHT = 46;
const NARROWEST_WITH_WEEKDAY = 38;
const NARROWEST_WITH_NUMBER = 17;
const NARROWEST_MONTH = 64;
const MONDAY = 1;

/** Weekends and public holidays as columns from `top` to `bottom`. */
export function drawShades({ holidays }: Timeline, { days }: Scale, top: number, bottom: number, words: TimelineWords): string {
    const shades = days.flatMap(({ day, x, width }) => {
        const names = holidays.get(day);
        if (!names && !isWeekend(day)) return [];
        const title = element('title', {}, escapeText([writeDay(day, words), ...(names ?? [])].join(' · ')));
        return [element('rect', { class: names ? 'holiday' : 'weekend', x, y: top, width, height: bottom - top }, title)];
    });
    return element('g', { class: 'shades' }, ...shades);
}

/** The band with the days. */
export function drawAxis(timeline: Timeline, scale: Scale, top: number, words: TimelineWords): string {
    const { width, days, perDay } = scale;
    const marks = days.flatMap(({ day, x, width: dayWidth }) => {
        if (perDay < NARROWEST_WITH_NUMBER && weekdayOf(day) !== MONDAY) return [];
        const weekday = perDay < NARROWEST_WITH_WEEKDAY ? '' : `${words.weekdays[weekdayOf(day) - 1] ?? ''} `;
        const kind = timeline.holidays.has(day) ? 'day holiday-name' : 'day';
        const text = escapeText(`${weekday}${dayOfMonth(day)}`);
        return [
            element('line', { class: 'tick', x1: x, y1: top + 22, x2: x, y2: top + AXIS_HEIGHT }),
            element('text', { class: kind, x: x + dayWidth / 2, y: top + 37, 'text-anchor': 'middle' }, text),
        ];
    });
    const base = element('line', { class: 'base', x1: 0, y1: top, x2: width, y2: top });
    return element('g', { class: 'axis' }, base, ...drawMonths(timeline, scale, top, words), ...marks);
}

/** The month where it, or a stretch, begins. Where two stand too close, the later one, which more days belong to. */
function drawMonths({ stretches }: Timeline, { days }: Scale, top: number, words: TimelineWords): readonly string[] {
    const firstDays = new Set(stretches.map(({ firstDay }) => firstDay));
    const headings = days.filter(({ day }) => firstDays.has(day) || dayOfMonth(day) === 1);
    const apart = headings.filter(({ x }, index) => (headings[index + 1]?.x ?? Infinity) - x >= NARROWEST_MONTH);
    return apart.map(({ day, x }) =>
        element('text', { class: 'month', x: x + 2, y: top + 16 }, escapeText(`${monthOf(day, words)} ${yearOf(day)}`)),
    );
}

/** Where time is folded: how many days are left out. */
export function drawFolds({ folds }: Scale, top: number, bottom: number, words: TimelineWords): string {
    const drawn = folds.flatMap(({ x, width, days }) => [
        element('rect', { class: 'fold', x, y: top, width, height: bottom - top }),
        element('path', { class: 'fold-mark', d: `M${Math.round(x + width / 2 - 8)} ${top + 6}l4 -12m4 12l4 -12` }),
        element('text', { class: 'day', x: x + width / 2, y: top + 37, 'text-anchor': 'middle' }, escapeText(words.days(days))),
    ]);
    return element('g', { class: 'folds' }, ...drawn);
}

/** The instant that the picture was drawn for; nothing where it lies outside. */
export function drawNow({ asOf, zone }: Timeline, { start, end, x }: Scale, bottom: number, words: TimelineWords): string {
    if (asOf < start || asOf > end) return '';
    const at = x(asOf);
    return element(
        'g',
        { class: 'now' },
        element('title', {}, escapeText(`${words.now}: ${writeInstant(asOf, zone, words)}`)),
        element('line', { x1: at, y1: 14, x2: at, y2: bottom }),
        element('text', { x: at, y: 11, 'text-anchor': 'middle' }, escapeText(words.now)),
    );
}
