import type { ShownPage } from '../../language/analysis/text/shown-text.ts';

/** A line with its end, and as it may be shown. */
interface Line {
    readonly text: string;
    readonly shown: string;
}

/** One line of a comparison: kept, taken away or added. */
interface Step {
    readonly kind: ' ' | '-' | '+';
    readonly line: string;
}

const CONTEXT = 3;
/** Beyond this many pairs of lines the middle is shown as replaced, instead of being compared line by line. */
const MAX_PAIRS = 4_000_000;

/**
 * The difference between two texts in the unified format that `patch` and git read; empty where there is none. Of lines that are
 * withheld it says only that they differ.
 */
export function unifiedDiff(path: string, before: ShownPage, after: ShownPage): string {
    if (before.text === after.text) return '';
    const steps = compare(linesOf(before), linesOf(after));
    const hunks = hunksOf(steps).map(([from, to]) => printHunk(steps, from, to));
    return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks].join('');
}

/** Lines with their ends; a last line without one says so, as `diff` does. */
function linesOf({ text, lines }: ShownPage): readonly Line[] {
    let row = 0;
    return text.split(/(?<=\n)/).flatMap((chunk): readonly Line[] => {
        const [end = ''] = /\r?\n$/.exec(chunk) ?? [];
        const own = lines.slice(row, row + chunk.slice(0, chunk.length - end.length).split('\r').length);
        row += own.length;
        if (chunk === '') return [];
        const mark = end === '' ? '\n\\ No newline at end of file\n' : '';
        return [{ text: chunk + mark, shown: own.join('\r') + end + mark }];
    });
}

function compare(before: readonly Line[], after: readonly Line[]): readonly Step[] {
    let start = 0;
    while (start < before.length && start < after.length && before[start]?.text === after[start]?.text) start++;
    let end = 0;
    while (end < before.length - start && end < after.length - start && before.at(-1 - end)?.text === after.at(-1 - end)?.text) end++;
    return [
        ...before.slice(0, start).map((line, index) => kept(line, after[index] ?? line)),
        ...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
        ...before.slice(before.length - end).map((line, index) => kept(line, after[after.length - end + index] ?? line)),
    ];
}

function compareMiddle(before: readonly Line[], after: readonly Line[]): readonly Step[] {
    if (before.length * after.length > MAX_PAIRS) return [...before.map(removed), ...after.map(added)];
    const common = lengthsOfCommon(before, after);
    const steps: Step[] = [];
    let left = 0;
    let right = 0;
    while (left < before.length || right < after.length) {
        const [old, fresh] = [before[left], after[right]];
        if (old && fresh && old.text === fresh.text) {
            steps.push(kept(old, fresh));
            left++;
            right++;
        } else if (old && (!fresh || (common[left + 1]?.[right] ?? 0) >= (common[left]?.[right + 1] ?? 0))) {
            steps.push(removed(old));
            left++;
        } else if (fresh) {
            steps.push(added(fresh));
            right++;
        }
    }
    return steps;
}

/** For each pair of positions, how many lines the two rests have in common, in order. */
function lengthsOfCommon(before: readonly Line[], after: readonly Line[]): readonly Uint32Array[] {
    const rows: Uint32Array[] = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
    for (let left = before.length - 1; left >= 0; left--) {
        for (let right = after.length - 1; right >= 0; right--) {
            const same = before[left]?.text === after[right]?.text;
            const longest = same
                ? (rows[left + 1]?.[right + 1] ?? 0) + 1
                : Math.max(rows[left + 1]?.[right] ?? 0, rows[left]?.[right + 1] ?? 0);
            rows[left]?.fill(longest, right, right + 1);
        }
    }
    return rows;
}

/** Stretches of steps around changes, with some unchanged lines before and after. */
function hunksOf(steps: readonly Step[]): readonly (readonly [number, number])[] {
    const hunks: [number, number][] = [];
    for (const [index, { kind }] of steps.entries()) {
        if (kind === ' ') continue;
        const last = hunks.at(-1);
        const from = Math.max(0, index - CONTEXT);
        const to = Math.min(steps.length, index + CONTEXT + 1);
        if (last && from <= last[1]) last[1] = to;
        else hunks.push([from, to]);
    }
    return hunks;
}

function printHunk(steps: readonly Step[], from: number, to: number): string {
    const shown = steps.slice(from, to);
    const side = (sign: '-' | '+'): string => {
        const mine = (step: Step): boolean => step.kind === ' ' || step.kind === sign;
        const before = steps.slice(0, from).filter(mine).length;
        const length = shown.filter(mine).length;
        return `${sign}${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
    };
    return `@@ ${side('-')} ${side('+')} @@\n${shown.map(({ kind, line }) => `${kind}${line}`).join('')}`;
}

/** Shown only where both may show it: what is withheld in one text alone is so because of what stands around it there. */
function kept(before: Line, after: Line): Step {
    return { kind: ' ', line: before.shown === before.text ? after.shown : before.shown };
}

function removed({ shown }: Line): Step {
    return { kind: '-', line: shown };
}

function added({ shown }: Line): Step {
    return { kind: '+', line: shown };
}
