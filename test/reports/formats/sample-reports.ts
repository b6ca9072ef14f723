import type { DocumentBlock, DocumentField, ReportDocument, Text } from '../../../language/reports/document/report-document.ts';
import { drawTimeline } from '../../../language/reports/timeline/draw-timeline.ts';
import { timelineWords } from '../../../language/reports/timeline/words.ts';
import { timelineOfExample } from '../timeline/timeline-of-text.ts';

/** 2026-10-11T12:00+02:00 */
const CREATED = 1_791_712_800_000;

const plain = (text: string): Text => [{ text }];
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text: plain(text) });

function known(number: string, label: string, ...blocks: readonly DocumentBlock[]): DocumentField {
    return { id: `f${number}`, number, label, state: 'known', blocks, copy: '' };
}

function missing(number: string, label: string, text: string): DocumentField {
    const blocks: readonly DocumentBlock[] = [{ kind: 'remark', tone: 'missing', text: plain(text) }];
    return { id: `f${number}`, number, label, state: 'missing', blocks, copy: '' };
}

/** A picture of an example, in a language. */
function timelinePicture(language: string): DocumentBlock {
    const { svg } = drawTimeline(
        timelineOfExample('inc-2026-027-three-states.vigil', '2026-11-03T12:00+01:00'),
        900,
        timelineWords(language),
    );
    return { kind: 'picture', svg, alternative: 'Timeline of the incident: what happened above, the clocks of the duties below.' };
}

const HAPPENED: readonly (readonly [string, string, string])[] = [
    ['Mon 5 Oct 2026, 14:20', 'Occurred in NL', 'A patient was sorted into the wrong group'],
    ['Mon 5 Oct 2026, 17:05', 'St Lucas Hospital became aware', 'The night shift noticed'],
    ['Tue 6 Oct 2026, 08:30', 'St Lucas Hospital told Medira', 'By telephone, to the desk for safety'],
    ['Tue 6 Oct 2026, 10:00', 'Medira became aware', ''],
    ['Wed 7 Oct 2026, 12:00', 'Link likely', 'The model had weighed a missing value as normal'],
    ['Fri 9 Oct 2026, 15:00', 'Medira reported initial to the authority', 'AP-2026-10-0042'],
];

/** The timeline as a table of `rows` rows, more than a page of it if asked. */
function happened(rows: number): DocumentBlock {
    return {
        kind: 'table',
        caption: 'What happened, in order',
        headings: ['When', 'What', 'Detail'],
        rows: Array.from({ length: rows }, (_, index) => (HAPPENED[index % HAPPENED.length] ?? []).map(plain)),
    };
}

