import type { Text } from '../../document/report-document.ts';
import { legible, onOneLine } from '../../document/legible.ts';

/** What Markdown and its usual extensions would take as a sign: marks of text, links, tags, references, tables, formulas. */
const SIGNS = /[\\`*_[\]<>&|~$^#]/g;
/** What would become a link by itself, a mention or a small picture. */
const LINKS = /:(?=\/\/|[a-z])|@|(?<=\bwww)\./gi;
/** What means something at the beginning of a line: lists, and the underline of a heading. */
const BEGINNING = /^(\s*)([-+=])/;
const NUMBERED = /^(\s*\d+)([.)])/;

/** Where strong text begins and ends, until the text is escaped: characters that no legible text holds. */
const STRONG = '\u0001';
const NO_LONGER_STRONG = '\u0002';

/** A text as Markdown that shows it as it was written; line breaks are kept as hard ones. */
export function paragraphText(text: Text): string {
    return linesOf(text).join('\\\n');
}

/** The same for the cell of a table, which holds one line only. */
export function cellText(text: Text): string {
    return linesOf(text).join('<br>');
}

/** The same for what stands on one line, such as a heading. */
export function lineText(text: string): string {
    return escapeSigns(onOneLine(text));
}

function linesOf(text: Text): readonly string[] {
    const joined = text.map(({ text: run, strong, mark = '' }) => `${strong ? strengthened(legible(run)) : legible(run)}${legible(mark)}`);
    return joined
        .join('')
        .replaceAll(/^\n+|\n+$/g, '')
        .split('\n')
        .map((line) => escapeLine(line).replaceAll(STRONG, '**').replaceAll(NO_LONGER_STRONG, '**'));
}

/** Signs of strong text must touch a letter, and do not reach over the end of a line. */
function strengthened(text: string): string {
    return text.replaceAll(/\S(?:[^\n]*\S)?/g, (words) => `${STRONG}${words}${NO_LONGER_STRONG}`);
}

function escapeLine(line: string): string {
    const escaped = escapeSigns(line).replace(BEGINNING, '$1\\$2').replace(NUMBERED, '$1\\$2');
    // Spaces at the beginning would make code of it, and at the end a line break.
    const spaces = /^\s*/.exec(escaped)?.[0] ?? '';
    return `${'&nbsp;'.repeat(spaces.length)}${escaped.slice(spaces.length).trimEnd()}`;
}

function escapeSigns(text: string): string {
    return text.replaceAll(SIGNS, '\\$&').replaceAll(LINKS, '\\$&');
}
