import type { Day, Instant } from '../../time/instant.ts';
import { addDays } from '../../time/day.ts';
import { DAY, endOfDay, startOfDay } from '../../time/zone.ts';
import type { Timeline } from './timeline.ts';
import { edgesOf } from './timeline.ts';

/** Where instants stand in a picture, in pixels. */
export interface Scale {
    readonly width: number;
    readonly start: Instant;
    readonly end: Instant;
    readonly x: (instant: Instant) => number;
    readonly days: readonly { readonly day: Day; readonly x: number; readonly width: number }[];
    /** Pixels a day. */
    readonly perDay: number;
}

/** Space at the left. */
export const MARGIN = 16;
/** Space at the right, for the date of a limit on the last day. */
const RIGHT_MARGIN = 96;
const NARROWEST_DAY = 8;
const WIDEST_DAY = 220;
const WIDEST_PICTURE = 12_000;

/** A scale that fills `width`, and is wider where days would become too narrow to tell apart. */
export function scaleOf(timeline: Timeline, width: number): Scale {
    const { start, end } = edgesOf(timeline);
    const count = Math.max(1, (end - start) / DAY);
    const fitting = (width - MARGIN - RIGHT_MARGIN) / count;
    const perDay = Math.min(WIDEST_DAY, Math.max(fitting, Math.min(NARROWEST_DAY, WIDEST_PICTURE / count)));
    const x = (instant: Instant): number => MARGIN + ((Math.min(Math.max(instant, start), end) - start) / DAY) * perDay;

    const days: { day: Day; x: number; width: number }[] = [];
    for (let day = timeline.firstDay; day <= timeline.lastDay; day = addDays(day, 1)) {
        const left = x(startOfDay(day, timeline.zone));
        days.push({ day, x: left, width: x(endOfDay(day, timeline.zone)) - left });
        if (day === addDays(day, 1)) break; // the end of the calendar
    }
    return { width: Math.max(width, MARGIN + RIGHT_MARGIN + count * perDay), start, end, x, days, perDay };
}
