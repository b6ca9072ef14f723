import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../language/facts/read.ts';
import type { Fix } from '../../language/fixes/fix.ts';
import { createParser } from '../../language/syntax/parser.ts';
import type { Example, ExampleFile } from '../../scripts/example-files.ts';
import { readExample } from '../../scripts/example-files.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { root } from '../../scripts/root.ts';
import { edited, fixesIn, safeFixesIn } from './fixes-of.ts';

const parser = createParser();

/** Real texts: what the fixtures of the fixes are before anything is done to them. */
const examples: readonly Example[] = readdirSync(join(root, 'test/fixes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
        readdirSync(join(root, 'test/fixes', folder))
            .filter((name) => !name.includes('.after'))
            .map((name) => readExample(readFileSync(join(root, 'test/fixes', folder, name), 'utf8'), 'example.vigil')),
    );

/** What people and word processors do to a text. */
const damages: readonly ((lines: readonly string[], at: number, other: number) => readonly string[])[] = [
    (lines, at) => lines.toSpliced(at, 1),
    (lines, at, other) => lines.toSpliced(other, 0, lines[at] ?? ''),
    (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
    (lines, at) => lines.with(at, (lines[at] ?? '').replace('"', '\u201C').replace('"', '\u201D')),
    (lines, at) => lines.with(at, (lines[at] ?? '').replaceAll('-', '\u2013')),
    (lines, at) => lines.with(at, (lines[at] ?? '').replace(' 0', ' ').replace(' ', '\u00A0')),
    (lines, at) => lines.with(at, (lines[at] ?? '').replace(/[{}]/, '')),
    (lines, at, other) => lines.with(at, (lines[at] ?? '').slice(0, other)),
    (lines, at) => lines.toSpliced(at, 0, '    // vigil-ignore event-repeated: it was so'),
    (lines, at) => lines.with(at, `${lines[at] ?? ''} /* noted`).toSpliced(at + 1, 0, 'later */'),
    (lines, at) => lines.with(at, `${lines[at] ?? ''} """`),
];

/** Lines taken out, doubled and exchanged, which leaves each of them readable. */
const moves = damages.slice(0, 3);

const damagedExample = damagedBy(damages);
const shuffledExample = damagedBy(moves);

function damagedBy(kinds: typeof damages): fc.Arbitrary<Example> {
    const damage = fc.record({ kind: fc.nat(kinds.length - 1), at: fc.nat(200), other: fc.nat(200) });
    return fc
        .record({
            example: fc.constantFrom(...examples),
            done: fc.array(damage, { maxLength: 6 }),
            lineBreak: fc.constantFrom('\n', '\r\n'),
        })
        .map(({ example, done, lineBreak }): Example => {
            const files = example.files.map(({ path, text }) => {
                let lines: readonly string[] = text.split('\n');
                for (const { kind, at, other } of done) {
                    if (lines.length > 0) lines = kinds[kind]?.(lines, at % lines.length, other % lines.length) ?? lines;
                }
                return { path, text: lines.join(lineBreak) };
            });
            return { ...example, files };
        });
}

/** The first safe fix of each finding. */
function safeFixesOf(example: Example): readonly Fix[] {
    const fixes = safeFixesIn(example);
    return judgeExample(example).flatMap((finding) => fixes(finding).slice(0, 1));
}

/** What all safe fixes of an example would write, in no order. */
function editsIn(example: Example): readonly string[] {
    const fixes = safeFixesIn(example);
    const edits = judgeExample(example).flatMap((finding) => fixes(finding).flatMap((fix) => fix.edits));
    return [...new Set(edits.map(({ file, range, text }) => `${file} ${range.join(':')} ${text}`))].sort();
}

/** What stands in the line comments of all files, in no order. */
function commentsOf(files: readonly ExampleFile[]): readonly string[] {
    return files.flatMap(({ text }) => [...text.matchAll(/\/\/[^\n\r]*/g)].map(([comment]) => comment)).sort();
}

/** The words of all files, in no order. */
function wordsOf(files: readonly ExampleFile[]): readonly string[] {
    return files.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== '')).sort();
}

/** What the files say, without where they say it and in which order. */
function factsOf(files: readonly ExampleFile[]): readonly string[] {
    return files
        .flatMap(({ path, text }) => readSource(path, text, parser).incidents.flatMap((incident) => incident.events))
        .map((event) => JSON.stringify(event, (key, value: unknown) => (key === 'range' ? undefined : value)))
        .sort();
}

