import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../cli/text/fitted-table.ts';
import { fitTable } from '../../cli/text/fitted-table.ts';
import { indented, widthOfText, wrapped } from '../../cli/text/text-width.ts';
import { root } from '../../scripts/root.ts';
import { Folder, vigil } from './program.ts';

const widths = [60, 80, 120, 200];

function linesOf(words: readonly string[], folder: string, columns: number): readonly string[] {
    const { out, status } = vigil(words, { folder: join(root, folder), environment: { COLUMNS: String(columns), LINES: '30' } });
    expect(status).toBeLessThanOrEqual(1);
    return out.trimEnd().split('\n');
}

describe('what a terminal shows', () => {
    const runs = [
        ['docket', 'examples', '2026-11-21T09:00+01:00'],
        ['docket --trace --all', 'drills', '2028-01-06T09:00+01:00'],
        ['docket --group date --all', 'examples', '2026-11-21T09:00+01:00'],
        ['docket --group recipient', 'drills', '2028-09-06T09:00+02:00'],
        ['today --rows 0 --all', 'examples', '2026-11-21T09:00+01:00'],
        ['today', 'drills', '2028-09-06T09:00+02:00'],
    ] as const;

    it.each(runs.flatMap(([words, folder, asOf]) => widths.map((columns) => ({ words, folder, asOf, columns }))))(
        'fits $columns columns: $words in $folder',
        ({ words, folder, asOf, columns }) => {
            const lines = linesOf([...words.split(' '), '--as-of', asOf], folder, columns);
            expect(lines.length).toBeGreaterThan(5);
            expect(lines.filter((line) => widthOfText(line) > columns)).toEqual([]);
        },
    );

    it.each(widths)('says for which columns there is no room in %i, and shows the others', (columns) => {
        const text = linesOf(['docket', '--as-of', '2026-11-21T09:00+01:00'], 'examples', columns).join('\n');
        const leftOut = /No room for (.+) in/.exec(text)?.[1]?.split(', ') ?? [];
        expect(leftOut).toEqual({ 60: ['WHO', 'TO', 'LEFT'], 80: ['LEFT'], 120: [], 200: [] }[columns]);
        for (const heading of ['STATUS', 'DUTY', 'PLAN BY', 'LIMIT']) expect(text).toContain(heading);
    });

    it.each([20, 30, 50])('fits a screen of %i lines, and counts what does not', (rows) => {
        const { out } = vigil(['today', '--as-of', '2028-09-06T09:00+02:00'], {
            folder: join(root, 'drills'),
            environment: { COLUMNS: '100', LINES: String(rows) },
        });
        expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(rows);
        if (rows === 20) expect(out).toMatch(/^and \d+ more /m);
    });

    it('shows every duty in a file, which nobody looks at while it is made', () => {
        const words = ['today', '--as-of', '2028-09-06T09:00+02:00'];
        using place = new Folder();
        vigil([...words, '--output', place.at('today.txt')], { folder: join(root, 'drills'), environment: { LINES: '10' } });
        const written = readFileSync(place.at('today.txt'), 'utf8');
        expect(written).toBe(vigil([...words, '--rows', '0'], { folder: join(root, 'drills') }).out);
        expect(written).not.toMatch(/^and \d+ more /m);
    });
});

describe('a table', () => {
    const cell = fc.stringMatching(/^[a-z]{1,20}(?:[ .-][a-z]{1,20}){0,4}$/);
    const columns: readonly Column[] = [
        { heading: 'ONE' },
        { heading: 'TWO', least: 10 },
        { heading: 'THREE', least: 8, spare: 1 },
        { heading: 'FOUR', spare: 2 },
    ];

    it('is never wider than its room, and loses nothing but columns that it names', () => {
        fc.assert(
            fc.property(
                fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 5 }),
                fc.integer({ min: 30, max: 160 }),
                (rows, room) => {
                    const { heading, rows: fitted, leftOut } = fitTable(columns, rows, room);
                    const lines = [...heading, ...fitted.flat().map(({ first, rest }) => `${first}${rest}`)];
                    expect(lines.every((line) => widthOfText(line) <= room)).toBe(true);
                    const shown = columns.flatMap((column, index) => (leftOut.includes(column.heading) ? [] : [index]));
                    expect(shown).toEqual(expect.arrayContaining([0, 1]));
                    const letters = (text: string): string => [...text.replaceAll(/[^a-z]/g, '')].sort().join('');
                    for (const [index, row] of rows.entries()) {
                        const text = (fitted[index] ?? []).map(({ first, rest }) => first + rest).join('');
                        expect(letters(text)).toBe(letters(shown.map((column) => row[column]).join('')));
                    }
                },
            ),
        );
    });

    it('is as wide as it takes where nobody says how much room there is', () => {
        const { rows, leftOut } = fitTable(columns, [['a', 'b'.repeat(90), 'c', 'd']]);
        expect(rows).toHaveLength(1);
        expect(rows[0]).toHaveLength(1);
        expect(leftOut).toEqual([]);
    });
});

describe('a text', () => {
    it('is measured by what a terminal shows, not by its characters', () => {
        expect(widthOfText('Größe')).toBe(5);
        expect(widthOfText('Gro\u0308\u00DFe')).toBe(5);
        expect(widthOfText('患者')).toBe(4);
    });

    it('breaks at blanks; names also after the signs that join them', () => {
        expect(wrapped('ai-act.report-serious-incident', 16)).toEqual(['ai-act.report-', 'serious-incident']);
        expect(wrapped('and 12 more to keep (all of them: --rows 0)', 20, 'blanks')).toEqual([
            'and 12 more to keep',
            '(all of them: --rows',
            '0)',
        ]);
        expect(indented('one two three', 2, 9)).toEqual(['  one', '    two', '    three']);
    });
});
