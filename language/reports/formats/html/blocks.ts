import type { DocumentBlock, DocumentField, DocumentSection, Run, Text } from '../../document/report-document.ts';
import { element, escapeText } from '../../timeline/svg.ts';
import { inline } from './page.ts';

const DEEPEST_HEADING = 6;

/** A section with all below it. */
export function sectionHtml({ id, number, heading, blocks, sections }: DocumentSection, level = 2): string {
    const tag = `h${Math.min(level, DEEPEST_HEADING)}`;
    const anchor = anchorOf(id);
    return [
        `<section aria-labelledby="${anchor}">`,
        element(tag, { id: anchor }, numbered(number, heading)),
        ...blocks.map(blockHtml),
        ...sections.map((section) => sectionHtml(section, level + 1)),
        '</section>',
    ].join('\n');
}

/** A section's address within the page. */
export function anchorOf(id: string): string {
    return `section-${id.replaceAll(/[^\w-]/g, '-')}`;
}

/** A heading with its number before it. */
export function numbered(number: string | undefined, heading: string): string {
    return number === undefined ? inline(heading) : `${element('span', { class: 'number' }, inline(number))} ${inline(heading)}`;
}

function blockHtml(block: DocumentBlock): string {
    switch (block.kind) {
        case 'paragraph':
            return element('p', {}, textHtml(block.text));
        case 'list':
            return element('ul', {}, ...block.items.map((item) => element('li', {}, textHtml(item))));
        case 'fields':
            return `<dl class="fields">\n${block.fields.map(fieldHtml).join('\n')}\n</dl>`;
        case 'table':
            return tableHtml(block);
        case 'boxes':
            return element('ul', { class: 'boxes' }, ...block.boxes.map(boxHtml));
        case 'remark':
            return element('p', { class: `remark ${block.tone}` }, textHtml(block.text));
        case 'picture':
            return element('figure', {}, withoutStyle(block.svg));
    }
}

function fieldHtml({ number, label, state, blocks }: DocumentField): string {
    return element(
        'div',
        { class: `field ${state}` },
        element('dt', {}, numbered(number, label)),
        element('dd', {}, ...blocks.map(blockHtml)),
    );
}

function tableHtml({ caption, headings, rows }: Extract<DocumentBlock, { kind: 'table' }>): string {
    const head = headings.map((heading) => element('th', { scope: 'col' }, inline(heading)));
    const body = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, textHtml(cell)))));
    return element(
        'div',
        { class: 'wide' },
        element(
            'table',
            {},
            element('caption', {}, inline(caption)),
            element('thead', {}, element('tr', {}, ...head)),
            element('tbody', {}, ...body),
        ),
    );
}

/** A check box of the browser's own, so that a screen reader says in the reader's language whether it is ticked. */
function boxHtml({ label, ticked }: { readonly label: Text; readonly ticked: boolean }): string {
    const box = `<input type="checkbox" disabled${ticked ? ' checked' : ''}>`;
    return element('li', ticked ? { class: 'ticked' } : {}, element('label', {}, box, element('span', {}, textHtml(label))));
}

function textHtml(text: Text): string {
    return text.map(runHtml).join('');
}

function runHtml({ text, language, strong, mark }: Run): string {
    const written = escapeText(text).replaceAll('\n', '<br>');
    const spoken = language === undefined ? written : element('span', { lang: language === 'und' ? '' : language, dir: 'auto' }, written);
    const weighted = strong ? element('strong', {}, spoken) : spoken;
    return mark === undefined ? weighted : `${weighted}${element('sup', {}, inline(mark))}`;
}

/** A picture brings its colours along for programs that show it alone; within the page those of the page hold. */
export function withoutStyle(svg: string): string {
    return svg.replace(/<style>[^<]*<\/style>/, '');
}
