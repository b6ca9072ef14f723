import type { CaseEvent } from '../../facts/case-file.ts';
import type { Instant } from '../../time/instant.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';

interface Placed {
    readonly event: CaseEvent;
    /** When it counts as dated: a day alone stands at any hour of it that fits. */
    readonly at: Instant;
}

/** A line and those in order before it. */
interface Chain {
    readonly line: Placed;
    readonly at: Instant;
    readonly before: Chain | undefined;
}

/** `event-out-of-order`: the lines of a timeline do not follow each other in time. */
export const eventOutOfOrder = defineCheck({
    code: 'event-out-of-order',
    severity: 'warning',
    unread: false,
    title: 'A line of a timeline does not stand in the order of time',
    *onIncident({ caseFile }) {
        const lines = linesAsWritten(caseFile.events);
        const inOrder = longestInOrder(lines);
        if (inOrder.length === lines.length) return;

        const placed = new Set(inOrder);
        for (const line of lines) {
            if (placed.has(line)) continue;
            const next = inOrder[countUpTo(line.at, inOrder)];
            const neighbour = (next ?? inOrder.at(-1))?.event;
            const side = next ? 'before' : 'after';
            yield {
                at: line.event.source.at.range,
                facts: { at: whenOf(line.event.at), neighbour: neighbour ? { at: whenOf(neighbour.at), side } : null },
                ...(neighbour && { related: [{ location: { file: caseFile.path, range: neighbour.range }, kind: 'neighbour', side }] }),
            };
        }
    },
});

/** The lines of a timeline in the order of time. Those that stand in order stay as they are; of each other line it says where it belongs. */
export function inOrderOfTime(events: readonly CaseEvent[]): readonly CaseEvent[] {
    const lines = linesAsWritten(events);
    const inOrder = longestInOrder(lines);
    const placed = new Set(inOrder);
    const sorted = [...inOrder];
    for (const line of lines) if (!placed.has(line)) sorted.splice(countUpTo(line.at, sorted), 0, line);
    return sorted.map(({ event }) => event);
}

/** In the order of the file; a line that has a day only stands at any hour of it that fits the line before. */
function linesAsWritten(events: readonly CaseEvent[]): readonly Placed[] {
    const written = [...events].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    const lines: Placed[] = [];
    for (const event of written) {
        const before = lines.at(-1);
        const fits = event.at.dayOnly && before && before.event.at.day === event.at.day && before.at > event.at.instant;
        lines.push({ event, at: fits ? before.at : event.at.instant });
    }
    return lines;
}

/** The most lines that stand in order, so that as few as possible are said to be misplaced. */
function longestInOrder(lines: readonly Placed[]): readonly Placed[] {
    const ends: Chain[] = [];
    for (const line of lines) {
        const index = countUpTo(line.at, ends);
        ends[index] = { line, at: line.at, before: index > 0 ? ends[index - 1] : undefined };
    }
    const inOrder: Placed[] = [];
    for (let chain: Chain | undefined = ends.at(-1); chain; chain = chain.before) inOrder.push(chain.line);
    return inOrder.reverse();
}

/** How many of these lines, which stand in order, are not later than an instant. */
function countUpTo(at: Instant, lines: readonly { readonly at: Instant }[]): number {
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle]?.at ?? Infinity) <= at) low = middle + 1;
        else high = middle;
    }
    return low;
}
