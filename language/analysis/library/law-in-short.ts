import type { SourceFile } from '../../facts/source.ts';

/** A law file in short. */
export interface LawInShort {
    readonly name: string;
    readonly title: string;
    /** The act as it cites itself; null for the directory of authorities. */
    readonly cites: string | null;
    /** Where its text is. */
    readonly at: string | null;
    /** How many duties and terms, or authorities, in words. */
    readonly holds: string;
}

/** What a law file is called, and what it cites and holds. */
export function lawInShort({ path, regimes: [regime], parties }: SourceFile): LawInShort {
    const name = nameOfLaw(path);
    const title = parties.length > 0 ? 'Directory of authorities' : name;
    if (!regime) return { name, title, cites: null, at: null, holds: numberOf(parties.length, 'authority', 'authorities') };
    return {
        name,
        title: regime.title ?? title,
        cites: regime.cites?.text ?? null,
        at: regime.cites?.at ?? null,
        holds: `${numberOf(regime.duties.length, 'duty', 'duties')}, ${numberOf(regime.terms.length, 'term', 'terms')}`,
    };
}

/** The name of a law file, from its path. */
export function nameOfLaw(path: string): string {
    return path.replace(/^.*\//, '').replace(/\.vigil$/, '');
}

function numberOf(count: number, one: string, many: string): string {
    return `${count} ${count === 1 ? one : many}`;
}
