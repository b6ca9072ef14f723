import { naturalNames } from './natural-names.ts';
import data from './search-words.json' with { type: 'json' };

const byKind: Readonly<Partial<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>>> = data;

/**
 * The words by which people look for a term of the law besides its title, in the languages of the interface: what happened, where
 * such a system stands, what the thing is called in daily work.
 *
 * @param name without the regime
 */
export function searchWordsOf(kind: string, name: string): readonly string[] {
    const natural = naturalNames.filter((each) => each.kind === kind && each.write?.includes(name) === true);
    return [...(byKind[kind]?.[name] ?? []), ...natural.flatMap(({ words }) => words.map((word) => word.replaceAll('-', ' ')))];
}
