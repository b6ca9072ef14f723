/** One line of the table: a ratio of two medians of one run, and what it is to reach. */
export interface Row {
    readonly work: string;
    readonly goal: string;
    readonly reached: boolean;
    readonly measured: string;
    /** The medians behind it. */
    readonly medians: string;
}

/** A quantity of two contestants, in milliseconds or megabytes. */
interface Comparison {
    readonly work: string;
    readonly ours: string;
    readonly theirs: string;
    readonly unit: 'ms' | 'MB';
    readonly values: ReadonlyMap<string, number>;
}

/** A row in which we may take at most so many times what the other takes. */
export function atMost(limit: number, comparison: Comparison): Row {
    const { ours, theirs } = valuesOf(comparison);
    const ratio = ours / theirs;
    return row(comparison, `≤ ${limit} ×`, ratio <= limit, `${ratio.toFixed(2)} ×`);
}

/** A row in which we are to be at least so many times as fast as the other. */
export function atLeastAsFast(times: number, comparison: Comparison): Row {
    const { ours, theirs } = valuesOf(comparison);
    const speed = theirs / ours;
    return row(comparison, `≥ ${times} × as fast`, speed >= times, `${speed.toFixed(1)} × as fast`);
}

/** A row in which something may take at most so many milliseconds. */
export function within(limit: number, work: string, milliseconds: number): Row {
    const measured = `${milliseconds.toFixed(1)} ms`;
    return { work, goal: `≤ ${limit} ms`, reached: milliseconds <= limit, measured, medians: measured };
}

/** A row without a goal, for orientation. */
export function forOrientation(comparison: Comparison): Row {
    const { ours, theirs } = valuesOf(comparison);
    return row(comparison, '', true, `${(ours / theirs).toFixed(2)} ×`);
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
    const lines = rows.map(({ work, goal, reached, measured, medians }) => {
        const verdict = goal === '' ? '' : reached ? 'yes' : '**no**';
        return `| ${work} | ${goal} | ${measured} | ${verdict} | ${medians} |`;
    });
    return ['| Work | Goal | Measured | Reached | Medians |', '|---|---|---|---|---|', ...lines].join('\n');
}

function row({ work, ours, theirs, unit, values }: Comparison, goal: string, reached: boolean, measured: string): Row {
    const value = (name: string): string => `${roundedOf(values.get(name) ?? Number.NaN)} ${unit}`;
    return { work, goal, reached, measured, medians: `${value(ours)} : ${value(theirs)} (${theirs})` };
}

/** Small quantities with a decimal, since it says something there. */
function roundedOf(quantity: number): string {
    return quantity < 20 ? quantity.toFixed(1) : String(Math.round(quantity));
}

function valuesOf({ ours, theirs, values }: Comparison): { readonly ours: number; readonly theirs: number } {
    return { ours: values.get(ours) ?? Number.NaN, theirs: values.get(theirs) ?? Number.NaN };
}
