import { inOrderOfTime } from '../checks/incidents/event-out-of-order.ts';
import type { CaseEvent, CaseFile } from '../facts/case-file.ts';
import type { FixContext, TextEdit } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import type { SourceLine } from './text/source-lines.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/** `sort-timeline`: puts the lines of a timeline in the order of time, each with its comments. */
export const sortTimeline = defineFix({
    code: 'sort-timeline',
    answers: ['event-out-of-order'],
    title: 'Puts the lines of a timeline in the order of time',
    safe: true,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        const edit = caseFile && sortingEdit(caseFile, context);
        if (edit) yield { way: { kind: 'sort-timeline' }, edits: [edit] };
    },
});

/** Whole lines of the text, counted from 0, the last one included. */
interface Rows {
    readonly first: number;
    readonly last: number;
}

/** The edit that sorts a timeline, from the first line that moves to the last. None where lines cannot be told apart. */
export function sortingEdit(caseFile: CaseFile, context: FixContext): TextEdit | undefined {
    const rows = rowsOfEvents(caseFile, context);
    if (!rows) return undefined;
    const written = caseFile.incident.events;
    const order = orderOf(caseFile);
    const from = written.findIndex((event, index) => event !== order[index]);
    const to = written.findLastIndex((event, index) => event !== order[index]);
    const [first, last] = [rows[from], rows[to]];
    if (!first || !last) return undefined;

    const { lines } = sourceLinesOf(context);
    const end = lines[last.last];
    const places = rows.slice(from, to + 1);
    const moved = order.slice(from, to + 1).map((event) => rows[written.indexOf(event)]);
    const parts = places.flatMap((place, index) => {
        const gapAfter = { first: place.last + 1, last: (places[index + 1]?.first ?? place.last + 1) - 1 };
        const chunk = moved[index];
        return [...(chunk ? [textOf(chunk, context)] : []), ...(gapAfter.last >= gapAfter.first ? [textOf(gapAfter, context)] : [])];
    });
    if (!end) return undefined;
    return { file: context.file.path, range: [first.first + 1, 1, last.last + 1, end.to - end.from + 1], text: parts.join('\n') };
}

/** The lines in the order in which they belong; one whose date does not exist stays behind the line that it follows. */
function orderOf({ incident, events }: CaseFile): CaseFile['incident']['events'] {
    const dated = new Set(events.map(({ source }) => source));
    const followers = new Map<CaseEvent['source'] | undefined, CaseEvent['source'][]>();
    let leader: CaseEvent['source'] | undefined;
    for (const event of incident.events) {
        if (dated.has(event)) leader = event;
        else followers.set(leader, [...(followers.get(leader) ?? []), event]);
    }
    const inOrder = inOrderOfTime(events).map(({ source }) => source);
    return [undefined, ...inOrder].flatMap((event) => [...(event ? [event] : []), ...(followers.get(event) ?? [])]);
}

/** The lines of each event with the comments that belong to it; none where something else stands among them. */
function rowsOfEvents({ incident }: CaseFile, context: FixContext): readonly Rows[] | undefined {
    const { timeline, events } = incident;
    const isDamaged = context.file.problems.some(
        ({ code, range: [line] }) => code === 'syntax-error' && timeline && line >= timeline[0] && line <= timeline[2],
    );
    if (!timeline || isDamaged) return undefined;
    const { lines } = sourceLinesOf(context);
    const rows: Rows[] = [];
    for (const { range } of events) {
        const above = rows.at(-1)?.last ?? timeline[0] - 1;
        const own = rowsOf(range[0] - 1, range[2] - 1, above, lines);
        if (own.first <= above || own.last >= timeline[2] - 1) return undefined;
        if (lines.slice(above + 1, own.first).some((line) => line.code)) return undefined;
        rows.push(own);
    }
    return rows;
}

/** A line, what goes on below it, and the comments directly above it; a suppression belongs to it even across empty lines. */
function rowsOf(start: number, end: number, above: number, lines: readonly SourceLine[]): Rows {
    let first = start;
    for (let row = start - 1; row > above; row--) {
        const line = lines[row];
        if (!line || line.code) break;
        if (line.comment && (first === row + 1 || line.suppresses)) first = row;
    }
    let last = end;
    while (lines[last + 1]?.inside) last++;
    return { first, last };
}

function textOf({ first, last }: Rows, context: FixContext): string {
    const { lines } = sourceLinesOf(context);
    return lines
        .slice(first, last + 1)
        .map(({ from, to }) => context.text.slice(from, to))
        .join('\n');
}