const INSTANT = /^(?:\w{3} )?\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

function writesInstant({ text }: { readonly text: string }): boolean {
    return INSTANT.test(text);
}

describe('safe fixes on damaged texts', () => {
    it('come to an end', () => {
        fc.assert(
            fc.property(damagedExample, (damaged) => {
                let example = damaged;
                let fixes = safeFixesOf(example);
                for (let round = 0; fixes.length > 0 && round < 8; round++) {
                    example = { ...example, files: edited(example.files, fixes) };
                    fixes = safeFixesOf(example);
                }
                expect(fixes.map((fix) => fix.way)).toEqual([]);
            }),
            { numRuns: 40 },
        );
    });

    it('sort lines without losing a word or changing a fact', () => {
        fc.assert(
            fc.property(shuffledExample, (example) => {
                const sorting = safeFixesOf(example).filter((fix) => fix.code === 'sort-timeline');
                const files = edited(example.files, sorting);
                expect(wordsOf(files)).toEqual(wordsOf(example.files));
                expect(factsOf(files)).toEqual(factsOf(example.files));
            }),
            { numRuns: 40 },
        );
    });

    it('write nothing but what was pasted or is in the wrong case, and take away no word', () => {
        fc.assert(
            fc.property(damagedExample, (example) => {
                // A pasted date has as many words as its language likes; that the whole of it is read is a test of its own.
                const others = safeFixesOf(example).filter(({ code, edits }) => code !== 'sort-timeline' && !edits.every(writesInstant));
                for (const fix of others) {
                    const after = wordsOf(edited(example.files, [fix]));
                    const before = wordsOf(example.files);
                    expect(Math.abs(before.length - after.length)).toBeLessThanOrEqual(2);
                }
            }),
            { numRuns: 40 },
        );
    });
});

it('applies unasked all that is offered as safe, and nothing else', () => {
    for (const example of examples) {
        const [offered, applied] = [fixesIn(example), safeFixesIn(example)];
        for (const finding of judgeExample(example)) {
            const safe = offered(finding).filter((fix) => fix.safe);
            expect(applied(finding).map(({ way, edits }) => [way, edits])).toEqual(safe.map(({ way, edits }) => [way, edits]));
        }
    }
});

it('takes away no comment that a person has written', () => {
    fc.assert(
        fc.property(damagedExample, (example) => {
            const after = edited(example.files, safeFixesOf(example));
            expect(commentsOf(after)).toEqual(commentsOf(example.files));
        }),
        { numRuns: 40 },
    );
});

describe('a safe fix', () => {
    const instants = ['2025-01-01T00:00:00+01:00', '2027-12-12T09:00:00+01:00', '2031-06-01T12:00:00+02:00'];

    it.each(examples.map((example, number) => ({ example, number })))(
        'is the same in any scope and at any instant ($number)',
        ({ example }) => {
            const whole = editsIn(example);
            for (const { path, text } of example.files) {
                const alone = { ...example, files: [{ path, text }] };
                for (const asOf of instants) {
                    const edits = editsIn({ ...alone, asOf });
                    expect(edits, `${path} alone, as of ${asOf}`).toEqual(whole.filter((edit) => edit.startsWith(`${path} `)));
                }
            }
            for (const asOf of instants) expect(editsIn({ ...example, asOf })).toEqual(whole);
        },
    );

    it('is that also in texts that are damaged', () => {
        fc.assert(
            fc.property(damagedExample, fc.constantFrom(...instants), (example, asOf) => {
                const whole = editsIn(example);
                for (const file of example.files) {
                    const edits = editsIn({ ...example, files: [file], asOf });
                    expect(edits).toEqual(whole.filter((edit) => edit.startsWith(`${file.path} `)));
                }
            }),
            { numRuns: 40 },
        );
    });

    it('is met among the examples', () => {
        expect(examples.filter((example) => editsIn(example).length > 0).length).toBeGreaterThan(5);
    });
});

it('offers ways out for every finding of a damaged text without failing', () => {
    fc.assert(
        fc.property(damagedExample, (example) => {
            const fixes = fixesIn(example);
            for (const finding of judgeExample(example)) {
                for (const fix of fixes(finding)) {
                    expect(fix.edits.length).toBeGreaterThan(0);
                    expect(edited(example.files, [fix])).not.toEqual(example.files);
                }
            }
        }),
        { numRuns: 40 },
    );
});
