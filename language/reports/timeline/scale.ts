import { dayNumber } from '../../time/day.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { daysOf } from './stretches.ts';
import type { Timeline } from './timeline.ts';

/** Where instants stand in a picture, in pixels. */
export interface Scale {
    readonly width: number;
    readonly start: Instant;
    readonly end: Instant;
    readonly x: (instant: Instant) => number;
    readonly days: readonly { readonly day: Day; readonly x: number; readonly width: number }[];
    /** Where time is folded, and how many days it is. */
    readonly folds: readonly { readonly x: number; readonly width: number; readonly days: number }[];
    /** Pixels a day, where it is not folded. */
    readonly perDay: number;
}

/** A part of the picture in which time goes evenly. */
interface Piece {
    readonly start: Instant;
    readonly end: Instant;
    readonly x: number;
    readonly width: number;
}

/** Space at the left. */
export const LEFT_MARGIN = 16;
/** Space at the right, for the date of a limit on the last day. */
const RIGHT_MARGIN = 120;
const NARROWEST_DAY = 12;
const WIDEST_DAY = 220;
const WIDEST_PICTURE = 12_000;
/** Room for the number of days that are left out. */
const NARROWEST_FOLD = 46;
const WIDEST_FOLD = 64;

/** A scale that fills `width`, and is wider where days would become too narrow to tell apart. */
export function scaleOf({ stretches, zone }: Timeline, width: number): Scale {
    const all = stretches.map((stretch) => [...daysOf(stretch)]);
    const count = all.reduce((sum, days) => sum + days.length, 0);
    const gaps = Math.max(0, stretches.length - 1);
    const fold = Math.min(WIDEST_FOLD, Math.max(NARROWEST_FOLD, (width * 0.3) / Math.max(1, gaps)));
    const fitting = (width - LEFT_MARGIN - RIGHT_MARGIN - gaps * fold) / Math.max(1, count);
    const perDay = Math.min(WIDEST_DAY, Math.max(fitting, Math.min(NARROWEST_DAY, WIDEST_PICTURE / Math.max(1, count))));

    const pieces: Piece[] = [];
    const folds: { x: number; width: number; days: number }[] = [];
    let right = LEFT_MARGIN;
    const add = (start: Instant, end: Instant, room: number): void => {
        pieces.push({ start, end, x: right, width: room });
        right += room;
    };
    for (const [index, { firstDay, lastDay }] of stretches.entries()) {
        const before = stretches[index - 1];
        if (before) {
            folds.push({ x: right, width: fold, days: dayNumber(firstDay) - dayNumber(before.lastDay) - 1 });
            add(endOfDay(before.lastDay, zone), startOfDay(firstDay, zone), fold);
        }
        add(startOfDay(firstDay, zone), endOfDay(lastDay, zone), (all[index]?.length ?? 0) * perDay);
    }
    const x = positionIn(pieces);
    const days = all.flat().map((day) => {
        const left = x(startOfDay(day, zone));
        return { day, x: left, width: x(endOfDay(day, zone)) - left };
    });
    const edges = { start: pieces.at(0)?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    return { width: Math.max(width, right + RIGHT_MARGIN), ...edges, x, days, folds, perDay };
}

/** What lies outside stands at the edge. */
function positionIn(pieces: readonly Piece[]): (instant: Instant) => number {
    return (instant) => {
        const piece = pieces.find(({ end }) => instant < end) ?? pieces.at(-1);
        if (!piece) return LEFT_MARGIN;
        const { start, end, x, width } = piece;
        return x + (Math.min(Math.max(instant - start, 0), end - start) / Math.max(1, end - start)) * width;
    };
}
