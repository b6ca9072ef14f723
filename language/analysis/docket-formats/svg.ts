import type { StillTimeline } from '../../reports/timeline/draw-timeline.ts';
import { drawStillTimeline } from '../../reports/timeline/draw-timeline.ts';
import { onPaper } from '../../reports/timeline/style.ts';
import { element, escapeText } from '../../reports/timeline/svg.ts';
import type { TimelineWords } from '../../reports/timeline/words.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';
import { noIncident, nothingShown } from './shown-docket.ts';

const WIDTH = 1000;
const HEADING = 34;
const BETWEEN = 24;
const LINE = 18;
const MAX_CHARACTERS = 150;
/** How much of the picture timelines may take, in characters: programs that draw refuse what is larger than a few megabytes. */
const ROOM = 4_000_000;

/**
 * `--format svg`: one picture, in which the timelines of all incidents stand below one another. Of many incidents it leaves out the last
 * ones, and says so.
 */
export function printSvg({ asOf, dockets, unread, readAlone }: DocketResult): string {
    const words = timelineWords('en');
    const pictures = drawnOf(dockets, words);
    const width = Math.max(WIDTH, ...pictures.map(({ drawn }) => drawn.width));

    let top = 0;
    const placed: string[] = [];
    for (const picture of pictures) {
        placed.push(...placedAt(top, picture));
        top += HEADING + LINE * gapLines(picture.docket).length + picture.drawn.height + BETWEEN;
    }
    const closing = HEADING;
    const none = noIncident({ dockets, unread })
        .map((line) => `${line} `)
        .join('');
    const alone = readAlone ? 'Only this file was read. ' : '';
    const more = dockets.length - pictures.length;
    const left = more === 0 ? '' : `${more} more incidents are left out: vigil docket -i NAME --format svg draws one. `;
    const note = textAt(top + 20, 12, `${none}${alone}${left}As of ${asOf.text}. Not legal advice.`);
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

interface Picture {
    readonly docket: IncidentDocket;
    readonly drawn: StillTimeline;
}

/** As many pictures as there is room for, and one at least. */
function drawnOf(dockets: readonly IncidentDocket[], words: TimelineWords): readonly Picture[] {
    const pictures: Picture[] = [];
    let room = ROOM;
    for (const docket of dockets) {
        const drawn = drawStillTimeline(docket.timeline(), WIDTH, words);
        if (pictures.length > 0 && room < drawn.svg.length) break;
        room -= drawn.svg.length;
        pictures.push({ docket, drawn });
    }
    return pictures;
}

function placedAt(top: number, { docket, drawn }: Picture): readonly string[] {
    const heading = [docket.incident, docket.title].filter((part) => part !== '').join(' · ');
    const gaps = gapLines(docket);
    const below = top + HEADING + LINE * gaps.length;
    return [
        textAt(top + 22, 15, heading),
        ...gaps.map((line, index) => textAt(top + HEADING + LINE * index + 6, 12, line)),
        drawn.svg.replace('<svg ', `<svg y="${Math.round(below)}" `),
    ];
}

/** What voids the docket and what else is not known, a line each, and what is said where there is no entry. */
function gapLines(docket: IncidentDocket): readonly string[] {
    const { unreliable, notKnown } = docket.toldGaps;
    const told = [
        ...(unreliable === undefined ? [] : [unreliable]),
        ...notKnown,
        ...(docket.entries.length === 0 ? [nothingShown(docket)] : []),
    ];
    return told.flatMap(wrapped);
}

/** Text in a picture does not break by itself. */
function wrapped(text: string): readonly string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < MAX_CHARACTERS) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
    }
    return lines;
}

function textAt(y: number, size: number, text: string): string {
    return element('text', { x: 16, y, 'font-family': 'system-ui, sans-serif', 'font-size': size, fill: onPaper.text }, escapeText(text));
}
