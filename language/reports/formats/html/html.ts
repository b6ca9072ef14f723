import type { DocumentSection, ReportDocument } from '../../document/report-document.ts';
import { formatInstant } from '../../../time/zone.ts';
import { element } from '../../timeline/svg.ts';
import { anchorOf, numbered, sectionHtml } from './blocks.ts';
import { inline, toPage } from './page.ts';
import { onePageStyle } from './one-page.ts';
import { marginStyle } from './page-margins.ts';
import { style, styleBelowHost } from './style.ts';

/** A report as one HTML file, for screen, screen reader and A4. */
export function toHtml(document: ReportDocument): string {
    const { language, title, draft, properties } = document;
    return toPage({
        language,
        title: draft === undefined ? title : `${draft}: ${title}`,
        author: properties.author,
        subject: properties.subject,
        created: formatInstant(properties.created, 'UTC'),
        styles: [style(), `${marginStyle(document)}${onePageStyle(document)}`],
        body: bodyOf(document),
    });
}

/** Style and body of a report, for a page of somebody else's that shows it. */
export function htmlParts(document: ReportDocument): { readonly style: string; readonly body: string } {
    return { style: styleBelowHost(), body: bodyOf(document).join('\n') };
}

function bodyOf(document: ReportDocument): readonly string[] {
    const { draft, sections, footer } = document;
    return [
        ...skipLink(document),
        ...(draft === undefined ? [] : [element('div', { class: 'across', 'aria-hidden': 'true' }, element('span', {}, inline(draft)))]),
        `<div class="${document.onePage ? 'sheet one-page' : 'sheet'}">`,
        headerHtml(document),
        ...contentsHtml(document),
        '<main id="report" tabindex="-1">',
        ...sections.map((section) => sectionHtml(section)),
        '</main>',
        provenanceHtml(document),
        element('footer', {}, element('p', {}, inline(footer))),
        '</div>',
    ];
}

function skipLink({ skip }: ReportDocument): readonly string[] {
    return skip === undefined ? [] : [element('a', { class: 'skip', href: '#report' }, inline(skip))];
}

function headerHtml({ title, subtitle, draft }: ReportDocument): string {
    return element(
        'header',
        {},
        ...(draft === undefined ? [] : [element('p', { class: 'draft' }, inline(draft))]),
        element('h1', {}, inline(title)),
        element('p', { class: 'subtitle' }, inline(subtitle)),
    );
}

function contentsHtml({ contents, sections }: ReportDocument): readonly string[] {
    if (contents === undefined) return [];
    return [
        element(
            'nav',
            { class: 'contents', 'aria-labelledby': 'contents' },
            element('h2', { id: 'contents' }, inline(contents)),
            entriesHtml(sections, 2),
        ),
    ];
}

function entriesHtml(sections: readonly DocumentSection[], depth: number): string {
    if (sections.length === 0 || depth === 0) return '';
    const entries = sections.map(({ id, number, heading, sections: below }) =>
        element('li', {}, element('a', { href: `#${anchorOf(id)}` }, numbered(number, heading)), entriesHtml(below, depth - 1)),
    );
    return element('ol', {}, ...entries);
}

function provenanceHtml({ provenance }: ReportDocument): string {
    const rows = provenance.rows.map(({ label, value }) =>
        element('div', {}, element('dt', {}, inline(label)), element('dd', {}, inline(value))),
    );
    return element(
        'section',
        { class: 'provenance', 'aria-labelledby': 'provenance' },
        element('h2', { id: 'provenance' }, inline(provenance.heading)),
        element('dl', {}, ...rows),
    );
}
