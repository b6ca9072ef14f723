import type { DocumentBlock, DocumentSection, ReportDocument, Text } from '../../reports/document/report-document.ts';
import { toHtml } from '../../reports/formats/html/html.ts';
import { toMarkdown } from '../../reports/formats/markdown/markdown.ts';
import { leftOutInWords } from '../docket-formats/left-out.ts';
import { noIncident } from '../docket-formats/shown-docket.ts';
import { doubtsOf, doubtTold } from '../docket-formats/told-doubts.ts';
import { sectionsOf } from './sections.ts';
import { dateTold, noneTold, recipientsTold, whenTold } from './telling.ts';
import type { ShownDuty, Today } from './today.ts';

/** `--format html`: a page to read or to print. */
export function printTodayAsHtml(today: Today): string {
    return toHtml(documentOf(today));
}

/** `--format md`: the same for an issue, a wiki or a mail. */
export function printTodayAsMarkdown(today: Today): string {
    return toMarkdown(documentOf(today));
}

function documentOf(today: Today): ReportDocument {
    const { asOf, incidents } = today;
    return {
        language: 'en',
        title: 'To be done',
        subtitle: `As of ${asOf.text}`,
        sections: [
            ...headOf(today),
            ...sectionsOf(today).map(({ heading, duties }) => sectionOf(heading, duties, today)),
            ...notKnownOf(today),
        ],
        provenance: {
            heading: 'What this rests on',
            rows: [
                { label: 'As of', value: asOf.text },
                { label: 'Incidents', value: String(incidents.length) },
                ...(today.readAlone ? [{ label: 'Read', value: 'Only this file was read.' }] : []),
            ],
        },
        footer: 'Not legal advice: dates derived from the facts as recorded and from the law as it ships with Vigil.',
        pageNumber: 'Page {page} of {pages}',
        properties: { author: '', subject: 'Duties of incidents with AI systems that are open, with their dates', created: asOf.instant },
    };
}

/** What cannot be relied on, what is not shown, and that nothing is owed where this has its ground. */
function headOf(today: Today): readonly DocumentSection[] {
    const { incidents, unread, duties, leftOut, filter } = today;
    const warnings = [...noIncident({ dockets: incidents, unread }), ...doubtsOf(incidents).unreliable.map(doubtTold)];
    const notes = [...noneTold(today), ...leftOutInWords({ shown: duties.length, ...leftOut, ...(filter !== undefined && { filter }) })];
    const blocks = [...warnings.map(remark('missing')), ...notes.map(remark('note'))];
    return blocks.length === 0 ? [] : [{ id: 'whole', heading: 'The whole', blocks, sections: [] }];
}

function notKnownOf({ incidents }: Today): readonly DocumentSection[] {
    const { decisive, further } = doubtsOf(incidents);
    const blocks = [...decisive, ...further].map(doubtTold).map(remark('note'));
    return blocks.length === 0 ? [] : [{ id: 'not-known', heading: 'Not known', blocks, sections: [] }];
}

function sectionOf(heading: string, duties: readonly ShownDuty[], today: Today): DocumentSection {
    const table: DocumentBlock = {
        kind: 'table',
        caption: `${duties.length} ${duties.length === 1 ? 'duty' : 'duties'}`,
        headings: ['When', 'Duty', 'Who', 'To', 'Incident', 'Date'],
        rows: duties.map((duty) => rowOf(duty, today)),
    };
    return { id: heading, heading, blocks: [table], sections: [] };
}

function rowOf(duty: ShownDuty, { asOf: { instant } }: Today): readonly Text[] {
    const { title, basis, party, incident, complete } = duty.first;
    const doubt = complete ? '' : '\nCannot be relied on';
    return [
        [{ text: whenTold(duty.first, instant), strong: true }, { text: doubt }],
        plain(`${title}\n${basis}`),
        plain(party),
        plain(recipientsTold(duty, instant)),
        plain(incident),
        plain(dateTold(duty.first, instant)),
    ];
}

function remark(tone: 'missing' | 'note'): (text: string) => DocumentBlock {
    return (text) => ({ kind: 'remark', tone, text: plain(text) });
}

function plain(text: string): Text {
    return [{ text }];
}
