import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportLanguages } from '../../../language/reports/words/catalogues.ts';
import { root } from '../../../scripts/root.ts';
import { runVigil } from '../../../scripts/run-vigil.ts';

const asOf = '2026-11-21T09:00+01:00';
const stages = ['initial', 'follow-up', 'intermediate', 'combined', 'final', 'final-not-reportable'];
/** A high-risk system and a general-purpose model: one report on each form. */
const incidents = [
    ['inc-2026-021', 'ap', stages],
    ['inc-2026-004', 'european-ai-office', ['initial', 'intermediate', 'final']],
] as const;

async function printed(incident: string, to: string, stage: string, language: string): Promise<string> {
    const words = ['report', incident, '--to', to, '--stage', stage, '--lang', language, '--as-of', asOf, '--quiet'];
    const run = await runVigil(words, join(root, 'examples'));
    expect(run.status, run.complaints).toBe(0);
    return run.printed;
}

describe('the official forms', () => {
    const all = incidents.flatMap(([incident, to, asked]) =>
        asked.flatMap((stage) => reportLanguages.map((language) => ({ incident, to, stage, language }))),
    );

    it.each(all)('read as they did for $incident, $stage, in $language', async ({ incident, to, stage, language }) => {
        await expect(await printed(incident, to, stage, language)).toMatchFileSnapshot(`golden/${incident}-${stage}-${language}.md`);
    });

    it('give the same bytes for the same facts', async () => {
        expect(await printed('inc-2026-021', 'ap', 'final', 'en')).toBe(await printed('inc-2026-021', 'ap', 'final', 'en'));
    });
});
