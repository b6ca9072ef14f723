import { describe, expect, it } from 'vitest';
import { layOut } from '../../../language/reports/document/lay-out-report.ts';
import type { DocumentField, ReportDocument } from '../../../language/reports/document/report-document.ts';
import type { FieldValue, ReportModel } from '../../../language/reports/model/report-model.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { at, on, party, reportOf } from './models.ts';

const titles: Readonly<Record<string, string>> = { 'ai-act.annex-III-5-d': 'Emergency calls, dispatch and patient triage' };

function laidOut(model: ReportModel): ReportDocument {
    return layOut(
        model,
        wordsFor(model.language, (term) => titles[term] ?? term),
    );
}

function fieldOf(value: FieldValue, id = 'nature'): DocumentField | undefined {
    const section = laidOut(reportOf({ [id]: value })).sections.find((each) => each.id === 'administration');
    const [block] = section?.blocks ?? [];
    return block?.kind === 'fields' ? block.fields[0] : undefined;
}

describe('a field of a report', () => {
    it('says plainly that nothing is stated yet, and gives nothing to copy', () => {
        expect(fieldOf({ kind: 'missing' })).toEqual({
            id: 'nature',
            number: '1.1',
            label: 'What went wrong',
            state: 'missing',
            blocks: [{ kind: 'remark', tone: 'missing', text: [{ text: 'Not stated yet.' }] }],
            copy: '',
        });
    });

    it('says what is not known, why, and when it is expected to be', () => {
        const field = fieldOf({ kind: 'unknown', because: 'The logs are being read.', expected: on('2027-12-13'), facts: [] });
        expect(field?.copy).toBe('Not yet known. Reason: The logs are being read. Expected: 13 December 2027.');
        expect(field?.blocks).toEqual([
            {
                kind: 'remark',
                tone: 'note',
                text: [
                    { text: 'Not yet known. Reason: ' },
                    { text: 'The logs are being read.', language: 'und' },
                    { text: ' Expected: 13 December 2027.' },
                ],
            },
        ]);
    });

    it('says that it is withheld and on what ground', () => {
        expect(fieldOf({ kind: 'withheld', ground: 'trade secret', facts: [] })?.copy).toBe(
            'Withheld as confidential. Ground: trade secret.',
        );
    });

    it('has what a person wrote as it was written, told apart from the language of the report', () => {
        const text = 'Het systeem <b>miste</b> de patiënt.\n{name}';
        const field = fieldOf({ kind: 'known', facts: [{ kind: 'text', text }] });
        expect(field?.blocks[0]).toEqual({ kind: 'paragraph', text: [{ text, language: 'und' }] });
        expect(field?.copy).toBe(text);
    });

    it('has boxes with the ticked ones to copy', () => {
        const field = fieldOf({
            kind: 'known',
            facts: [
                { kind: 'box', of: 'finding', term: 'ai-act.death', ticked: true },
                { kind: 'box', of: 'finding', term: 'ai-act.property-harm', ticked: false },
                { kind: 'box', of: 'role', term: 'other', ticked: true },
                { kind: 'box', of: 'operators', term: 'professional', ticked: false },
            ],
        });
        expect(field?.blocks).toEqual([
            {
                kind: 'boxes',
                boxes: [
                    { label: [{ text: 'Death of a person' }], ticked: true },
                    { label: [{ text: 'Serious harm to property' }], ticked: false },
                    { label: [{ text: 'Other' }], ticked: true },
                    { label: [{ text: 'Professional user' }], ticked: false },
                ],
            },
        ]);
        expect(field?.copy).toBe('Death of a person\nOther');
    });

    it('has events in a table, and line by line to copy', () => {
        const field = fieldOf({
            kind: 'known',
            facts: [
                {
                    kind: 'event',
                    at: at('2027-12-06T17:05:00+01:00'),
                    sentence: 'informed',
                    party: 'Medira B.V.',
                    others: ['Sint Lucas', 'Importeur B.V.', 'Tweede B.V.'],
                    terms: [],
                    states: [],
                    detail: 'per telefoon',
                },
            ],
        });
        expect(field?.copy).toBe(
            '6 December 2027, 17:05 (2027-12-06T17:05:00+01:00): Medira B.V. informed Sint Lucas, Importeur B.V. and Tweede B.V. – per telefoon',
        );
    });

    it.each<[string, FieldValue, string]>([
        ['a date', { kind: 'known', facts: [{ kind: 'when', at: on('2027-12-06'), about: true }] }, 'about 6 December 2027'],
        [
            'a span',
            { kind: 'known', facts: [{ kind: 'span', from: on('2027-12-06'), to: on('2027-12-07'), about: false }] },
            '6 December 2027 to 7 December 2027',
        ],
        [
            'a count',
            { kind: 'known', facts: [{ kind: 'count', count: 1400, noun: 'patients', about: true, states: ['NL', 'BE'] }] },
            'About 1,400 affected: patients (Netherlands and Belgium)',
        ],
        [
            'a count of one',
            { kind: 'known', facts: [{ kind: 'count', count: 1, noun: 'patient', about: false, states: [] }] },
            'One affected: patient',
        ],
        [
            'a causal link',
            { kind: 'known', facts: [{ kind: 'link', degree: 'likely', at: on('2027-12-07'), finding: 'ai-act.death' }] },
            'A causal link is reasonably likely (7 December 2027; death of a person).',
        ],
        [
            'a party',
            { kind: 'known', facts: [{ kind: 'party', party: party('medira', 'Medira B.V.') }] },
            'Medira B.V.\nAddress: Voorbeeldkade 1, Utrecht\nCountry: Netherlands\nContact: Mira Verzonnen\nE-mail: mira@medira.example\nTelephone: +31 30 000 00 00',
        ],
        [
            'evidence',
            {
                kind: 'known',
                facts: [{ kind: 'evidence', name: 'log', title: 'Logs', file: 'log.txt', sha256: 'ab', heldBy: 'Sint Lucas' }],
            },
            'Logs. File: log.txt. SHA-256: ab. Held by: Sint Lucas',
        ],
        [
            'a duty under other law',
            {
                kind: 'known',
                facts: [
                    {
                        kind: 'duty',
                        term: 'gdpr.notify',
                        title: 'Notify the breach',
                        basis: 'Regulation (EU) 2016/679, Article 33(1)',
                        recipient: 'AP',
                        done: on('2027-12-08'),
                    },
                ],
            },
            '8 December 2027: Notify the breach – AP (Article 33(1) of Regulation (EU) 2016/679)',
        ],
    ])('tells %s', (_, value, copy) => {
        expect(fieldOf(value)?.copy).toBe(copy);
    });

    it('names a duty under other law in the language of the report, and in English with a mark where its words are not known', () => {
        const duties = [
            { kind: 'duty', term: 'ai-act.inform-provider', title: 'Inform the provider of a serious incident', basis: 'Contract' },
            { kind: 'duty', term: 'contract.tell', title: 'Tell the customer', basis: 'Contract' },
        ] as const;
        const document = laidOut(reportOf({ nature: { kind: 'known', facts: duties } }, { language: 'sv' }));
        const [block] = document.sections.find(({ id }) => id === 'administration')?.blocks ?? [];
        expect(block?.kind === 'fields' && block.fields[0]?.copy).toBe(
            'Återstår att göra: Informera leverantören om en allvarlig incident (Contract*)\nÅterstår att göra: Tell the customer* (Contract*)',
        );
    });
});

