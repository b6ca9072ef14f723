import type { ReportDocument } from '../../document/report-document.ts';
import { onOneLine } from '../../document/legible.ts';

/** What stands in the margins of each printed page: the report's name, that it is no legal advice, and the number of the page. */
export function marginStyle({ subtitle, footer, pageNumber }: ReportDocument): string {
    return [
        '@page{',
        `@top-left{content:${quoted(subtitle)}}`,
        `@bottom-left{content:${quoted(footer)}}`,
        `@bottom-right{content:${counted(pageNumber)}}`,
        '}',
    ].join('');
}

/** `Page {page} of {pages}` as texts and counters of CSS. */
function counted(pageNumber: string): string {
    const parts = pageNumber.split(/(\{pages?\})/).filter((part) => part !== '');
    return parts.map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part))).join(' ');
}

/** A text of CSS in which nothing but letters, figures and spaces stands for itself. */
function quoted(text: string): string {
    const edges = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''] as const;
    const escaped = onOneLine(text).replaceAll(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
    return `"${edges[0]}${escaped}${edges[1]}"`;
}
