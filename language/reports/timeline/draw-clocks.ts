import type { Status } from '../../docket/entry.ts';
import type { Zone } from '../../time/instant.ts';
import { writeEnd, writeInstant } from './moment-words.ts';
import type { Scale } from './scale.ts';
import { element, escapeText, explanation, named, shortened } from './svg.ts';
import type { DutyClock, Timeline } from './timeline.ts';
import type { TimelineWords } from './words.ts';

const ROW = 44;
const BAR = 10;
/** The mean width of a letter in the broadest of the fonts that systems take for their windows. */
const LETTER = 7;
/** So much stands there in any case: the sign, how it stands and a date. */
const SHORTEST = 36;

/** A sign before each status, so that nothing is told by colour alone. */
const SIGNS: Readonly<Record<Status, string>> = {
    waiting: '◌',
    due: '●',
    overdue: '▲',
    met: '✓',
    late: '✓',
    covered: '○',
    'not owed': '○',
    standing: '■',
    breached: '✗',
};

/** The sign of a status. */
export function signOf(status: Status): string {
    return SIGNS[status];
}

/** Height of all rows. */
export function heightOfClocks({ clocks }: Timeline): number {
    return clocks.length * ROW + 12;
}

/** The duties that run, one a row: from the event that started the clock, by the cautious date, to the limit. */
export function drawClocks(
    timeline: Timeline,
    scale: Scale,
    top: number,
    words: TimelineWords,
    placeOf: (clock: DutyClock) => number | undefined,
): string {
    const rows = timeline.clocks.map((clock, index) => drawClock(clock, timeline, scale, top + 8 + index * ROW, words, placeOf(clock)));
    return element('g', { class: 'clocks' }, ...rows);
}

function drawClock(
    clock: DutyClock,
    timeline: Timeline,
    scale: Scale,
    top: number,
    words: TimelineWords,
    place: number | undefined,
): string {
    const label = labelOf(clock, timeline, scale, words);
    const told = tellClock(clock, timeline.zone, words);
    const kind = clock.status.replaceAll(' ', '-');
    return element(
        'g',
        { class: `clock ${kind}${clock.foreign ? ' foreign' : ''}` },
        element(
            'g',
            {
                ...(place === undefined ? { role: 'img' } : { role: 'link', tabindex: '0', 'data-place': place }),
                'aria-label': named(label.slice(SIGN_LENGTH), told),
            },
            explanation(told),
            drawLabel(label, clock, scale, top),
            ...drawBar(clock, timeline, scale, top + 19),
        ),
        // The name of the duty says this date, with what it is the date of.
        drawEnd(clock, timeline, scale, top + 28, words),
    );
}

/** How wide a picture has to be for the label of each duty to stand in it whole. */
export function roomOfLabels({ clocks, zone }: Timeline, words: TimelineWords): number {
    return Math.max(0, ...clocks.map((clock) => (saidOver(clock, zone, words).length + SIGN_LENGTH) * LETTER + 17));
}

/** What the label of a duty says: how it stands and the date that comes next, which is never cut, then what is owed, to whom and by whom. */
function saidOver({ title, recipient, party, status, planBy, limit }: DutyClock, zone: Zone, words: TimelineWords): string {
    const isFirst = status === 'due' && planBy && planBy.at !== limit?.at;
    const plan = isFirst ? [`${words.planBy} ${writeEnd(planBy, zone, words)}`] : [];
    return [words.statuses[status], ...plan, toWhom(title, recipient, words), party].join(' · ');
}

function toWhom(title: string, recipient: string, words: TimelineWords): string {
    return recipient === '' ? title : `${title} ${words.to} ${recipient}`;
}

/** A sign and a blank stand before what a label says. */
const SIGN_LENGTH = 2;

/** What stands over the bar of a duty, as far as there is room for it. */
function labelOf(clock: DutyClock, { zone }: Timeline, { width }: Scale, words: TimelineWords): string {
    const letters = Math.max(SHORTEST, Math.floor((width - 16) / LETTER) - SIGN_LENGTH);
    return `${SIGNS[clock.status]} ${shortened(saidOver(clock, zone, words), letters)}`;
}