describe('a report', () => {
    it('says which form, to whom, as of when, and on which versions and facts it rests', () => {
        const document = laidOut(reportOf({}));
        expect(document.title).toBe('Report on a serious incident (high-risk AI system)');
        expect(document.subtitle).toBe('Triage missed a patient – initial report – to Autoriteit Persoonsgegevens');
        expect(document.pageNumber).toBe('Page {page} of {pages}');
        expect(document.provenance.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
            'Facts as of: 8 December 2027, 12:00 (2027-12-08T12:00:00+01:00)',
            'Time zone of the incident: Europe/Amsterdam',
            'Law: Regulation (EU) 2024/1689 (law file “ai-act”)',
            'Form: Incident Report for Serious Incidents, version draft v1.0.0 of 26 September 2025 (draft)',
            'Source of the form: read through a description',
            'Digest of the facts: sha256:0123',
            'Language: Written in English. The labels of the form follow its English text.',
        ]);
    });

    it('is a draft while a field is missing, and says how many are', () => {
        const document = laidOut(reportOf({ nature: { kind: 'missing' }, effects: { kind: 'missing' } }, { complete: false }));
        expect(document.draft).toBe('DRAFT');
        expect(document.sections[0]?.blocks[0]).toEqual({
            kind: 'remark',
            tone: 'missing',
            text: [{ text: 'This report is a draft: 2 fields still have to be filled in.' }],
        });
        expect(laidOut(reportOf({})).draft).toBeUndefined();
    });

    it('lists approvals', () => {
        const document = laidOut(reportOf({}, { approvals: [{ at: on('2027-12-08'), by: 'J. Verzonnen' }] }));
        expect(document.sections.at(-1)?.blocks).toEqual([
            { kind: 'list', items: [[{ text: '8 December 2027: approved by J. Verzonnen.' }]] },
        ]);
    });
});
