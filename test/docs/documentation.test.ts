import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../language/facts/read.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { blocksOf } from '../../scripts/documentation-page.ts';
import { executedPages, freshPage } from '../../scripts/generate-documentation.ts';
import { root } from '../../scripts/root.ts';
import { runVigil } from '../../scripts/run-vigil.ts';

const ownPages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'examples/README.md',
    'drills/README.md',
    ...pagesIn('docs'),
    ...pagesIn('docs/regimes'),
    ...pagesIn('docs/decisions'),
];

function pagesIn(folder: string): string[] {
    return readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`);
}

function read(page: string): string {
    return readFileSync(join(root, page), 'utf8');
}

/** In JSON the law's lines are shown, and move whenever the law does. */
function withoutLawLines(page: string): string {
    return page
        .replaceAll(/("file":"language\/law\/[^"]+",)"line":\d+/g, '$1')
        .replaceAll(/("file":"language\/law\/[^"]+",)"range":\{"start":\{[^}]+\},"end":\{[^}]+\}\}/g, '$1');
}

describe('the documentation', () => {
    it.each(executedPages)('%s shows what the program prints (else: node scripts/generate-documentation.ts)', async (page) => {
        expect(withoutLawLines(await freshPage(read(page)))).toBe(withoutLawLines(read(page)));
    });

    it.each(ownPages)('%s leads nowhere that is not there', (page) => {
        const targets = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
        const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(root, dirname(page), target)));
        expect(missing).toEqual([]);
    });

    it.each(['docs/language.md', 'docs/tutorial.md', 'README.md', 'CONTRIBUTING.md'])(
        '%s shows no example that is not in the language',
        (page) => {
            const parser = createParser();
            const blocks = blocksOf(read(page)).filter(({ language }) => language === 'vigil');
            expect(blocks.length).toBeGreaterThan(0);
            for (const { text } of blocks) {
                const { problems } = readSource('example.vigil', text, parser);
                expect({ text, problems }).toEqual({ text, problems: [] });
            }
        },
    );

    it('uses on the page of the language only names that are declared there or in the law', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'vigil-language-'));
        try {
            blocksOf(read('docs/language.md')).forEach(({ text }, index) => writeFileSync(join(folder, `${index}.vigil`), text));
            const { printed } = await runVigil(['check', '--format', 'json', '--as-of', '2028-01-10T09:00+01:00'], folder);
            const { findings } = JSON.parse(printed) as { findings: readonly { readonly severity: string; readonly message: string }[] };
            expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
            expect(findings.length).toBeGreaterThan(0);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });

    it('tells in the README only commands that the program accepts', async () => {
        const lines = [...read('README.md').matchAll(/(?:run: npx|entry:) vigil (.+)$/gm)].map(([, words = '']) => words);
        expect(lines).toHaveLength(3);
        for (const line of lines) {
            const { status, complaints } = await runVigil(
                [...line.replace(/--output \S+ /, '').split(' '), '--fail-on', 'never'],
                join(root, 'examples'),
            );
            expect({ line, status, complaints }).toEqual({ line, status: 0, complaints: '' });
        }
    });
});

it('the picture in the README shows the dates of its docket', () => {
    const picture = readFileSync(join(root, 'docs/images/two-dates.svg'), 'utf8');
    expect(read('README.md')).toMatch(/due +ai-act\.report-death +medira +ap \(NL\) +Thu 16 Dec 2027 +Mon 20 Dec 2027/);
    expect(read('README.md')).toMatch(/covered +ai-act\.report-serious-incident +medira +ap \(NL\) +Tue 21 Dec 2027 +Wed 22 Dec 2027/);
    expect(picture).toContain('plan by Thu 16');
    expect(picture).toContain('limit Mon 20');
    expect(picture).toContain('to 21 and 22 December');
    expect(picture).toContain('prefers-color-scheme: dark');
});
