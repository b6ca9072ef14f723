import { formatInstant } from '../../time/zone.ts';
import { inline, toPage } from '../../reports/formats/html/page.ts';
import { style } from '../../reports/formats/html/style.ts';
import { element } from '../../reports/timeline/svg.ts';
import { leftOutTold, noIncident, nothingShown } from '../docket-formats/shown-docket.ts';
import type { DocketResult } from '../docket-formats/shown-docket.ts';
import { doubtsOf, doubtTold } from '../docket-formats/told-doubts.ts';
import { dutiesInGroups } from './duties.ts';
import { filtersHtml } from './filters.ts';
import { groupsHtml } from './groups.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';
import { timelinesOf } from './timelines.ts';

/**
 * `--format html`: what is owed across all incidents, the most urgent first, and a timeline of each. It is one file that asks nobody for
 * anything; its script, which filters and keeps labels in view, is part of it, and nothing is hidden from who runs none.
 *
 * A page of many incidents leaves out the duties and timelines that are least urgent, and says how to get them: a file that is larger
 * than a few megabytes is neither mailed nor opened.
 */
export function printHtml(result: DocketResult): string {
    const { asOf, dockets } = result;
    const groups = dutiesInGroups(result);
    const { html, drawn } = timelinesOf(result, groups);
    return toPage({
        language: 'en',
        title: `Docket as of ${asOf.text}`,
        author: '',
        subject: 'Duties of incidents with AI systems, with their dates',
        created: formatInstant(asOf.instant, 'UTC'),
        styles: [style(), pageStyle],
        scripts: [pageScript],
        body: [
            element('a', { class: 'skip', href: '#duties' }, 'Skip to the duties'),
            '<div class="sheet docket">',
            element(
                'header',
                {},
                element('h1', {}, 'Docket'),
                element('p', { class: 'subtitle' }, inline(`As of ${asOf.text}. ${counted(dockets.length, 'incident')}.`)),
            ),
            ...bannersHtml(result),
            filtersHtml(groups),
            '<main id="duties" tabindex="-1">',
            ...groupsHtml(groups, drawn),
            ...html,
            '</main>',
            ...notKnownHtml(result),
            element('footer', {}, element('p', {}, inline(FOOTER))),
            '</div>',
        ],
    });
}

const FOOTER = 'Not legal advice: dates derived from the facts as recorded and from the law as it ships with Vigil.';

/** So many facts that are not known are told above the timelines of the incidents, which tell all of theirs. */
const MOST_TOLD = 200;

/** A number and its noun. */
function counted(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What cannot be relied on, and what is not shown, above everything that is derived. */
function bannersHtml(result: DocketResult): readonly string[] {
    const { dockets, unread, readAlone } = result;
    const { unreliable } = doubtsOf(dockets);
    const warnings = [...noIncident({ dockets, unread }), ...unreliable.map(doubtTold)];
    const none = dockets.every(({ entries }) => entries.length === 0) ? [...new Set(dockets.map(nothingShown))] : [];
    const notes = [...none, ...leftOutTold(result), ...(readAlone ? ['Only this file was read.'] : [])];
    return [...warnings.map(remark('missing')), ...notes.map(remark('note'))];
}

function notKnownHtml({ dockets }: DocketResult): readonly string[] {
    const { decisive, further } = doubtsOf(dockets);
    const doubts = [...decisive, ...further];
    if (doubts.length === 0) return [];
    const more = doubts.length - MOST_TOLD;
    return [
        '<section aria-labelledby="not-known">',
        element('h2', { id: 'not-known' }, 'Not known'),
        ...doubts.slice(0, MOST_TOLD).map(doubtTold).map(remark('note')),
        ...(more > 0 ? [remark('note')(`And ${more} more: vigil docket -i NAME tells those of one incident.`)] : []),
        '</section>',
    ];
}

function remark(tone: 'missing' | 'note'): (text: string) => string {
    return (text) => element('p', { class: `remark ${tone}`, ...(tone === 'missing' && { role: 'note' }) }, inline(text));
}
