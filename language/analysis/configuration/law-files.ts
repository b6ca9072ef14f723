import type { SourceFile } from '../../facts/source.ts';
import { nearest } from '../../facts/nearness.ts';
import { nameOfLaw } from '../library/law-in-short.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';

/** The law files that a workspace loads, those that it does without, and what is wrong with its choice. */
export interface LoadedLaw {
    readonly files: readonly SourceFile[];
    /** By name. */
    readonly leftOut: readonly string[];
    readonly faults: readonly ConfigurationFault[];
}

/** Chooses among the law files that ship. What another one details is loaded with it. */
export function chooseLaw({ law }: Configuration, library: readonly SourceFile[]): LoadedLaw {
    if (!law) return { files: library, leftOut: [], faults: [] };
    const names = library.map(({ path }) => nameOfLaw(path));
    const faults = law
        .filter(({ text }) => !names.includes(text))
        .map(({ text, range }): ConfigurationFault => {
            const [near] = nearest(text, names);
            return { range, facts: { kind: 'no-law', law: text, near: near ?? null, laws: names } };
        });
    const wanted = new Set(law.map(({ text }) => text));
    const files = library.filter(({ path }) => wanted.has(nameOfLaw(path)));
    const missing = files.flatMap(({ path, regimes }) =>
        regimes
            .flatMap(({ details }) => details.map(({ text }) => text))
            .filter((needs) => names.includes(needs) && !wanted.has(needs))
            .map((needs) => ({ path, needs })),
    );
    for (const { path, needs } of missing) {
        const place = law.find(({ text }) => text === nameOfLaw(path));
        if (place)
            faults.push({
                range: place.range,
                facts: { kind: 'law-needed', law: nameOfLaw(path), needs },
            });
    }
    const needed = new Set([...wanted, ...missing.map(({ needs }) => needs)]);
    return {
        files: library.filter(({ path }) => needed.has(nameOfLaw(path))),
        leftOut: names.filter((name) => !needed.has(name)),
        faults,
    };
}
