import type { Zone } from '../../time/instant.ts';
import { writeDay, writeInstant } from './moment-words.ts';
import type { Scale } from './scale.ts';
import { element, escapeText, explanation, named, shortened } from './svg.ts';
import type { Happening, Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

const LANE = 20;
const ABOVE = 24;
const LETTER = 6.6;
const MAX_LETTERS = 44;

/** What happened, drawn as flags that stand on the axis. `placeOf` numbers what can be clicked. */
export interface DrawnHappenings {
    /** From the upper edge of the picture to the axis. */
    readonly height: number;
    readonly svg: string;
}

/** Draws the flags, from the upper edge of the picture down to an axis whose place follows from them. */
export function drawHappenings(
    { happenings, zone }: Timeline,
    scale: Scale,
    words: TimelineWords,
    placeOf: (happening: Happening) => number | undefined,
): DrawnHappenings {
    const flags = happenings.map((happening) => flagOf(happening, scale));
    const lanes = lanesOf(flags);
    const height = ABOVE + LANE * (lanes.reduce((highest, lane) => Math.max(highest, lane), 0) + 1) + 10;
    const drawn = happenings.map((happening, index) => {
        const { x = 0, width = 0, text = '' } = flags[index] ?? {};
        const baseline = height - 18 - LANE * (lanes[index] ?? 0);
        const told = tellHappening(happening, zone, words);
        const place = placeOf(happening);
        return element(
            'g',
            {
                class: happening.struck ? 'happening struck' : 'happening',
                ...(place === undefined ? { role: 'img' } : { role: 'link', tabindex: '0', 'data-place': place }),
                'aria-label': named(text, told),
            },
            explanation(told),
            element('rect', { class: 'hit', x: x - 2, y: baseline - 14, width: width + 4, height: LANE, rx: 3 }),
            element('line', { class: 'pole', x1: x, y1: baseline - 10, x2: x, y2: height }),
            element('circle', { class: 'dot', cx: x, cy: height, r: 4 }),
            element('text', { class: 'label', x: x + 5, y: baseline }, escapeText(text)),
        );
    });
    return { height, svg: element('g', { class: 'happenings' }, ...drawn) };
}

/** When it happened, and what. */
export function tellHappening({ at, day, label, detail }: Happening, zone: Zone, words: TimelineWords): string {
    const when = day === undefined ? writeInstant(at, zone, words) : writeDay(day, words);
    return [`${when}: ${label}`, detail].filter((part) => part !== '').join(' · ');
}

function flagOf({ at, label }: Happening, { x, width }: Scale): { readonly x: number; readonly width: number; readonly text: string } {
    const pole = x(at);
    const room = Math.max(8, Math.floor((width - pole - 12) / LETTER));
    const text = shortened(label, Math.min(MAX_LETTERS, room));
    return { x: pole, width: text.length * LETTER + 10, text };
}

/** A label that stands on a pole: the pole at `x`, the text to its right. */
export interface Flag {
    readonly x: number;
    readonly width: number;
}

/**
 * A lane for each flag, 0 the lowest, so that no label covers another and no pole runs through a label: a flag stands higher than
 * every flag whose pole is below its label. The flags come in order of `x`.
 */
export function lanesOf(flags: readonly Flag[]): readonly number[] {
    const lanes = flags.map(() => 0);
    for (let index = flags.length - 1; index >= 0; index--) {
        const flag = flags[index];
        if (!flag) continue;
        let lane = 0;
        for (let next = index + 1; next < flags.length; next++) {
            const other = flags[next];
            if (!other || other.x > flag.x + flag.width) break;
            lane = Math.max(lane, (lanes[next] ?? 0) + 1);
        }
        lanes[index] = lane;
    }
    return lanes;
}
