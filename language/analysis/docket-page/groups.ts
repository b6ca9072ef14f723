import { escapeText, element } from '../../reports/timeline/svg.ts';
import { inline } from '../../reports/formats/html/page.ts';
import { groupHeadings } from '../today/telling.ts';
import type { PageSection, PageDuty, PageGroup } from './duties.ts';

/** How much of the page duties may take, in characters. */
const ROOM = 2_400_000;

const HEADINGS: Readonly<Record<PageGroup, string>> = { ...groupHeadings, settled: 'Done, covered or not owed' };

/** How a group is marked besides its colour. */
const SIGNS: Readonly<Record<PageGroup, string>> = { now: '▲', 'this-week': '◆', later: '●', waiting: '◌', keep: '■', settled: '✓' };

/** The words that ask for what is left out of a group. */
const ASKING: Readonly<Record<PageGroup, string>> = {
    now: '--status overdue,due',
    'this-week': '--due-within 7d',
    later: '--status due',
    waiting: '--status waiting',
    keep: '--status standing',
    settled: '--status met,late,covered,not-owed',
};

/** The heading of a group, as its filter tells it too. */
export function pageHeading(group: PageGroup): { readonly sign: string; readonly words: string } {
    return { sign: SIGNS[group], words: HEADINGS[group] };
}

/** The address of an incident on the page. */
export function incidentAnchor({ docket: { file, incident } }: Pick<PageDuty, 'docket'>): string {
    return `incident-${`${file}-${incident}`.replaceAll(/[^\w-]/g, '-')}`;
}

/** The duties, a section for each group; as many as there is room for, and how many are left out. */
export function groupsHtml(groups: readonly PageSection[], drawn: ReadonlySet<string>): readonly string[] {
    let room = ROOM;
    return groups.map(({ group, duties }) => {
        const rows: string[] = [];
        for (const duty of duties) {
            const row = dutyHtml(duty, group, drawn);
            if (rows.length > 0 && room < row.length) break;
            room -= row.length;
            rows.push(row);
        }
        return sectionHtml(group, duties.length, rows);
    });
}

function sectionHtml(group: PageGroup, all: number, rows: readonly string[]): string {
    const { sign, words } = pageHeading(group);
    const more = all - rows.length;
    const left =
        more === 0
            ? []
            : [
                  `${more} more are left out, to keep the page small. vigil docket ${ASKING[group]} --format html has them, -i NAME those of one incident.`,
              ];
    return [
        `<section class="group ${group}" data-group="${group}" aria-labelledby="group-${group}">`,
        element(
            'h2',
            { id: `group-${group}` },
            element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
            ` ${words} `,
            element('span', { class: 'count' }, String(all)),
        ),
        `<ul class="duties">\n${rows.join('\n')}\n</ul>`,
        ...left.map((text) => element('p', { class: 'remark note' }, inline(text))),
        '</section>',
    ].join('\n');
}

function dutyHtml({ docket, entry, to, sign, when, dates, notes }: PageDuty, group: PageGroup, drawn: ReadonlySet<string>): string {
    const anchor = incidentAnchor({ docket });
    const incident = inline(docket.incident);
    const doubt = docket.toldGaps.unreliable === undefined ? '' : element('span', { class: 'doubt' }, '? cannot be relied on');
    const whom = to.length === 0 ? '' : ` → ${to.join(', ')}`;
    const isLate = entry.status === 'overdue' || entry.status === 'breached' || entry.status === 'late';
    return [
        `<li data-p="${escapeText(entry.party)}" data-r="${escapeText(to.join('|'))}" data-i="${anchor}">`,
        element(
            'b',
            { class: isLate ? 'when late' : `when ${group}` },
            element('span', { 'aria-hidden': 'true' }, sign),
            ` ${inline(when)}`,
        ),
        doubt,
        element('span', { class: 'what' }, inline(entry.title), ' ', element('small', {}, inline(entry.basis))),
        element('span', { class: 'who' }, inline(`${entry.party}${whom}`)),
        drawn.has(anchor) ? element('a', { href: `#${anchor}` }, incident) : element('span', {}, incident),
        ...(dates.length === 0 ? [] : [element('span', { class: 'dates' }, dates.map(inline).join('<br>'))]),
        ...notes.map((note) => element('small', { class: 'note' }, inline(note))),
        '</li>',
    ].join('');
}
