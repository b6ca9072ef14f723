import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../language/reports/document/lay-out-report.ts';
import type { ReportDocument } from '../../../language/reports/document/report-document.ts';
import { toHtml } from '../../../language/reports/formats/html/html.ts';
import { reportJson } from '../../../language/reports/formats/json/json.ts';
import { toMarkdown } from '../../../language/reports/formats/markdown/markdown.ts';
import { reportLanguages } from '../../../language/reports/words/catalogues.ts';
import { titlesIn } from '../../../language/reports/words/titles.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { fillBrief } from '../../../language/reports/model/fill-brief.ts';
import { fillLetter } from '../../../language/reports/model/fill-letter.ts';
import type { ReportModel } from '../../../language/reports/model/report-model.ts';
import { fieldsOf } from '../../../language/reports/model/fill-sections.ts';
import type { TextFile } from './report-of.ts';
import { reportOf, requestOf } from './report-of.ts';

const register: TextFile = { path: 'register.vigil', text: readFileSync(new URL('register.vigil', import.meta.url), 'utf8') };
const asOf = '2028-10-01T09:00+02:00';

const fields = [
    ...['narrative', 'effects', 'chain', 'cause', 'cause-outputs', 'cause-factors', 'cause-inputs', 'cause-failures', 'results'],
    ...['planned', 'remedial', 'risk-review', 'response', 'recommendation', 'patterns', 'comments'],
];
const acts = [
    'took corrective action',
    'suspended SUBJECT',
    'disabled SUBJECT',
    'altered SUBJECT',
    'started investigation',
    'assessed risk',
];
const findings = ['found death', 'found health-harm', 'ruled out property-harm', 'found property-harm'];

/** How a fact stands in the incident: as it is, unknown, confidential, to be known only later, or struck. */
const standing = fc.constantFrom('known', 'known', 'unknown', 'confidential', 'later', 'struck');
type Standing = 'known' | 'unknown' | 'confidential' | 'later' | 'struck';

/** A fact carries a word of its own, so that it can be looked for. */
interface Invented {
    readonly line: string;
    readonly word: string;
    readonly isThere: boolean;
}

function fieldLine(field: string, at: Standing, word: string): Invented {
    if (at === 'unknown') return { line: `${field} unknown because "${word}"`, word, isThere: true };
    if (at === 'confidential') return { line: `${field} "${word}" confidential "a ground"`, word, isThere: false };
    if (at === 'later' || at === 'struck') return { line: `${field} "${word}" since 2028-11-01`, word, isThere: false };
    return { line: `${field} "${word}"`, word, isThere: true };
}

function eventLine(act: string, subject: string, at: Standing, word: string, day: number): Invented {
    const line = `2028-09-${String(day).padStart(2, '0')} ${act.replace('SUBJECT', subject)} "${word}"`;
    if (at === 'later') return { line: `${line} known 2028-11-01`, word, isThere: false };
    if (at === 'struck') return { line: `${line} struck 2028-09-29 "wrong"`, word, isThere: false };
    return { line, word, isThere: true };
}

function evidenceLine(at: Standing, word: string): Invented {
    const secret = at === 'confidential' || at === 'struck';
    return { line: `evidence ${word} "${word}"${secret ? ' confidential "a ground"' : ''}`, word, isThere: !secret };
}

function inventedFor(subject: string, party: string): fc.Arbitrary<{ readonly file: TextFile; readonly facts: readonly Invented[] }> {
    const written = fc.tuple(...fields.map((field) => standing.map((at) => ({ field, at }))));
    const events = fc.array(
        fc.tuple(fc.constantFrom(...acts.map((act) => `${party} ${act}`), ...findings), standing, fc.integer({ min: 1, max: 28 })),
        {
            maxLength: 12,
        },
    );
    return fc.tuple(written, events, fc.array(standing, { maxLength: 3 })).map(([texts, lines, evidence]) => {
        const told = texts.map(({ field, at }, index) => fieldLine(field, at, `word-f${index}-end`));
        const happened = lines.map(([act, at, day], index) => eventLine(act, subject, at, `word-e${index}-end`, day));
        const shown = evidence.map((at, index) => evidenceLine(at, `word-v${index}-end`));
        const text = [
            `incident invented {\n  involves ${subject}\n  zone Europe/Amsterdam`,
            ...[...told, ...shown].map(({ line }) => line),
            'timeline {\n2028-08-28 occurred in NL',
            ...happened.map(({ line }) => line),
            '}\n}',
        ].join('\n');
        return {
            file: { path: 'invented.vigil', text },
            facts: [...told, ...happened, ...(subject === 'atlas-2' ? shown : shown.filter(({ isThere }) => !isThere))],
        };
    });
}

/** What a report says, without the forms and the register. */
function saidIn(report: Pick<ReportModel, 'sections'>): string {
    return JSON.stringify(fieldsOf(report.sections).map(({ value }) => value));
}

describe.each([
    ['a system', 'triage-ai', 'medira', 'ap'],
    ['a model', 'atlas-2', 'northlight', 'european-ai-office'],
])('a report of %s', (_, subject, party, authority) => {
    const invented = inventedFor(subject, party);
    const stage = fc.constantFrom('initial', 'follow-up', 'intermediate', 'combined', 'final', 'final-not-reportable');

    it('holds every fact that is known, and none that is withheld, struck or known only later', () => {
        fc.assert(
            fc.property(invented, stage, ({ file, facts }, of) => {
                const said = saidIn(reportOf([register, file], { asOf, stage: of, to: [authority] }));
                for (const { line, word, isThere } of facts) expect([line, said.includes(word)]).toEqual([line, isThere]);
            }),
        );
    });

    it('prints them in every language and format of text, and none of the others', () => {
        fc.assert(
            fc.property(invented, stage, fc.constantFrom(...reportLanguages), ({ file, facts }, of, language) => {
                const request = requestOf([register, file], { asOf, stage: of, to: [authority], language });
                const report = reportOf([register, file], { asOf, stage: of, to: [authority], language });
                const document = layOut(report, wordsFor(language, titlesIn(request.law)));
                for (const print of [toMarkdown, toHtml, (printed: ReportDocument) => reportJson(report, printed)]) {
                    const printed = print(document);
                    for (const { line, word, isThere } of facts) expect([line, printed.includes(word)]).toEqual([line, isThere]);
                }
            }),
            { numRuns: 40 },
        );
    });

    it('holds nothing that is withheld anywhere, nor does a letter or the page for management', () => {
        fc.assert(
            fc.property(invented, ({ file, facts }) => {
                const request = requestOf([register, file], { asOf, to: [authority] });
                const { workspace, law, judged } = request;
                const withheld = facts.filter(({ line, isThere }) => !isThere && line.includes(' confidential '));
                const texts = [
                    reportOf([register, file], { asOf, to: [authority] }),
                    fillBrief(workspace, law, judged, request.asOf),
                    ...judged.docket.entries.map((entry) =>
                        fillLetter({ workspace, law, judged, asOf: request.asOf, gaps: judged.gaps, entry, language: 'en' }),
                    ),
                ].map((text) => JSON.stringify(text));
                for (const { word } of withheld) expect(texts.some((text) => text.includes(word))).toBe(false);
            }),
            { numRuns: 30 },
        );
    });
});
