import fastCheck from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeExample, judgeLaw } from '../../scripts/judge-example.ts';
import { readExample } from '../../scripts/example-files.ts';
import { root } from '../../scripts/root.ts';

const folder = join(root, 'test/checks');
const fixtures = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => readFileSync(join(folder, entry.name, name), 'utf8')));

/** One damage to a text: a stretch of it is taken out, doubled, or replaced by another. */
const damage = fastCheck.record({
    kind: fastCheck.constantFrom('cut', 'double', 'replace'),
    from: fastCheck.double({ min: 0, max: 1, noNaN: true }),
    length: fastCheck.integer({ min: 1, max: 60 }),
    text: fastCheck.constantFrom(
        '',
        '}',
        '{',
        '"',
        '"""',
        'is',
        'known',
        '2027-02-30',
        '9999-12-31 23:59',
        '0001-01-01',
        'not',
        '.',
        'death',
        '//',
        '/*',
    ),
});

type Damage = typeof damage extends fastCheck.Arbitrary<infer T> ? T : never;

function damaged(text: string, { kind, from, length, text: other }: Damage): string {
    const start = Math.floor(from * text.length);
    const stretch = text.slice(start, start + length);
    const middle = kind === 'cut' ? '' : kind === 'double' ? stretch + stretch : other;
    return text.slice(0, start) + middle + text.slice(start + length);
}

describe('the checks', () => {
    it('find nothing in the law that ships with the language', () => {
        expect(judgeLaw()).toEqual([]);
    });

    it('are all completed for any damage to a file', () => {
        fastCheck.assert(
            fastCheck.property(
                fastCheck.constantFrom(...fixtures),
                fastCheck.array(damage, { minLength: 1, maxLength: 4 }),
                (fixture, damages) => {
                    const { asOf, files } = readExample(fixture, 'example.vigil');
                    const broken = files.map(({ path, text }) => ({ path, text: damages.reduce(damaged, text) }));
                    const faults = judgeExample({ asOf, files: broken, expected: [] }).filter(
                        (finding) => finding.code === 'internal-fault',
                    );
                    expect(faults).toEqual([]);
                },
            ),
            { numRuns: 150 },
        );
    });

    it('find the same in whatever order the files come', () => {
        for (const fixture of fixtures) {
            const example = readExample(fixture, 'example.vigil');
            if (example.files.length > 1) {
                expect(judgeExample({ ...example, files: [...example.files].reverse() })).toEqual(judgeExample(example));
            }
        }
    });
});
