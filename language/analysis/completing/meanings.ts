import { formatProvision } from '../../facts/provision.ts';
import type { NamedKind } from '../../names/name-uses.ts';
import { isGlobal } from '../../names/resolve-use.ts';
import { searchWordsOf } from '../../names/search-words.ts';
import { plainText } from '../../reports/document/text.ts';
import { titlesIn } from '../../reports/words/titles.ts';
import type { Words } from '../../reports/words/words.ts';
import { lawTerm, wordsFor } from '../../reports/words/words.ts';
import type { View } from '../view.ts';

/** What a name means to a person: what it is, in the words of the reader, and by what it is found besides. */
export interface Meaning {
    readonly title: string;
    /** What it is, with its provision. */
    readonly detail: string;
    readonly words: readonly string[];
}

/** What names of the law and of the register mean; undefined for what is known by its name alone. */
export function meaningsIn(
    { workspace, law }: Pick<View, 'workspace' | 'law'>,
    locale: string | undefined,
): (kind: NamedKind, id: string) => Meaning | undefined {
    const words = wordsFor((locale ?? 'en').slice(0, 2).toLowerCase(), titlesIn(law));
    const known = new Map<string, Meaning | undefined>();
    const meaningOf = (kind: NamedKind, id: string): Meaning | undefined => {
        if (kind === 'subject') return subjectMeaning(id, workspace, words);
        if (isGlobal(kind)) return undefined;
        const declaration = workspace.names.byId(kind, id)?.declaration;
        if (!declaration) return undefined;
        const { name, title } = declaration;
        const [provision] = 'provisions' in declaration ? declaration.provisions : [];
        const told = titleOf(id, words) ?? title ?? name.text;
        return {
            title: told,
            detail: provision ? `${told}, ${formatProvision(provision)}` : told,
            words: [...searchWordsOf(kind, name.text), told, ...(title === undefined ? [] : [title])],
        };
    };
    return (kind, id) => {
        const key = `${kind} ${id}`;
        if (!known.has(key)) known.set(key, meaningOf(kind, id));
        return known.get(key);
    };
}

function subjectMeaning(name: string, { subjects }: View['workspace'], words: Words): Meaning | undefined {
    const subject = [...subjects.values()].find((each) => each.name === name);
    if (!subject) return undefined;
    const title = subject.source.title ?? subject.kind;
    const traits = subject.traits.map((trait) => titleOf(trait, words) ?? trait);
    const searched = subject.traits.flatMap((trait) => searchWordsOf('trait', trait.slice(trait.lastIndexOf('.') + 1)));
    return { title, detail: [title, ...traits].join(', '), words: [title, ...searched, ...traits] };
}

function titleOf(id: string, words: Words): string | undefined {
    const title = plainText(lawTerm(id, words));
    return title === '' || title === id ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
}
