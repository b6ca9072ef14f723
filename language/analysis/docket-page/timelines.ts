import { inline } from '../../reports/formats/html/page.ts';
import { withoutStyle } from '../../reports/formats/html/blocks.ts';
import { drawStillTimeline } from '../../reports/timeline/draw-timeline.ts';
import { element } from '../../reports/timeline/svg.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import { nothingShown } from '../docket-formats/shown-docket.ts';
import type { DocketResult, IncidentDocket } from '../docket-formats/shown-docket.ts';
import type { PageSection } from './duties.ts';
import { incidentAnchor } from './groups.ts';

/** What fits between the margins of the page on a screen; a picture that is wider scrolls, and on paper it is made smaller. */
const WIDTH = 750;
/** How much of the page timelines may take, in characters. */
const ROOM = 1_800_000;

/** The timelines of a page. */
export interface Timelines {
    readonly html: readonly string[];
    /** The addresses of the incidents that have one. */
    readonly drawn: ReadonlySet<string>;
}

/** The timelines of the incidents, those with what is most urgent first; as many as there is room for, and how many are left out. */
export function timelinesOf({ dockets }: Pick<DocketResult, 'dockets'>, groups: readonly PageSection[]): Timelines {
    if (dockets.length === 0) return { html: [], drawn: new Set() };
    const ordered = new Set([...groups.flatMap(({ duties }) => duties.map(({ docket }) => docket)), ...dockets]);
    const sections: string[] = [];
    const drawn = new Set<string>();
    let room = ROOM;
    for (const docket of ordered) {
        const section = timelineHtml(docket);
        if (sections.length > 0 && room < section.length) break;
        room -= section.length;
        sections.push(section);
        drawn.add(incidentAnchor({ docket }));
    }
    const more = ordered.size - sections.length;
    const left = more === 0 ? [] : [`The timelines of ${more} more incidents are left out, to keep the page small. ${HOW}`];
    return {
        html: [
            element('h2', { id: 'timelines' }, 'Timelines'),
            ...left.map((text) => element('p', { class: 'remark note' }, inline(text))),
            ...sections,
        ],
        drawn,
    };
}

const HOW = 'vigil docket -i NAME --format html, or svg, has that of one.';
const words = timelineWords('en');

function timelineHtml(docket: IncidentDocket): string {
    const anchor = incidentAnchor({ docket });
    const heading = [docket.incident, docket.title].filter((part) => part !== '').join(' · ');
    const { unreliable, notKnown } = docket.toldGaps;
    const remark =
        (tone: 'missing' | 'note') =>
        (text: string): string =>
            element('p', { class: `remark ${tone}` }, inline(text));
    const { svg } = drawStillTimeline(docket.timeline(), WIDTH, words);
    return [
        `<section class="incident" data-i="${anchor}" aria-labelledby="${anchor}">`,
        element('h3', { id: anchor }, inline(heading)),
        ...(unreliable === undefined ? [] : [unreliable]).map(remark('missing')),
        ...notKnown.map(remark('note')),
        ...(docket.entries.length === 0 ? [nothingShown(docket)] : []).map(remark('note')),
        `<div class="timeline" role="region" tabindex="0" aria-label="${inline(`Timeline of ${docket.incident}`)}">${withoutStyle(svg)}</div>`,
        '</section>',
    ].join('\n');
}
