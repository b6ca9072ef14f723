import type { Zone } from '../time/instant.ts';
import type { TimelineEvent } from './incident-source.ts';
import { isBefore } from './order.ts';
import type { WrittenInstant } from './source.ts';
import { resolveInstant } from './written-instant.ts';

/** The two ends, as they are written, of each range of a line that certainly ends before it begins: nothing lies between them. */
export function reversedRangesOf(line: TimelineEvent, zone: Zone): readonly (readonly [WrittenInstant, WrittenInstant])[] {
    const ranges = [
        ...(line.latest ? [[line.at, line.latest] as const] : []),
        ...(line.verb === 'occurred' && line.between ? [[line.between.from, line.between.to] as const] : []),
    ];
    return ranges.filter(([from, to]) => {
        const [first, last] = [resolveInstant(from, zone).when, resolveInstant(to, zone).when];
        return first !== undefined && last !== undefined && isBefore(last, first);
    });
}
