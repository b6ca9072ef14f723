import type { Range } from '../../syntax/range.ts';
import { drawClocks, heightOfClocks } from './draw-clocks.ts';
import { AXIS_HEIGHT, drawAxis, drawNow, drawShades } from './draw-days.ts';
import { drawHappenings } from './draw-happenings.ts';
import { MARGIN, scaleOf } from './scale.ts';
import { element, escapeText } from './svg.ts';
import type { Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

/** A picture, and the lines that its parts stand for. */
export interface DrawnTimeline {
    /** An `svg` element without scripts, styles and links: colours come from its classes. */
    readonly svg: string;
    /** The attribute `data-place` of a part is an index into these, all in the file of the incident. */
    readonly places: readonly Range[];
}

/**
 * Draws an incident: what happened above the axis, the clocks of its duties below, now and both dates of each duty marked,
 * weekends and public holidays shaded.
 *
 * @param width the pixels to fill; the picture is wider where days would become too narrow to tell apart
 */
export function drawTimeline(timeline: Timeline, width: number, words: TimelineWords): DrawnTimeline {
    const places: Range[] = [];
    const placeOf = (range: Range): number => places.push(range) - 1;

    const scale = scaleOf(timeline, width);
    const above = drawHappenings(timeline, scale, words, ({ range }) => placeOf(range));
    const clocksTop = above.height + AXIS_HEIGHT;
    const bottom = clocksTop + heightOfClocks(timeline);
    const clocks = drawClocks(timeline, scale, clocksTop, words, ({ range }) => (range ? placeOf(range) : undefined));
    const empty =
        timeline.happenings.length === 0 ? [element('text', { class: 'empty', x: MARGIN, y: 30 }, escapeText(words.nothing))] : [];

    const title = timeline.title === '' ? timeline.incident : `${timeline.incident} · ${timeline.title}`;
    const svg = element(
        'svg',
        {
            xmlns: 'http://www.w3.org/2000/svg',
            class: 'vigil-timeline',
            role: 'group',
            'aria-label': words.picture(title),
            width: scale.width,
            height: bottom,
            viewBox: `0 0 ${Math.round(scale.width)} ${Math.round(bottom)}`,
        },
        drawShades(timeline, scale, above.height, bottom, words),
        drawNow(timeline, scale, bottom, words),
        drawAxis(timeline, scale, above.height, words),
        clocks,
        above.svg,
        ...empty,
    );
    return { svg, places };
}
