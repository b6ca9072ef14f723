import { inline } from '../../reports/formats/html/page.ts';
import { element, escapeText } from '../../reports/timeline/svg.ts';
import type { PageSection } from './duties.ts';
import { pageHeading } from './groups.ts';

/** What narrows the page: groups, a party, a recipient, words. Controls of the browser's own; without a script there is nothing to narrow. */
export function filtersHtml(groups: readonly PageSection[]): string {
    const duties = groups.flatMap((group) => group.duties);
    const parties = [...new Set(duties.map(({ entry }) => entry.party))].sort();
    const recipients = [...new Set(duties.flatMap(({ to }) => to))].sort();
    if (duties.length === 0) return '';
    return [
        '<form id="filters" role="search" aria-label="Filter the duties" hidden>',
        `<label>Words <input type="search" name="words" placeholder="incident, duty, party"></label>`,
        choiceHtml('Who', 'party', parties),
        choiceHtml('To', 'recipient', recipients),
        '<fieldset><legend>When</legend>',
        ...groups.map(({ group, duties: { length } }) => boxHtml(group, length)),
        '</fieldset>',
        '<button type="reset">Show all</button>',
        '<output id="shown"></output>',
        '</form>',
    ].join('\n');
}

function boxHtml(group: PageSection['group'], count: number): string {
    const { sign, words } = pageHeading(group);
    const told = `${element('span', { 'aria-hidden': 'true' }, sign)} ${words} <span class="count">${count}</span>`;
    return `<label class="${group}"><input type="checkbox" name="group" value="${group}" checked> ${told}</label>`;
}

function choiceHtml(label: string, name: string, values: readonly string[]): string {
    if (values.length < 2) return '';
    const options = values.map((value) => `<option value="${escapeText(value)}">${inline(value)}</option>`);
    return `<label>${label} <select name="${name}"><option value="">everybody</option>${options.join('')}</select></label>`;
}
