import type { Contour, Point } from '../fonts/contours.ts';
import type { Ink } from './inks.ts';

/** White paper to draw on, in pixels. */
export interface Canvas {
    readonly width: number;
    readonly height: number;
    /** Red, green and blue of each pixel, row by row. */
    readonly pixels: Uint8Array;
}

/** How what is filled comes onto the canvas: moved, then scaled. */
export interface Placement {
    readonly scale: number;
    readonly dx: number;
    readonly dy: number;
}

export function blankCanvas(width: number, height: number): Canvas {
    return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
}

/**
 * Fills what the contours enclose. Each edge leaves in its pixels how much of the area right of it begins there, so that the sum
 * along a row is the share of a pixel that is covered; contours of the other direction cut holes.
 */
export function fill({ width, height, pixels }: Canvas, contours: readonly Contour[], ink: Ink, onto: Placement): void {
    const edges = edgesOf(contours, onto);
    const left = Math.max(0, Math.floor(edges.left));
    const right = Math.min(width, Math.ceil(edges.right) + 1);
    const top = Math.max(0, Math.floor(edges.top));
    const bottom = Math.min(height, Math.ceil(edges.bottom));
    if (right <= left || bottom <= top) return;

    const box = { left, top, width: right - left, height: bottom - top };
    const shares = new Float32Array((box.width + 2) * box.height);
    for (const contour of contours) {
        let from = contour.at(-1);
        for (const to of contour) {
            if (from) addEdge(shares, box, onto, from, to);
            from = to;
        }
    }
    for (let row = 0; row < box.height; row++) {
        let sum = 0;
        for (let column = 0; column < box.width; column++) {
            sum += shares[row * (box.width + 2) + column] ?? 0;
            const covered = Math.min(1, Math.abs(sum));
            if (covered > 0.004) mix(pixels, ((row + top) * width + column + left) * 3, ink, covered);
        }
    }
}

function edgesOf(contours: readonly Contour[], { scale, dx, dy }: Placement): Record<'left' | 'right' | 'top' | 'bottom', number> {
    const edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const contour of contours) {
        for (const { x, y } of contour) {
            edges.left = Math.min(edges.left, (x + dx) * scale);
            edges.right = Math.max(edges.right, (x + dx) * scale);
            edges.top = Math.min(edges.top, (y + dy) * scale);
            edges.bottom = Math.max(edges.bottom, (y + dy) * scale);
        }
    }
    return edges;
}

function mix(pixels: Uint8Array, at: number, [red, green, blue]: Ink, covered: number): void {
    const blend = (place: number, part: number): void => {
        const paper = pixels[place] ?? 255;
        pixels[place] = Math.round(paper + (part - paper) * covered);
    };
    blend(at, red);
    blend(at + 1, green);
    blend(at + 2, blue);
}

interface Box {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}

function addEdge(shares: Float32Array, box: Box, { scale, dx, dy }: Placement, from: Point, to: Point): void {
    if (from.y === to.y) return;
    const direction = from.y < to.y ? 1 : -1;
    const upper = direction > 0 ? from : to;
    const slope = (to.x - from.x) / (to.y - from.y);
    const left = (upper.x + dx) * scale - box.left;
    const top = (upper.y + dy) * scale - box.top;
    const bottom = top + Math.abs(to.y - from.y) * scale;
    const last = Math.min(box.height, Math.ceil(bottom));
    for (let row = Math.max(0, Math.floor(top)); row < last; row++) {
        const start = Math.max(top, row);
        const end = Math.min(bottom, row + 1);
        if (end <= start) continue;
        const one = clamp(left + (start - top) * slope, box.width);
        const other = clamp(left + (end - top) * slope, box.width);
        addSpan(shares, row * (box.width + 2), one, other, (end - start) * direction);
    }
}

function clamp(x: number, width: number): number {
    return Math.max(0, Math.min(width, x));
}

/** A piece of an edge within one row, from one x to another: spreads its height over the pixels that it crosses. */
function addSpan(shares: Float32Array, row: number, one: number, other: number, height: number): void {
    const from = Math.min(one, other);
    const to = Math.max(one, other);
    const first = Math.floor(from);
    const last = Math.floor(to);
    const add = (column: number, share: number): void => {
        shares[row + column] = (shares[row + column] ?? 0) + share;
    };
    if (first === last) {
        const inside = (from + to) / 2 - first;
        add(first, height * (1 - inside));
        add(first + 1, height * inside);
        return;
    }
    for (let column = first; column <= last; column++) {
        const left = Math.max(from, column);
        const right = Math.min(to, column + 1);
        const part = (height * (right - left)) / (to - from);
        const inside = (left + right) / 2 - column;
        add(column, part * (1 - inside));
        add(column + 1, part * inside);
    }
}
