import type { Range } from '../../syntax/range.ts';
import { drawClocks, heightOfClocks, roomOfLabels, tellClock } from './draw-clocks.ts';
import { AXIS_HEIGHT, drawAxis, drawFolds, drawNow, drawShades } from './draw-days.ts';
import { drawHappenings, tellHappening } from './draw-happenings.ts';
import { drawStanding, heightOfStanding } from './draw-standing.ts';
import type { Scale } from './scale.ts';
import { LEFT_MARGIN, scaleOf } from './scale.ts';
import { onPaper, timelineStyle } from './style.ts';
import { element, escapeText } from './svg.ts';
import type { DutyClock, Timeline } from './timeline.ts';
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
 * weekends and public holidays shaded. Below them stands what binds all along.
 *
 * @param width the pixels to fill; the picture is wider where days would become too narrow to tell apart
 * @param doubt what keeps the picture from being relied on; it stands above everything else
 */
export function drawTimeline(timeline: Timeline, width: number, words: TimelineWords, doubt?: string): DrawnTimeline {
    const places: Range[] = [];
    const { height, scale, parts } = partsOf(timeline, width, words, (range) => places.push(range) - 1);
    const doubts = doubt === undefined ? [] : [doubt];
    const top = DOUBT_HEIGHT * doubts.length;
    const svg = element(
        'svg',
        { ...frameOf(scale.width, height + top), role: 'group', 'aria-label': [words.picture(headingOf(timeline)), ...doubts].join('. ') },
        ...doubts.map((text) => element('text', { class: 'doubt', x: LEFT_MARGIN, y: DOUBT_HEIGHT - 10 }, escapeText(text))),
        top === 0 ? parts.join('') : element('g', { transform: `translate(0 ${top})` }, ...parts),
    );
    return { svg, places };
}

const DOUBT_HEIGHT = 26;

/** A picture that stands alone, with its size in pixels. */
export interface StillTimeline {
    readonly svg: string;
    readonly width: number;
    readonly height: number;
}

/**
 * The same picture for a text that nobody edits: nothing in it leads anywhere, it brings its colours along, and says what it shows.
 *
 * @param width at least so many pixels: what each duty is called stands in it whole
 */
export function drawStillTimeline(timeline: Timeline, width: number, words: TimelineWords): StillTimeline {
    const fitting = Math.max(width, roomOfLabels(timeline, words));
    const { height, scale, parts } = partsOf(timeline, fitting, words, () => undefined);
    const svg = element(
        'svg',
        { ...frameOf(scale.width, height), role: 'img' },
        element('title', {}, escapeText(words.picture(headingOf(timeline)))),
        element('desc', {}, escapeText(tellTimeline(timeline, words).join('\n'))),
        element('style', {}, timelineStyle(onPaper)),
        ...parts,
    );
    return { svg, width: scale.width, height };
}

/** What the picture shows, a line for each part: what happened, then the duties. */
export function tellTimeline(timeline: Timeline, words: TimelineWords): readonly string[] {
    const { happenings, clocks, standing, zone } = timeline;
    return [
        ...happenings.map((happening) => tellHappening(happening, zone, words)),
        ...[...clocks, ...standing].map((clock) => tellClock(clock, zone, words)),
    ];
}

interface Parts {
    readonly scale: Scale;
    readonly height: number;
    readonly parts: readonly string[];
}

function partsOf(timeline: Timeline, width: number, words: TimelineWords, placeOf: (range: Range) => number | undefined): Parts {
    const scale = scaleOf(timeline, width);
    const above = drawHappenings(timeline, scale, words, ({ range }) => placeOf(range));
    const clocksTop = above.height + AXIS_HEIGHT;
    const bottom = clocksTop + heightOfClocks(timeline);
    const placeOfClock = ({ range }: DutyClock): number | undefined => (range ? placeOf(range) : undefined);
    const clocks = drawClocks(timeline, scale, clocksTop, words, placeOfClock);
    const standing = drawStanding(timeline, bottom, words, placeOfClock);
    const height = bottom + heightOfStanding(timeline);
    const empty =
        timeline.happenings.length === 0 ? [element('text', { class: 'empty', x: LEFT_MARGIN, y: 30 }, escapeText(words.nothing))] : [];
    return {
        scale,
        height,
        parts: [
            drawShades(timeline, scale, above.height, bottom, words),
            drawFolds(scale, above.height, bottom, words),
            drawNow(timeline, scale, bottom, words),
            drawAxis(timeline, scale, above.height, words),
            above.svg,
            clocks,
            standing,
            ...empty,
        ],
    };
}

function frameOf(width: number, height: number): Readonly<Record<string, string | number>> {
    return {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'vigil-timeline',
        width,
        height,
        viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    };
}

function headingOf({ incident, title }: Timeline): string {
    return title === '' ? incident : `${incident} · ${title}`;
}