function drawLabel(text: string, { from }: DutyClock, { x, width }: Scale, top: number): string {
    const room = text.length * LETTER + 8;
    const left = Math.max(4, Math.min(x(from), width - room));
    return [
        element('rect', { class: 'hit', x: left - 3, y: top - 2, width: room, height: ROW - 6, rx: 3 }),
        element('text', { class: 'label', x: left, y: top + 12 }, escapeText(text)),
    ].join('');
}

function drawBar(
    { from, planBy, limit, fulfilled, status }: DutyClock,
    { asOf }: Timeline,
    { x, end }: Scale,
    y: number,
): readonly string[] {
    const left = x(Math.min(from, fulfilled ?? from));
    const planned = planBy && limit ? Math.min(planBy.at, limit.at) : (planBy?.at ?? limit?.at ?? Math.max(from, fulfilled ?? asOf));
    const last = limit?.at ?? planned;
    const bar = (kind: string, start: number, stop: number): string =>
        element('rect', { class: kind, x: start, y, width: Math.max(2, stop - start), height: BAR });
    const parts = [bar('cautious', left, x(planned))];
    if (last > planned) parts.push(bar('defensible', x(planned), x(last)));
    if (status === 'overdue') parts.push(element('line', { class: 'passed', x1: x(last), y1: y + BAR / 2, x2: x(asOf), y2: y + BAR / 2 }));
    if (planBy && planBy.at <= end) parts.push(diamond(x(planBy.at), y + BAR / 2));
    if (limit && limit.at <= end)
        parts.push(element('rect', { class: 'limit', x: x(limit.at) - 1.5, y: y - 4, width: 3, height: BAR + 8 }));
    if (last > end) parts.push(element('path', { class: 'onwards', d: `M${x(end) - 8} ${y - 3}l8 ${BAR / 2 + 3}l-8 ${BAR / 2 + 3}z` }));
    if (fulfilled !== null) parts.push(tick(x(fulfilled), y + BAR / 2));
    return parts;
}

/** The date of the limit beside its mark; the mark stands at the end of that day, which is also the beginning of the next. */
function drawEnd({ limit }: DutyClock, { zone }: Timeline, { x }: Scale, baseline: number, words: TimelineWords): string {
    if (!limit) return '';
    return element(
        'text',
        { class: 'end', x: x(limit.at) + 9, y: baseline, 'aria-hidden': 'true' },
        escapeText(writeEnd(limit, zone, words)),
    );
}

/** The cautious date. */
function diamond(x: number, y: number): string {
    return element('path', { class: 'plan', d: `M${Math.round(x)} ${y - 7}l6 7l-6 7l-6 -7z` });
}

/** Done. */
function tick(x: number, y: number): string {
    return [
        element('circle', { class: 'done', cx: x, cy: y, r: 7.5 }),
        element('path', { class: 'tick-mark', d: `M${Math.round(x) - 3.5} ${y}l2.5 3l4.5 -6` }),
    ].join('');
}

/** How it stands and by when it is to be done, what is owed to whom and by whom, and what became of it; in the order of the picture. */
export function tellClock(
    { title, party, recipient, status, basis, planBy, limit, keepUntil, fulfilled }: DutyClock,
    zone: Zone,
    words: TimelineWords,
): string {
    return [
        ...(keepUntil ? [`${words.keepUntil} ${writeEnd(keepUntil, zone, words)}`] : [words.statuses[status]]),
        ...(planBy ? [`${words.planBy} ${writeEnd(planBy, zone, words)}`] : []),
        toWhom(title, recipient, words),
        party,
        ...(limit ? [`${words.limit} ${writeEnd(limit, zone, words)}`] : []),
        ...(fulfilled === null ? [] : [`${words.done} ${writeInstant(fulfilled, zone, words)}`]),
        basis,
    ].join(' · ');
}
