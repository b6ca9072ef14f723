import { dayInWords, instantInWords, keptInWords } from '../../checks/wording.ts';
import type { Deadline, DocketEntry } from '../../docket/entry.ts';
import type { DocumentBlock, DocumentSection, ReportDocument, Text } from '../../reports/document/report-document.ts';
import { toMarkdown } from '../../reports/formats/markdown/markdown.ts';
import { drawStillTimeline, tellTimeline } from '../../reports/timeline/draw-timeline.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';
import { dividedEntries, noIncident, nothingShown, RECORDS_HEADING } from './shown-docket.ts';

/** What fits between the margins of the page on a screen; on paper it is made smaller. */
const WIDTH = 750;
const words = timelineWords('en');

/** `--format md`: for an issue, a wiki or a mail, incident by incident; what the picture shows is told. */
export function printMarkdown(result: DocketResult): string {
    return toMarkdown(docketDocument(result));
}

function docketDocument({ asOf, dockets, unread, readAlone }: DocketResult): ReportDocument {
    const several = dockets.length > 1;
    const count = dockets.length === 0 ? [] : [String(dockets.length)];
    const none = [...count, ...noIncident({ dockets, unread })].map((value) => ({ label: 'Incidents', value }));
    return {
        language: 'en',
        title: 'Docket',
        subtitle: `As of ${asOf.text}`,
        ...(several && { contents: 'Incidents', skip: 'Skip to the first incident' }),
        sections: dockets.map(sectionOf),
        provenance: {
            heading: 'What this rests on',
            rows: [
                { label: 'As of', value: asOf.text },
                ...none,
                ...(readAlone ? [{ label: 'Read', value: 'Only this file was read.' }] : []),
            ],
        },
        footer: 'Not legal advice: dates derived from the facts as recorded and from the law as it ships with Vigil.',
        pageNumber: 'Page {page} of {pages}',
        properties: { author: '', subject: 'Duties of incidents with AI systems, with their dates', created: asOf.instant },
    };
}

function sectionOf(docket: IncidentDocket): DocumentSection {
    const heading = [docket.incident, docket.title].filter((part) => part !== '').join(' · ');
    return {
        id: docket.incident,
        heading,
        blocks: [...gapsOf(docket), pictureOf(docket), tableOf(docket), ...recordsOf(docket)],
        sections: [],
    };
}

/** What voids the docket and what else is not known, above everything that is derived. */
function gapsOf({ toldGaps: { unreliable, notKnown } }: IncidentDocket): readonly DocumentBlock[] {
    const remark =
        (tone: 'missing' | 'note') =>
        (text: string): DocumentBlock => ({ kind: 'remark', tone, text: plain(text) });
    return [...(unreliable === undefined ? [] : [remark('missing')(unreliable)]), ...notKnown.map(remark('note'))];
}

function pictureOf(docket: IncidentDocket): DocumentBlock {
    const timeline = docket.timeline();
    return {
        kind: 'picture',
        svg: drawStillTimeline(timeline, WIDTH, words).svg,
        alternative: tellTimeline(timeline, words).join('\n'),
    };
}

function tableOf(docket: IncidentDocket): DocumentBlock {
    const { acts } = dividedEntries(docket.entries);
    if (acts.length === 0) return { kind: 'remark', tone: 'note', text: plain(nothingShown(docket)) };
    return {
        kind: 'table',
        caption: 'Duties, their dates and what became of them',
        headings: ['Status', 'Duty', 'Who', 'To', 'Plan by', 'Limit'],
        rows: acts.map(rowOf),
    };
}

/** The records that are kept, in a table of their own: until at least when, and never a date to act by. */
function recordsOf({ entries }: IncidentDocket): readonly DocumentBlock[] {
    const { records } = dividedEntries(entries);
    if (records.length === 0) return [];
    const rows = records.map((entry) => [plain(`${entry.title}\n${entry.basis}`), plain(entry.party), plain(keptInWords(entry))]);
    return [{ kind: 'table', caption: RECORDS_HEADING, headings: ['Records', 'Who', 'Until at least'], rows }];
}

function rowOf(entry: DocketEntry): readonly Text[] {
    const { status, title, basis, party, recipient, office, state, planBy, limit } = entry;
    const place = state === null ? '' : ` (${state})`;
    const open = office === null ? '' : `${office}${place}: not named`;
    return [
        [{ text: status, strong: true }],
        plain(`${title}\n${basis}${noteOf(entry)}`),
        plain(party),
        plain(recipient === null ? open : `${recipient}${place}`),
        plain(endOf(planBy, entry)),
        plain(endOf(limit, entry)),
    ];
}

function noteOf({ fulfilled, explained, reason, zone }: DocketEntry): string {
    if (fulfilled) return `\nDone ${instantInWords(fulfilled.at.instant, zone)}`;
    if (explained) return `\nExplained: ${explained.reason}`;
    return reason === null ? '' : `\n${reason}`;
}

function endOf(deadline: Deadline | null, { zone }: DocketEntry): string {
    if (!deadline) return '';
    return deadline.lastDay === undefined ? instantInWords(deadline.ends, zone) : dayInWords(deadline.lastDay);
}

function plain(text: string): Text {
    return [{ text }];
}
