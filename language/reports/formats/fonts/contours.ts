import type { Font } from './font.ts';

export interface Point {
    readonly x: number;
    readonly y: number;
}

/** A closed line, its last point joined to its first. */
export type Contour = readonly Point[];

interface CurvePoint extends Point {
    readonly onCurve: boolean;
}

type Move = (point: Point) => Point;

const IS_ON_CURVE = 0x01;
const X_IS_SHORT = 0x02;
const Y_IS_SHORT = 0x04;
const REPEATS = 0x08;
const X_IS_SAME = 0x10;
const Y_IS_SAME = 0x20;

const WORDS = 0x0001;
const OFFSETS = 0x0002;
const ONE_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The outline of a glyph as straight lines, in the units of the font, y upwards. */
export function contoursOf(font: Font, glyph: number): readonly Contour[] {
    return curvesOf(font, glyph).map(flattened);
}

function curvesOf(font: Font, glyph: number): readonly (readonly CurvePoint[])[] {
    const outline = font.outlineOf(glyph);
    if (outline.length === 0) return [];
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    return view.getInt16(0) < 0 ? compound(font, view) : simple(view);
}

function simple(view: DataView): readonly (readonly CurvePoint[])[] {
    const ends = Array.from({ length: view.getInt16(0) }, (_, index) => view.getUint16(10 + index * 2));
    const count = (ends.at(-1) ?? -1) + 1;
    let at = 12 + ends.length * 2; // behind the count of instructions, of which there are none
    const flags: number[] = [];
    while (flags.length < count) {
        const flag = view.getUint8(at++);
        flags.push(flag);
        if ((flag & REPEATS) !== 0) for (let times = view.getUint8(at++); times > 0; times--) flags.push(flag);
    }
    const coordinates = (short: number, same: number): number[] => {
        let value = 0;
        return flags.slice(0, count).map((flag) => {
            if ((flag & short) !== 0) {
                value += view.getUint8(at++) * ((flag & same) !== 0 ? 1 : -1);
            } else if ((flag & same) === 0) {
                value += view.getInt16(at);
                at += 2;
            }
            return value;
        });
    };
    const xs = coordinates(X_IS_SHORT, X_IS_SAME);
    const ys = coordinates(Y_IS_SHORT, Y_IS_SAME);
    const points = xs.map((x, index) => ({ x, y: ys[index] ?? 0, onCurve: ((flags[index] ?? 0) & IS_ON_CURVE) !== 0 }));
    return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

function compound(font: Font, view: DataView): readonly (readonly CurvePoint[])[] {
    const contours: (readonly CurvePoint[])[] = [];
    let at = 10;
    for (let flags = MORE_PARTS; (flags & MORE_PARTS) !== 0;) {
        flags = view.getUint16(at);
        const part = view.getUint16(at + 2);
        const { move, length } = placing(view, at + 4, flags);
        at += 4 + length;
        for (const contour of curvesOf(font, part)) contours.push(contour.map((point) => ({ ...move(point), onCurve: point.onCurve })));
    }
    return contours;
}

/** How a part of a compound glyph is moved and scaled, and the bytes that say so. */
function placing(view: DataView, start: number, flags: number): { readonly move: Move; readonly length: number } {
    const words = (flags & WORDS) !== 0;
    const offset = (index: number): number => (words ? view.getInt16(start + index * 2) : view.getInt8(start + index));
    const [dx, dy] = (flags & OFFSETS) === 0 ? [0, 0] : [offset(0), offset(1)];
    const scales = start + (words ? 4 : 2);
    const scale = (index: number): number => view.getInt16(scales + index * 2) / 16384;
    const used = scales - start;
    if ((flags & ONE_SCALE) !== 0) {
        return { move: ({ x, y }) => ({ x: x * scale(0) + dx, y: y * scale(0) + dy }), length: used + 2 };
    }
    if ((flags & TWO_SCALES) !== 0) {
        return { move: ({ x, y }) => ({ x: x * scale(0) + dx, y: y * scale(1) + dy }), length: used + 4 };
    }
    if ((flags & MATRIX) !== 0) {
        const move: Move = ({ x, y }) => ({ x: x * scale(0) + y * scale(2) + dx, y: x * scale(1) + y * scale(3) + dy });
        return { move, length: used + 8 };
    }
    return { move: ({ x, y }) => ({ x: x + dx, y: y + dy }), length: used };
}

const STEPS = 5;

/** Quadratic curves as straight lines. Between two points beside the curve lies one on it. */
function flattened(points: readonly CurvePoint[]): Contour {
    const whole = points.flatMap((point, index) => {
        const next = points[(index + 1) % points.length] ?? point;
        return point.onCurve || next.onCurve ? [point] : [point, { ...middle(point, next), onCurve: true }];
    });
    const start = whole.findIndex(({ onCurve }) => onCurve);
    const turned = start < 0 ? whole : [...whole.slice(start), ...whole.slice(0, start)];
    return turned.flatMap((point, index) => {
        if (point.onCurve) return [point];
        const from = turned[index - 1] ?? point;
        const to = turned[(index + 1) % turned.length] ?? point;
        return Array.from({ length: STEPS - 1 }, (_, step) => onQuadratic(from, point, to, (step + 1) / STEPS));
    });
}

function middle(a: Point, b: Point): Point {
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function onQuadratic(from: Point, control: Point, to: Point, t: number): Point {
    const along = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) };
}