/** A report of every kind of block, in English, some of it in other languages. */
export const englishReport: ReportDocument = {
    language: 'en',
    title: 'Report of a serious incident',
    subtitle: 'INC-2026-021 · Triage assistant 4.2 · initial report to Autoriteit Persoonsgegevens',
    draft: 'DRAFT',
    contents: 'Contents',
    sections: [
        {
            id: 'administrative',
            number: '1',
            heading: 'Administrative information',
            blocks: [],
            sections: [
                {
                    id: 'submitter',
                    number: '1.1',
                    heading: 'Who submits this report',
                    blocks: [
                        {
                            kind: 'fields',
                            fields: [
                                known('1.1.1', 'Name of the submitter', paragraph('Medira B.V.')),
                                known('1.1.2', 'Role of the submitter', {
                                    kind: 'boxes',
                                    boxes: [
                                        { label: plain('Provider'), ticked: true },
                                        { label: plain('Deployer'), ticked: false },
                                        { label: plain('Authorised representative'), ticked: false },
                                        { label: plain('Other, named in the next field of this form'), ticked: false },
                                    ],
                                }),
                                missing('1.1.3', 'Contact person', 'Missing: the register names no contact of Medira. Add the line “contact” to the party.'), // prettier-ignore
                                known('1.1.4', 'Address', paragraph('Havenkade 12\n3511 AB Utrecht\nNederland')),
                                {
                                    id: 'f1.1.5',
                                    number: '1.1.5',
                                    label: 'Single registration number',
                                    state: 'withheld',
                                    blocks: [{ kind: 'remark', tone: 'withheld', text: plain('Withheld: trade secret of the supplier.') }],
                                    copy: '',
                                },
                            ],
                        },
                    ],
                    sections: [],
                },
                {
                    id: 'addressee',
                    number: '1.2',
                    heading: 'To whom, and which report this is',
                    blocks: [
                        {
                            kind: 'fields',
                            fields: [
                                known('1.2.1', 'Competent authority', {
                                    kind: 'paragraph',
                                    text: [{ text: 'Autoriteit Persoonsgegevens', language: 'nl', strong: true }, { text: ' (NL)' }],
                                }),
                                known('1.2.2', 'Date of awareness', paragraph('Tue 6 Oct 2026, 10:00 (Europe/Amsterdam)')),
                            ],
                        },
                    ],
                    sections: [],
                },
            ],
        },
        {
            id: 'incident',
            number: '2',
            heading: 'The incident',
            blocks: [
                {
                    kind: 'paragraph',
                    text: [
                        { text: 'A person died after the triage assistant had sorted her into the group without urgency. ' },
                        { text: 'Whether the system led to the death is being examined. ' },
                        { text: 'The hospital wrote: ' },
                        { text: '“De patiënt is te laat gezien.”', language: 'nl' },
                        { text: ' The term market surveillance authority', language: 'en', mark: '*' },
                        { text: ' is printed in English here.' },
                    ],
                },
                {
                    kind: 'list',
                    items: [
                        plain('Logs of the system from 1 to 6 October are kept.'),
                        plain('The model was not altered since the incident; an alteration would be told to the authority before.'),
                        plain('Two other hospitals use the same version; both were told on 7 October and have gone back to sorting by hand until the cause is known.'), // prettier-ignore
                    ],
                },
                { kind: 'remark', tone: 'note', text: plain('Times are those of the place where the incident occurred.') },
                happened(6),
                timelinePicture('en'),
            ],
            sections: [],
        },
        {
            id: 'annex',
            number: '3',
            heading: 'Annex: the whole timeline',
            blocks: [happened(42)],
            sections: [],
        },
    ],
    provenance: {
        heading: 'What this report rests on',
        rows: [
            { label: 'As of', value: '2026-10-11T12:00:00+02:00' },
            { label: 'Form', value: 'Commission draft, version 1.0.0 of 26 September 2025' },
            { label: 'Law', value: 'Regulation (EU) 2024/1689 (ai-act)' },
            { label: 'Facts', value: 'sha256:0f343b0931126a20f133d67c2b018a3b5b7f6c4a9d8e1c2b3a4f5e6d7c8b9a0f' },
        ],
    },
    footer: 'This document is drafted from recorded facts. It is not legal advice.',
    pageNumber: 'Page {page} of {pages}',
    properties: { author: 'Medira B.V.', subject: 'INC-2026-021', created: CREATED },
};

/** The same kind of report, complete, in Greek. */
export const greekReport: ReportDocument = {
    ...englishReport,
    language: 'el',
    title: 'Αναφορά σοβαρού περιστατικού',
    subtitle: 'INC-2026-021 · αρχική αναφορά προς την αρμόδια αρχή',
    draft: 'ΣΧΕΔΙΟ',
    contents: 'Περιεχόμενα',
    sections: [
        {
            id: 'incident',
            number: '1',
            heading: 'Πληροφορίες για το περιστατικό',
            blocks: [
                paragraph('Ο φορέας εφαρμογής έλαβε γνώση στις 5 Οκτωβρίου 2026. Εξετάζεται αν το σύστημα υψηλού κινδύνου το προκάλεσε.'), // prettier-ignore
                { kind: 'fields', fields: [known('1.1', 'Όνομα του παρόχου', paragraph('Μέδιρα Α.Ε., Αθήνα'))] },
                timelinePicture('de'),
            ],
            sections: [],
        },
    ],
    provenance: { heading: 'Σε τι βασίζεται', rows: [{ label: 'Κατά την', value: '2026-10-11T12:00:00+02:00' }] },
    footer: 'Το παρόν δεν αποτελεί νομική συμβουλή.',
    pageNumber: 'Σελίδα {page} από {pages}',
};

/** A letter: no table of contents, no sections with numbers, in Bulgarian. */
export const bulgarianLetter: ReportDocument = {
    language: 'bg',
    title: 'Уведомление за сериозен инцидент',
    subtitle: 'До доставчика · ИНЦ-2026-021',
    sections: [
        {
            id: 'letter',
            heading: 'Уважаеми дами и господа',
            blocks: [
                paragraph('Уведомяваме Ви, че на 5 октомври 2026 г. настъпи сериозен инцидент със системата с изкуствен интелект.'),
                { kind: 'list', items: [plain('Мястото: София'), plain('Часът: 14:20, местно време')] },
            ],
            sections: [],
        },
    ],
    provenance: { heading: 'Основание', rows: [{ label: 'Към', value: '2026-10-11T12:00:00+02:00' }] },
    footer: 'Това не е правен съвет.',
    pageNumber: 'Страница {page} от {pages}',
    properties: { author: 'Болница „Свети Лука“', subject: 'ИНЦ-2026-021', created: CREATED },
};
