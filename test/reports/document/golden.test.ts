import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftProse } from '../../../language/reports/document/draft-prose.ts';
import { layOut } from '../../../language/reports/document/lay-out-report.ts';
import { toMarkdown } from '../../../language/reports/formats/markdown/markdown.ts';
import type { ReportModel } from '../../../language/reports/model/report-model.ts';
import { reportLanguages } from '../../../language/reports/words/catalogues.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { requestOf, reportOf } from '../model/report-of.ts';

const read = (path: string) => ({ path, text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') });
const drill = ['drills/register.vigil', 'drills/triage-death.vigil'].map(read);
const examples = [
    'register/authorities',
    'register/parties',
    'register/systems',
    'register/policy',
    'incidents/inc-2026-004-model-intrusion',
].map((name) => read(`examples/${name}.vigil`));

const {
    law: { stages, findings, roles, traits, offices },
} = requestOf(drill, { asOf: '2028-09-06T09:00+02:00', to: ['ap'] });

/** English titles of the law's terms. */
function titleOf(term: string): string {
    const titled = [stages, findings, roles, traits, offices].map((terms) => terms.get(term)?.title);
    return titled.find((title) => title !== undefined) ?? term;
}

/** Everything that is printed: the drafts of the sections, and the report. */
function printed(model: ReportModel): string {
    const words = wordsFor(model.language, titleOf);
    const drafts = draftProse(model, words).map(({ section, text }) => `section ${section}\n\n${text}`);
    return [toMarkdown(layOut(model, words)), ...drafts, ''].join('\n\n').replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…');
}

describe.each(reportLanguages)('in %s', (language) => {
    it('the first report of a death reads as it did', async () => {
        const model = reportOf(drill, { asOf: '2028-09-06T09:00+02:00', to: ['ap'], language });
        await expect(printed(model)).toMatchFileSnapshot(`golden/triage-death-initial.${language}.md`);
    });

    it('the last report of an intrusion into a model reads as it did', async () => {
        const model = reportOf(examples, { asOf: '2026-11-20T09:00+02:00', block: 'final-atlas', language });
        await expect(printed(model)).toMatchFileSnapshot(`golden/model-intrusion-final.${language}.md`);
    });
});
