import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../language/docket/entry.ts';
import { layOutBrief } from '../../../language/reports/document/lay-out-brief.ts';
import { layOutLetter } from '../../../language/reports/document/lay-out-letter.ts';
import type { DocumentBlock, DocumentSection, Text } from '../../../language/reports/document/report-document.ts';
import { plainText } from '../../../language/reports/document/text.ts';
import type { BriefDuty, BriefModel } from '../../../language/reports/model/brief-model.ts';
import type { LetterModel } from '../../../language/reports/model/letter-model.ts';
import { letters } from '../../../language/reports/templates/templates.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { at, on, party, reportOf } from './models.ts';

const words = wordsFor('en', (term) => term);
const { incident, title, zone, asOf, law, facts, addressees, sections } = reportOf({ nature: { kind: 'missing' } });
const medira = party('medira', 'Medira B.V.');

function letterOf(id: string): LetterModel {
    const letter = letters.find((each) => each.id === id);
    if (!letter) throw new Error(`No letter: ${id}`);
    const duty = { id: 'ai-act.inform-provider', title: 'Inform the provider', basis: 'Regulation (EU) 2024/1689, Article 26(5)' };
    return {
        incident,
        title,
        letter,
        party: medira,
        addressees,
        subjects: [],
        duty,
        language: 'en',
        asOf,
        zone,
        law,
        facts,
        sections,
        gaps: [],
        complete: false,
    };
}

function linesOf(blocks: readonly DocumentBlock[]): readonly string[] {
    return blocks
        .flatMap((block): readonly Text[] => {
            if (block.kind === 'paragraph' || block.kind === 'remark') return [block.text];
            if (block.kind === 'list') return block.items;
            if (block.kind === 'fields')
                return block.fields.map(({ label, blocks: said }) => [{ text: [label, ...linesOf(said)].join(' | ') }]);
            return block.kind === 'table' ? block.rows.map((row) => row.flatMap((cell) => [...cell, { text: ' | ' }])) : [];
        })
        .map(plainText);
}

function sectionOf(all: readonly DocumentSection[], id: string): readonly string[] {
    return linesOf(all.find((each) => each.id === id)?.blocks ?? []);
}

describe('a letter', () => {
    it('says who writes to whom, on what ground, what is known as of when, and what is asked', () => {
        const document = layOutLetter(letterOf('notice'), words);
        expect([document.title, document.subtitle, document.draft, document.contents]).toEqual([
            'Notice of a serious incident',
            'Subject: Triage missed a patient',
            'DRAFT',
            undefined,
        ]);
        expect(sectionOf(document.sections, 'letter-opening').slice(2)).toEqual([
            'Date | 8 December 2027',
            'Dear Sir or Madam,',
            'Medira B.V. hereby informs you under Article 26(5) of Regulation (EU) 2024/1689 of a serious incident involving an AI system. What is known so far is stated below.',
            'This letter states what is known as of 8 December 2027, 12:00 (2027-12-08T12:00:00+01:00).',
        ]);
        expect(sectionOf(document.sections, 'letter-closing').slice(1)).toEqual(['Yours faithfully,', 'Medira B.V.']);
    });

    it.each(letters.map(({ id }) => id))('has words of its own for each kind: %s', (id) => {
        const document = layOutLetter(letterOf(id), words);
        const others = letters.filter((letter) => letter.id !== id).map((letter) => layOutLetter(letterOf(letter.id), words).title);
        expect(others).not.toContain(document.title);
    });
});

const deadline: Deadline = {
    from: asOf.instant,
    lastDay: '2027-12-16',
    ends: at('2027-12-17T00:00:00+01:00').instant,
    rules: [],
    steps: [],
    holidays: [],
    notExtendedFor: [],
    coverage: 'official',
};

const owed: BriefDuty = {
    duty: 'ai-act.report-death',
    title: 'Report a death',
    basis: 'Regulation (EU) 2024/1689, Article 73(4)',
    party: medira,
    office: 'ai-act.market-surveillance',
    state: 'NL',
    status: 'overdue',
    open: true,
    own: false,
    zone,
    planBy: deadline,
    limit: { ...deadline, lastDay: '2027-12-20' },
};

const brief: BriefModel = {
    incident,
    title,
    asOf,
    zone,
    subjects: [],
    law,
    narrative: { kind: 'known', facts: [{ kind: 'text', text: 'It missed a patient.' }] },
    findings: { kind: 'missing' },
    affected: { kind: 'withheld', ground: 'privacy', facts: [] },
    owed: [
        owed,
        { ...owed, own: true, status: 'met', open: false, recipient: party('ap', 'Autoriteit Persoonsgegevens'), done: on('2027-12-08') },
    ],
    done: [],
    gaps: [],
    complete: true,
    open: [
        {
            kind: 'unknown',
            field: 'cause',
            because: 'logs are read',
            expected: on('2027-12-20'),
            location: { file: 'x', range: [1, 1, 1, 1] },
        },
    ],
    timeline: {
        incident,
        title,
        zone,
        asOf: asOf.instant,
        stretches: [{ firstDay: '2027-12-06', lastDay: '2027-12-20' }],
        standing: [],
        happenings: [],
        clocks: [],
        holidays: new Map(),
    },
    facts,
};

describe('the summary for management', () => {
    const document = layOutBrief(brief, words);

    it('says what is owed to whom by when, and how it stands', () => {
        expect(sectionOf(document.sections, 'owed')).toEqual([
            'One duty is open, one of them overdue.',
            'Report a death (duty of Medira B.V., for information) | recipient not known yet: market surveillance authority (Netherlands) | Thursday 16 December 2027 / Monday 20 December 2027 | overdue | Article 73(4) of Regulation (EU) 2024/1689 | ',
        ]);
    });

    it('says what was done and what is open, and shows the timeline', () => {
        expect(sectionOf(document.sections, 'done')).toEqual(['Nothing is recorded as done.']);
        expect(sectionOf(document.sections, 'open')).toEqual([
            'Root cause and contributing factors: not known yet. Reason: logs are read. Expected: 20 December 2027.',
        ]);
        const [picture] = document.sections.find(({ id }) => id === 'timeline')?.blocks ?? [];
        expect(picture?.kind === 'picture' ? picture.svg.slice(0, 4) : '').toBe('<svg');
    });

    it('withholds what is confidential', () => {
        const [fields] = document.sections[0]?.blocks ?? [];
        const affected = fields?.kind === 'fields' ? fields.fields.find(({ id }) => id === 'affected') : undefined;
        expect(linesOf(affected?.blocks ?? [])).toEqual(['Withheld as confidential. Ground: privacy.']);
    });

    it('says that nothing is owed where nothing is', () => {
        expect(sectionOf(layOutBrief({ ...brief, owed: [] }, words).sections, 'owed')).toEqual(['Nothing is owed as of this date.']);
    });
});
