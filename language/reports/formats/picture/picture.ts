import type { Contour, Point } from '../fonts/contours.ts';
import { legible } from '../../document/legible.ts';
import { paintOf } from './inks.ts';
import type { Ink, Paint } from './inks.ts';
import { readSvg } from './read-svg.ts';
import type { SvgElement } from './read-svg.ts';

/** A picture as a list of things to draw, one over the other, in its own units, y downwards. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    readonly drawn: readonly DrawnElement[];
}

export type DrawnElement =
    | { readonly kind: 'area'; readonly contour: Contour; readonly ink: Ink }
    | { readonly kind: 'line'; readonly points: readonly Point[]; readonly closed: boolean; readonly paint: Paint }
    /** `x` is where the text starts, its middle, or its end. */
    | {
          readonly kind: 'text';
          readonly x: number;
          readonly y: number;
          readonly text: string;
          readonly anchor: Anchor;
          readonly paint: Paint;
      };

export type Anchor = 'start' | 'middle' | 'end';

/** Reads a picture that this project has drawn: rectangles, lines, circles, paths of straight lines, and texts. */
export function pictureOf(svg: string): Picture {
    const root = readSvg(svg);
    return { width: number(root, 'width', 1), height: number(root, 'height', 1), drawn: drawnIn(root, []) };
}

function drawnIn(element: SvgElement, around: readonly SvgElement[]): readonly DrawnElement[] {
    if (element.name === 'title' || element.name === 'desc') return [];
    const paint = paintOf(element, around);
    if (element.name === 'text') return textOf(element, paint);
    const shape = shapeOf(element);
    if (!shape) return element.children.flatMap((child) => drawnIn(child, [...around, element]));
    return [
        ...(paint.fill ? [{ kind: 'area' as const, contour: shape.points, ink: paint.fill }] : []),
        ...(paint.stroke ? [{ kind: 'line' as const, ...shape, paint }] : []),
    ];
}

function textOf(element: SvgElement, paint: Paint): readonly DrawnElement[] {
    const text = legible(element.text);
    const anchor = element.attributes.get('text-anchor');
    const from = anchor === 'middle' || anchor === 'end' ? anchor : 'start';
    return text === '' ? [] : [{ kind: 'text', x: number(element, 'x'), y: number(element, 'y'), text, anchor: from, paint }];
}

interface Shape {
    readonly points: readonly Point[];
    readonly closed: boolean;
}

function shapeOf(element: SvgElement): Shape | undefined {
    const value = (name: string): number => number(element, name);
    switch (element.name) {
        case 'rect':
            return { points: corners(value('x'), value('y'), value('width'), value('height')), closed: true };
        case 'circle':
            return { points: around(value('cx'), value('cy'), value('r')), closed: true };
        case 'line':
            return {
                points: [
                    { x: value('x1'), y: value('y1') },
                    { x: value('x2'), y: value('y2') },
                ],
                closed: false,
            };
        case 'path':
            return pathOf(element.attributes.get('d') ?? '');
        default:
            return undefined;
    }
}

function number({ attributes }: SvgElement, name: string, absent = 0): number {
    const value = Number.parseFloat(attributes.get(name) ?? '');
    return Number.isFinite(value) ? value : absent;
}

function corners(x: number, y: number, width: number, height: number): Contour {
    return [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
    ];
}

const SIDES_OF_A_CIRCLE = 32;

function around(cx: number, cy: number, radius: number): Contour {
    return Array.from({ length: SIDES_OF_A_CIRCLE }, (_, index) => {
        const angle = (index / SIDES_OF_A_CIRCLE) * 2 * Math.PI;
        return { x: cx + radius * Math.cos(angle), y: cy + radius * Math.sin(angle) };
    });
}

/** A path of the commands M, L, l and z, which are all that the pictures use. */
function pathOf(commands: string): Shape {
    const points: Point[] = [];
    for (const [, command, x, y] of commands.matchAll(/([MLl])\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g)) {
        const from = command === 'l' ? (points.at(-1) ?? { x: 0, y: 0 }) : { x: 0, y: 0 };
        points.push({ x: from.x + Number(x), y: from.y + Number(y) });
    }
    return { points, closed: /z\s*$/i.test(commands) };
}
