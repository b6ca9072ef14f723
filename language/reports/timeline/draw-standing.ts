import { signOf, tellClock } from './draw-clocks.ts';
import { writeEnd } from './moment-words.ts';
import { LEFT_MARGIN } from './scale.ts';
import { element, escapeText, explanation } from './svg.ts';
import type { DutyClock, Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

const ROW = 20;
const LETTER = 7;

/** Height of what {@link drawStanding} draws. */
export function heightOfStanding({ standing }: Timeline): number {
    return standing.length === 0 ? 0 : standing.length * ROW + 10;
}

/** The duties that bind all along, a line each, with the day on which they end. */
export function drawStanding(
    timeline: Timeline,
    top: number,
    words: TimelineWords,
    placeOf: (clock: DutyClock) => number | undefined,
): string {
    const rows = timeline.standing.map((clock, index) => {
        const place = placeOf(clock);
        const text = lineOf(clock, timeline, words);
        const told = tellClock(clock, timeline.zone, words);
        const y = top + 6 + index * ROW;
        return element(
            'g',
            {
                class: `clock standing${clock.foreign ? ' foreign' : ''}`,
                ...(place === undefined ? { role: 'img' } : { role: 'link', tabindex: '0', 'data-place': place }),
                'aria-label': told,
            },
            explanation(told),
            element('rect', { class: 'hit', x: LEFT_MARGIN - 3, y, width: text.length * LETTER + 8, height: ROW - 2, rx: 3 }),
            element('text', { class: 'label', x: LEFT_MARGIN, y: y + 13 }, escapeText(text)),
        );
    });
    return element('g', { class: 'clocks' }, ...rows);
}

function lineOf({ title, recipient, party, status, keepUntil }: DutyClock, { zone }: Timeline, words: TimelineWords): string {
    const whom = recipient === '' ? '' : ` ${words.to} ${recipient}`;
    const standing = keepUntil ? `${words.keepUntil} ${writeEnd(keepUntil, zone, words)}` : words.statuses[status];
    return [`${signOf(status)} ${standing}`, `${title}${whom}`, party].join(' · ');
}
