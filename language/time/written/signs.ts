/** Dashes and hyphens that word processors and web pages write for a hyphen. */
export const DASH = String.raw`[\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]`;

/** A space of any width, or a sign that nobody sees; no line break. */
export const GAP = String.raw`(?:[^\S\n\r]|[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF])`;

/** A pattern that is tried at one place of a text. */
export interface Sticky {
    /** What it finds right there: the whole and its groups, and the offset after it. */
    at(source: string, start: number): { readonly groups: readonly (string | undefined)[]; readonly end: number } | undefined;
}

/** A pattern to be tried at places of a text. */
export function sticky(pattern: string): Sticky {
    const expression = new RegExp(pattern, 'uy');
    return {
        at(source, start) {
            expression.lastIndex = start;
            const groups = expression.exec(source);
            return groups ? { groups, end: expression.lastIndex } : undefined;
        },
    };
}
