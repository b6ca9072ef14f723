import { atMost, forOrientation, within } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { Start } from './measure.ts';
import { median, quantile } from './quantiles.ts';

type Times = ReadonlyMap<string, readonly number[]>;

/** The rows about typing in an incident. */
export function letterRows(times: Times, files: number): readonly Row[] {
    const unit = 'ms';
    const medians = valuesBy(times, median);
    const slow = valuesBy(times, (numbers) => quantile(numbers, 0.95));
    const work = `keystroke → diagnostics, ${files} files`;
    return [
        atMost(1.3, { work: `${work}, p50 beside 10 files`, ours: 'many', theirs: 'few', unit, values: medians }),
        atMost(0.15, { work: `${work}, p95`, ours: 'many', theirs: 'default Langium', unit, values: slow }),
        forOrientation({ work: `${work}, p50`, ours: 'many', theirs: 'yaml-language-server', unit, values: medians }),
    ];
}

/** The row about an edit of the file that all others refer to. */
export function registerRows(times: Times, files: number): readonly Row[] {
    const work = `edit of the register that changes no export, ${files} files`;
    return [atMost(0.1, { work, ours: 'many', theirs: 'default Langium', unit: 'ms', values: valuesBy(times, median) })];
}

/** The rows about starting, and about the memory after that. */
export function startRows(starts: ReadonlyMap<string, Start>, files: number): readonly Row[] {
    const first = valuesBy(starts, (start) => start.first);
    const all = valuesBy(starts, (start) => start.all);
    const peak = valuesBy(starts, ({ memory }) => memory.peak);
    const settled = valuesBy(starts, ({ memory }) => memory.current);
    const open = `open → first diagnostics, ${files} files`;
    const langium = { theirs: 'default Langium' } as const;
    return [
        atMost(2.5, { work: `${open}, cache warm, beside 10 files`, ours: 'many', theirs: 'few', unit: 'ms', values: first }),
        forOrientation({ work: `${open}, cache warm`, ours: 'many', ...langium, unit: 'ms', values: first }),
        forOrientation({ work: `${open}, nothing kept`, ours: 'many, cold', ...langium, unit: 'ms', values: first }),
        forOrientation({ work: `${open}`, ours: 'many', theirs: 'yaml-language-server', unit: 'ms', values: first }),
        forOrientation({
            work: `open → diagnostics of all, ${files} files, cache warm`,
            ours: 'many',
            ...langium,
            unit: 'ms',
            values: all,
        }),
        forOrientation({ work: `open → diagnostics of all, nothing kept`, ours: 'many, cold', ...langium, unit: 'ms', values: all }),
        atMost(0.5, { work: `peak memory, ${files} files, cache warm`, ours: 'many', ...langium, unit: 'MB', values: peak }),
        atMost(0.5, { work: `peak memory, ${files} files, nothing kept`, ours: 'many, cold', ...langium, unit: 'MB', values: peak }),
        atMost(0.5, { work: `memory at rest, ${files} files`, ours: 'many', ...langium, unit: 'MB', values: settled }),
    ];
}

/** The row about the client's bundle. */
export function activationRow(milliseconds: number): Row {
    return within(10, 'activation: the client bundle loads', milliseconds);
}

function valuesBy<T>(values: ReadonlyMap<string, T>, of: (value: T) => number): ReadonlyMap<string, number> {
    return new Map([...values].map(([name, value]) => [name, of(value)]));
}
