import { legible } from '../document/legible.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG. Attribute values are escaped, contents are taken as they are: elements, or texts through {@link escapeText}. */
export function element(name: string, attributes: Attributes, ...contents: readonly string[]): string {
    const written = Object.entries(attributes)
        .flatMap(([key, value]) =>
            value === undefined ? [] : [` ${key}="${escapeText(typeof value === 'number' ? rounded(value) : value)}"`],
        )
        .join('');
    return contents.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${contents.join('')}</${name}>`;
}

/** A text as the content of an element or the value of an attribute; characters that XML cannot hold are told by their numbers. */
export function escapeText(text: string): string {
    return legible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text of at most so many letters. */
export function shortened(text: string, letters: number): string {
    const all = [...text];
    return all.length <= letters
        ? text
        : `${all
              .slice(0, letters - 1)
              .join('')
              .trimEnd()}…`;
}

function rounded(value: number): string {
    return String(Math.round(value * 10) / 10);
}

/** What the mouse explains of a part of a picture; whoever hears the picture hears it as the name of the part, and once. */
export function explanation(told: string): string {
    return element('title', { 'aria-hidden': 'true' }, escapeText(told));
}

/** The name of a part of a picture: it holds the words that are drawn, by which whoever speaks to the computer calls it. */
export function named(drawn: string, told: string): string {
    return told.includes(drawn) ? told : `${drawn}. ${told}`;
}
