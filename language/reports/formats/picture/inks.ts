import type { SvgElement } from './read-svg.ts';

/** A colour on white paper: red, green and blue from 0 to 255. */
export type Ink = readonly [red: number, green: number, blue: number];

/** How an element is drawn. */
export interface Paint {
    readonly fill?: Ink;
    readonly stroke?: Ink;
    readonly strokeWidth: number;
    readonly dashes: readonly number[];
    readonly fontSize: number;
    readonly bold: boolean;
    readonly struck: boolean;
}

const TEXT: Ink = [32, 38, 46];
const QUIET: Ink = [96, 104, 115];
const PAPER: Ink = [255, 255, 255];
const LATE: Ink = [176, 32, 40];
const NEAR: Ink = [166, 86, 0];
const OPEN: Ink = [0, 92, 158];
const DONE: Ink = [28, 112, 58];

/** The colour of a clock, by what became of the duty. Each is told apart in print by the shape that goes with it, too. */
const CLOCKS: Readonly<Record<string, Ink>> = {
    due: NEAR,
    overdue: LATE,
    breached: LATE,
    late: LATE,
    met: DONE,
    foreign: QUIET,
};

const PLAIN: Paint = { strokeWidth: 1, dashes: [], fontSize: 12, bold: false, struck: false };

/** How an element is drawn: by the class of the element and of those around it, the outermost first. */
export function paintOf(element: SvgElement, around: readonly SvgElement[]): Paint {
    const own = classesOf(element);
    const outer = new Set(around.flatMap((ancestor) => [...classesOf(ancestor)]));
    const rules = element.name === 'text' ? textPaint(own, outer) : shapePaint(own, outer, element.name);
    return { ...PLAIN, ...rules, ...writtenPaint(element) };
}

function classesOf({ attributes }: SvgElement): ReadonlySet<string> {
    return new Set((attributes.get('class') ?? '').split(' '));
}

function textPaint(own: ReadonlySet<string>, outer: ReadonlySet<string>): Partial<Paint> {
    const small = { fontSize: 11 };
    if (outer.has('now')) return { ...small, fill: LATE, bold: true };
    if (own.has('holiday-name')) return { ...small, fill: NEAR, bold: true };
    if (own.has('month')) return { ...small, fill: TEXT, bold: true };
    if (own.has('day') || own.has('empty')) return { ...small, fill: QUIET };
    if (own.has('end')) return { ...small, fill: outer.has('foreign') ? QUIET : TEXT };
    if (outer.has('struck')) return { fill: QUIET, struck: true };
    return { fill: outer.has('foreign') ? QUIET : TEXT };
}

function shapePaint(own: ReadonlySet<string>, outer: ReadonlySet<string>, name: string): Partial<Paint> {
    const clock = clockInk(outer);
    if (outer.has('now') && name === 'line') return { stroke: LATE, strokeWidth: 1.5, dashes: [5, 3] };
    for (const kind of own) {
        const found = SHAPES[kind]?.(clock, outer);
        if (found) return found;
    }
    return {};
}

/** By class: how a shape is drawn, in the colour of the clock that it belongs to. */
const SHAPES: Readonly<Record<string, (clock: Ink, outer: ReadonlySet<string>) => Partial<Paint>>> = {
    base: () => ({ stroke: QUIET, strokeWidth: 1.5 }),
    tick: () => ({ stroke: lighter(QUIET, 0.5) }),
    weekend: () => ({ fill: lighter(QUIET, 0.12) }),
    holiday: () => ({ fill: lighter(NEAR, 0.18) }),
    pole: () => ({ stroke: lighter(QUIET, 0.7) }),
    dot: (_clock, outer) => (outer.has('struck') ? { fill: PAPER, stroke: QUIET, strokeWidth: 1.5 } : { fill: TEXT }),
    cautious: (clock) => ({ fill: lighter(clock, 0.75) }),
    defensible: (clock) => ({ fill: lighter(clock, 0.28) }),
    plan: (clock) => ({ fill: PAPER, stroke: clock, strokeWidth: 2 }),
    limit: (clock) => ({ fill: clock }),
    onwards: (clock) => ({ fill: clock }),
    passed: (clock) => ({ stroke: clock, strokeWidth: 2, dashes: [3, 3] }),
    done: (clock) => ({ fill: clock, stroke: PAPER, strokeWidth: 1.5 }),
    'tick-mark': () => ({ stroke: PAPER, strokeWidth: 2 }),
};

function clockInk(outer: ReadonlySet<string>): Ink {
    const kind = Object.keys(CLOCKS).findLast((name) => outer.has(name));
    return (kind === undefined ? undefined : CLOCKS[kind]) ?? OPEN;
}

/** A colour of the given strength on white paper. */
function lighter(ink: Ink, strength: number): Ink {
    const mixed = ink.map((part) => Math.round(255 - (255 - part) * strength));
    return [mixed[0] ?? 255, mixed[1] ?? 255, mixed[2] ?? 255];
}

/** What the element says of itself in its attributes. */
function writtenPaint({ attributes }: SvgElement): Partial<Paint> {
    const [fill, stroke] = [inkOf(attributes.get('fill')), inkOf(attributes.get('stroke'))];
    const [size, width] = [Number(attributes.get('font-size')), Number(attributes.get('stroke-width'))];
    return {
        ...(fill && { fill }),
        ...(stroke && { stroke }),
        ...(size > 0 && { fontSize: size }),
        ...(width > 0 && { strokeWidth: width }),
        ...(Number(attributes.get('font-weight')) >= 600 && { bold: true }),
    };
}

function inkOf(colour: string | undefined): Ink | undefined {
    const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '') ?? [];
    if (red === undefined || green === undefined || blue === undefined) return undefined;
    return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
