import type { StillTimeline } from '../../../language/reports/timeline/draw-timeline.ts';
import { drawStillTimeline } from '../../../language/reports/timeline/draw-timeline.ts';
import { onPaper } from '../../../language/reports/timeline/style.ts';
import { element, escapeText } from '../../../language/reports/timeline/svg.ts';
import { timelineWords } from '../../../language/reports/timeline/words.ts';
import type { DocketResult, IncidentDocket } from './result.ts';

const WIDTH = 1000;
const HEADING = 34;
const BETWEEN = 24;

/** `--format svg`: one picture, in which the timelines of all incidents stand below one another. */
export function printSvg({ asOf, dockets }: DocketResult): string {
    const words = timelineWords('en');
    const pictures = dockets.map((docket) => ({ docket, drawn: drawStillTimeline(docket.timeline(), WIDTH, words) }));
    const width = Math.max(WIDTH, ...pictures.map(({ drawn }) => drawn.width));

    let top = 0;
    const placed: string[] = [];
    for (const picture of pictures) {
        placed.push(...placedAt(top, picture));
        top += HEADING + picture.drawn.height + BETWEEN;
    }
    const closing = HEADING;
    const note = textAt(top + 20, 12, `As of ${asOf.text}. Not legal advice.`);
    return `${element(
        'svg',
        {
            xmlns: 'http://www.w3.org/2000/svg',
            width,
            height: top + closing,
            viewBox: `0 0 ${Math.round(width)} ${Math.round(top + closing)}`,
        },
        element('title', {}, escapeText(`Docket as of ${asOf.text}`)),
        element('rect', { width: '100%', height: '100%', fill: onPaper.surface }),
        ...placed,
        note,
    )}\n`;
}

function placedAt(top: number, { docket, drawn }: { readonly docket: IncidentDocket; readonly drawn: StillTimeline }): readonly string[] {
    const heading = [docket.incident, docket.title].filter((part) => part !== '').join(' · ');
    return [textAt(top + 22, 15, heading), drawn.svg.replace('<svg ', `<svg y="${Math.round(top + HEADING)}" `)];
}

function textAt(y: number, size: number, text: string): string {
    return element('text', { x: 16, y, 'font-family': 'system-ui, sans-serif', 'font-size': size, fill: onPaper.text }, escapeText(text));
}
