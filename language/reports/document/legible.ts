/**
 * Characters that are not shown but do something: control characters, those that turn the direction of writing, the separators of
 * lines and paragraphs of Unicode, and what no text may hold, halves of a surrogate pair among them.
 */
const SILENT = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/**
 * A text as a reader may see it: what would be obeyed instead of shown stands there by its number, such as `[U+202E]`. Line breaks
 * and tabulators stay.
 */
export function legible(text: string): string {
    return text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n').replaceAll(SILENT, byNumber);
}

/** A text for a place that holds one line only. */
export function onOneLine(text: string): string {
    return legible(text).replaceAll(/\s+/g, ' ').trim();
}

function byNumber(character: string): string {
    if (character === '\n' || character === '\t') return character;
    return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
