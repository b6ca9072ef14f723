import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftProse } from '../../../language/reports/document/draft-prose.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { reportOf } from '../model/report-of.ts';

const files = ['drills/register.vigil', 'drills/triage-death.vigil'].map((path) => ({
    path,
    text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
}));
const titles: Readonly<Record<string, string>> = { 'ai-act.annex-III-5-d': 'Emergency calls, dispatch and patient triage' };

function drafted(language: string, section: string): string | undefined {
    const model = reportOf(files, { asOf: '2028-09-06T09:00+02:00', to: ['ap'], language });
    const words = wordsFor(language, (term) => titles[term] ?? term);
    return draftProse(model, words).find((draft) => draft.section === section)?.text;
}

describe('the draft of a section', () => {
    it('tells the facts in sentences, then what a person wrote, as it was written', () => {
        expect(drafted('en', 'nature')).toBe(
            'This report concerns the incident “Patient ranked too low” involving TriageAssist 5. Date of the incident: 28 August 2028, 14:20 (2028-08-28T14:20:00+02:00). The incident was detected: 28 August 2028, 17:05 (2028-08-28T17:05:00+02:00).\n\nRecorded by Medira GmbH, as written:\nThe queue ranked a patient with sepsis as non-urgent. Treatment began three hours late; the patient died four days\nlater.',
        );
    });

    it('tells findings, who is affected, and the lines of the timeline', () => {
        expect(drafted('de', 'effects')).toBe(
            'Soweit bekannt, liegt Folgendes vor: Tod einer Person und schwere gesundheitliche Schädigung einer Person. 1 betroffen: patient (Niederlande).\n\nFestgehalten ist Folgendes:\n– 29. August 2028, 10:00 Uhr (2028-08-29T10:00:00+02:00): Es wurde festgestellt: schwere gesundheitliche Schädigung einer Person.\n– 1. September 2028, 10:00 Uhr (2028-09-01T10:00:00+02:00): Es wurde festgestellt: Tod einer Person.',
        );
    });

    it('says what is not known, why, by when it will be, and what is known nonetheless', () => {
        expect(drafted('en', 'likely-causality')).toBe(
            'This is not yet known. Reason: log analysis outstanding. It is expected to be known by 22 September 2028.\n\nA causal link is suspected (31 August 2028, 16:00 (2028-08-31T16:00:00+02:00)).',
        );
    });

    it('says that nothing is recorded where nothing is', () => {
        expect(drafted('en', 'remedial')).toBe('No action is recorded so far.');
    });

    it('keeps the mark of a term that has no official words, and says what it means', () => {
        expect(drafted('de', 'system-description')).toBe(
            'Emergency calls, dispatch and patient triage*\n\nVon Medira GmbH festgehalten, im Wortlaut:\nRanks emergency patients by urgency\n\n* Emergency calls, dispatch and patient triage: In der Sprache dieses Dokuments ist kein bestätigter amtlicher Begriff bekannt.',
        );
    });

    it('is none where a field does not concern the report', () => {
        expect(drafted('en', 'not-reportable-rationale')).toBeUndefined();
    });
});
