import { IntlMessageFormat } from 'intl-messageformat';

/** An argument of a message, or a word that could be one. */
const argument = /\{\s*(\w+)\s*[,}]/g;

/** A message, filled: its parts in order, texts and what was put between them. */
export type Fill<Key extends string, Value> = (
    key: Key,
    valueOf: (argument: string) => string | number | Value,
) => readonly (string | Value)[];

/** The messages of a language in ICU MessageFormat, each parsed when it is first needed. */
export function fillerOf<Key extends string, Value>(messages: Readonly<Record<Key, string>>, language: string): Fill<Key, Value> {
    const parsed = new Map<Key, { readonly message: IntlMessageFormat; readonly names: readonly string[] }>();
    return (key, valueOf) => {
        const text = messages[key];
        const known = parsed.get(key) ?? {
            message: new IntlMessageFormat(text, language, undefined, { ignoreTag: true }),
            names: namesIn(text),
        };
        parsed.set(key, known);
        const values = Object.fromEntries(known.names.map((name) => [name, valueOf(name)]));
        return known.message.formatToParts<Value>(values).map(({ value }: { readonly value: string | Value }) => value);
    };
}

function namesIn(text: string): readonly string[] {
    return [...new Set([...text.matchAll(argument)].flatMap(([, name]) => name ?? []))];
}
