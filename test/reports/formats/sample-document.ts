import type { DocumentField, ReportDocument, Text } from '../../../language/reports/document/report-document.ts';

/** Plain text as one run. */
export function plain(text: string): Text {
    return [{ text }];
}

function field(id: string, number: string, label: string, text: string): DocumentField {
    return { id, number, label, state: 'known', blocks: [{ kind: 'paragraph', text: plain(text) }], copy: text };
}

/** A short report with every kind of block, written by hand. */
export const sample: ReportDocument = {
    language: 'nl',
    title: 'Incidentmelding ernstige incidenten',
    subtitle: 'inc-2027-031 · eerste melding aan Autoriteit Persoonsgegevens',
    draft: 'Concept',
    contents: 'Inhoud',
    skip: 'Naar de melding',
    sections: [
        {
            id: 'administration',
            number: '1',
            heading: 'Administratieve gegevens',
            blocks: [],
            sections: [
                {
                    id: 'dates-and-type',
                    number: '1.2',
                    heading: 'Data en soort melding',
                    blocks: [
                        {
                            kind: 'fields',
                            fields: [
                                field('awareness', '1.2(d)', 'Datum van kennisneming', 'dinsdag 7 december 2027, 09:10'),
                                {
                                    id: 'report-type',
                                    number: '1.2(e)',
                                    label: 'Soort melding',
                                    state: 'known',
                                    blocks: [
                                        {
                                            kind: 'boxes',
                                            boxes: [
                                                { label: plain('Eerste melding'), ticked: true },
                                                { label: [{ text: 'Follow-up report', language: 'en', mark: '*' }], ticked: false },
                                            ],
                                        },
                                    ],
                                    copy: 'Eerste melding',
                                },
                                {
                                    id: 'next-report',
                                    number: '1.2(f)',
                                    label: 'Verwachte datum van de volgende melding',
                                    state: 'missing',
                                    blocks: [{ kind: 'remark', tone: 'missing', text: plain('Ontbreekt nog.') }],
                                    copy: '',
                                },
                            ],
                        },
                    ],
                    sections: [],
                },
            ],
        },
        {
            id: 'incident',
            number: '3',
            heading: 'Het incident',
            blocks: [
                {
                    kind: 'paragraph',
                    text: [
                        { text: 'Het systeem ' },
                        { text: 'TriageAssist 3', strong: true },
                        { text: ' schreef: ' },
                        { text: 'Patient ranked last.\nSecond line.', language: 'und' },
                    ],
                },
                { kind: 'list', items: [plain('Eerste punt'), plain('Tweede punt\nmet een tweede regel')] },
                {
                    kind: 'table',
                    caption: 'Verloop',
                    headings: ['Wanneer', 'Wat'],
                    rows: [
                        [plain('6 december 2027, 14:20'), plain('voorval in Nederland')],
                        [plain('7 december 2027, 09:10'), plain('kennisneming\ndoor de aanbieder')],
                    ],
                },
                {
                    kind: 'fields',
                    fields: [
                        {
                            id: 'nature',
                            number: '3.1',
                            label: 'Aard van het incident',
                            state: 'withheld',
                            blocks: [{ kind: 'remark', tone: 'withheld', text: plain('Vertrouwelijk: bedrijfsgeheim') }],
                            copy: '',
                        },
                        {
                            id: 'lot-number',
                            number: '2.2',
                            label: 'Partijnummer',
                            state: 'not-applicable',
                            blocks: [{ kind: 'paragraph', text: plain('Niet van toepassing') }],
                            copy: '',
                        },
                    ],
                },
                {
                    kind: 'picture',
                    svg: '<svg xmlns="http://www.w3.org/2000/svg" class="vigil-timeline" role="img" width="40" height="10" viewBox="0 0 40 10"><title>Tijdlijn</title><style>.vigil-timeline .base{stroke:#000000}</style><line class="base" x1="0" y1="5" x2="40" y2="5"/></svg>',
                    alternative: 'Tijdlijn: 6 december voorval, 7 december kennisneming.',
                },
                { kind: 'remark', tone: 'note', text: plain('De termijn loopt af op donderdag 16 december 2027.') },
            ],
            sections: [],
        },
    ],
    provenance: {
        heading: 'Grondslag van deze melding',
        rows: [
            { label: 'Stand', value: '12 december 2027, 09:00' },
            { label: 'Feiten', value: 'sha256:0000000000000000000000000000000000000000000000000000000000000000' },
        ],
    },
    footer: 'Geen juridisch advies.',
    pageNumber: 'Pagina {page} van {pages}',
    properties: { author: 'Medira GmbH', subject: 'inc-2027-031', created: 1_828_598_400_000 },
};
