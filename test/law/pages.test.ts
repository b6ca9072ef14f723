import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { lawPages, requirements } from '../../language/generated/law-pages.ts';
import { storiesOf } from '../../language/analysis/examples/stories.ts';
import { dutyPagesOf } from '../../language/analysis/law-pages/duty-page.ts';
import { dutySections } from '../../language/analysis/law-pages/in-markdown.ts';
import { dutyPageTexts, loadPageSources, requirementTexts } from '../../language/analysis/law-pages/load-pages.ts';
import { lawFiles, regimeCalled, regimes } from './law-files.ts';

const law = compileLaw(buildWorkspace([], lawFiles));
const sources = await loadPageSources();
const pages = regimes.flatMap((regime) => dutyPagesOf(regime, sources));
/** What the examples themselves expect, by hand. */
const stories = [...law.duties.keys()].flatMap((duty) =>
    storiesOf(duty, sources.stories).map(({ title, asks }) => ({ title, asks: asks.map(({ says }) => ({ duty, says })) })),
);
const beforeAll = Date.parse('2026-11-30T09:00:00+01:00');
const afterAll = Date.parse('2031-01-01T09:00:00+01:00');

describe('a page about a duty', () => {
    it.each(pages)('$id says what is asked, of whom, since when, by example, and on whose authority', (page) => {
        expect(page.requirement).toMatch(/ must .+\.$/);
        expect(page.requirement).not.toMatch(/undefined|no name here/);
        expect(page.who.length).toBeGreaterThan(0);
        expect(page.since.length).toBeGreaterThan(0);
        expect(page.sources.length).toBeGreaterThan(0);
        expect(page.examples.length).toBeGreaterThan(0);
        expect(page.phases).toBeDefined();
    });

    it.each(pages)('$id has all that somebody has to know who signs: each part, and none of them empty', (page) => {
        const sections = dutySections(page, 4)
            .split(/^#### /m)
            .slice(1);
        const filled = sections
            .filter((section) => section.slice(section.indexOf('\n')).trim() !== '')
            .map((section) => section.split('\n', 1)[0]);
        expect(filled).toEqual(
            expect.arrayContaining([
                'Requirement',
                'For whom',
                'To whom',
                'When it applies',
                'Dates by example',
                'What it rests on besides the text',
                'What it does not say',
            ]),
        );
    });

    it.each(pages)('$id tells conditions in words, not in those of the law file', (page) => {
        const text = dutySections(page, 2).replaceAll(/```text[^`]*```/g, '');
        expect(text).not.toMatch(/\b(?:system|model|provider|deployer) is [a-z]+-|causal-link|\breading [a-z]+-|undefined|no name here/);
    });

    it.each(pages)('$id has the dates of its examples from the engine, and they are those that the examples expect', ({ id, examples }) => {
        const told = examples.flatMap(({ asks }) => asks.map(({ says }) => says));
        expect(told.some((says) => !says.startsWith('nothing'))).toBe(true);
        const { limits = [], repetition } = law.duties.get(id) ?? {};
        if (limits.some(({ condition }) => !condition) || repetition) expect(told.join()).toMatch(/plan by \w{3} \d+ \w{3} \d{4}/);
        const expected = stories.flatMap(({ title, asks }) => (asks.length === 0 ? [] : [{ title, asks }]));
        for (const { title, asks } of examples) {
            const written = expected.find((each) => each.title === title && each.asks.some(({ duty }) => duty === id));
            const dates = written?.asks
                .filter(({ duty }) => duty === id)
                .flatMap(({ says }) => says.match(/(?:plan by|limit|until at least) \w{3} \d+ \w{3} \d{4}/g) ?? []);
            for (const date of dates ?? []) expect(asks.map(({ says }) => says).join()).toContain(date);
        }
    });

    it('says what not complying may cost, except to an authority, with the provision', () => {
        const bindsAuthority = pages.filter(({ id }) => law.duties.get(id)?.answers !== undefined).map(({ id }) => id);
        const without = pages.filter(({ risk }) => risk.length === 0).map(({ id }) => id);
        expect(without).toEqual(bindsAuthority);
        for (const { risk } of pages) for (const { sources } of risk) expect(sources.length).toBeGreaterThan(0);
    });

    it('tells of the death both dates of the example, and that a suspicion is enough', async () => {
        const [page] = await dutyPageTexts('ai-act.report-death');
        expect(page?.file).toBe('ai-act.report-death.md');
        expect(page?.text).toContain(
            'The provider or the deployer must send the initial report to the competent authority, immediately after a causal link is suspected, no later than 10 days after the provider or the deployer became aware (where (the system does not count as “Medical device” and the system does not count as “In vitro diagnostic medical device”) or the system counts as “Very large online platform or search engine”), for the cautious date no later than 10 days after the provider or the deployer became aware and no later than 15 days',
        );
        expect(page?.text).toContain(
            '- As of Wed 9 Feb 2028: due, medira to ap, owed at once since Tue 8 Feb 2028, 08:00, plan by Fri 11 Feb 2028, limit Wed 16 Feb 2028.',
        );
        expect(page?.text).toContain('- **disputed**: The reading that Article 73 binds since 2 August 2026');
    });

    it('is found by the name of a regime, of a duty, and by the own name of a duty, which two regimes may have', async () => {
        const files = async (name: string): Promise<number> => (await dutyPageTexts(name)).length;
        expect(await files('ai-act')).toBe(regimeCalled('ai-act').duties.length);
        expect(await files('report-death')).toBe(2);
        expect(await files('nothing')).toBe(0);
    });
});

describe('what pages say besides the law', () => {
    it('speaks of duties and articles that there are', () => {
        for (const { regime, silent, risks, measures, phases } of lawPages) {
            const duties = regimeCalled(regime).duties;
            const articles = duties.flatMap(({ provisions }) => provisions.map(({ parts }) => /^\d+[a-z]*/.exec(parts[0] ?? '')?.[0]));
            expect(Object.keys(silent).filter((name) => !duties.some((duty) => duty.name.text === name))).toEqual([]);
            const named = [...risks, ...measures, ...phases].flatMap((part) => part.articles ?? []);
            expect(named.filter((article) => !articles.includes(article))).toEqual([]);
        }
    });
});

describe('the requirements of the Algoritmekader', () => {
    it('are numbered once, in a file of that number, and explained in forty words at most', () => {
        const { pages: all } = requirements;
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id, file, toelichting, title } of all) {
            expect(file.startsWith(`${id.split(':').at(-1) ?? ''}-`)).toBe(true);
            expect(toelichting.split(/\s+/).length).toBeLessThanOrEqual(40);
            expect(title).not.toMatch(/\.$/);
        }
    });

    it('tell of duties that there are', () => {
        expect(requirements.pages.flatMap(({ duties }) => duties).filter((id) => !law.duties.has(id))).toEqual([]);
    });

    it('have every deadline of the law in words of their language', async () => {
        const texts = (await requirementTexts('ai-act', beforeAll)).map(({ text }) => text);
        expect(texts).toHaveLength(3);
        const whole = texts.join('\n');
        for (const days of ['2 dagen', '5 dagen', '10 dagen', '15 dagen', '60 dagen', '4 weken']) expect(whole).toContain(days);
        expect(whole).not.toMatch(/undefined|[{}]|causal-link|awareness|\breported\b|\bfinding\b|\bresolved\b/);
        expect(whole).toContain('vanaf 2 december 2027');
    });

    it('say that they do not apply yet as long as they do not', async () => {
        const isComing = async (name: string, asOf: number): Promise<boolean> =>
            (await requirementTexts(name, asOf))[0]?.text.includes('- nog-niet-geldend') === true;
        expect(await isComing('ai-act.report-death', beforeAll)).toBe(true);
        expect(await isComing('ai-act.report-death', afterAll)).toBe(false);
        expect(await isComing('ai-act.report-model-incident', beforeAll)).toBe(false);
    });

    it('have the front matter and the headings of the pages of the Dutch government', async () => {
        for (const { text } of await requirementTexts('ai-act', beforeAll)) {
            expect(text).toMatch(/^---\ntitle: .+\nid: urn:nl:ak:ver:aia-\d\d\ntoelichting: .+\n/);
            const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
            expect(headings).toEqual(['Vereiste', 'Toelichting', 'Bronnen', 'Wanneer van toepassing?', 'Risico', 'Maatregelen']);
            for (const key of ['levenscyclus', 'bouwblok', 'hide']) expect(text).toMatch(new RegExp(`^${key}:$`, 'm'));
        }
    });
});
