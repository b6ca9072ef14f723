import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../scripts/example-files.ts';
import { makeInput } from '../../scripts/fuzz-input.ts';
import { judgeInput } from '../../scripts/fuzz-judge.ts';
import { readLawTexts, readMaterial } from '../../scripts/fuzz-material.ts';
import { mutations } from '../../scripts/fuzz-mutations.ts';
import { root } from '../../scripts/root.ts';

/** A sample of the series that `npm run fuzz` judges whole. */
const SEED = 2026;
const RUNS = 300;

/** Inputs that once broke a promise. */
const FOUND = join(root, 'test/fuzz/found');

/** Every promise is held for one of so many inputs. */
const KINDS_OF_PROMISE = 4;

const material = readMaterial();
const law = readLawTexts();

describe('a file that nobody would write', () => {
    it('makes the program neither fail nor contradict itself', () => {
        const broken: string[] = [];
        let findings = 0;
        for (let run = 0; run < RUNS; run++) {
            const input = makeInput(material, law, SEED, run);
            try {
                findings += judgeInput(input, law, run);
            } catch (fault) {
                broken.push(`input ${run} (${input.story}): ${fault instanceof Error ? fault.message : String(fault)}`);
            }
        }
        expect(broken).toEqual([]);
        expect(findings).toBeGreaterThan(RUNS); // the sample does not consist of files that say nothing
    }, 120_000);

    it.each(readdirSync(FOUND))('keeps every promise: %s', (name) => {
        const { asOf, files } = readExample(readFileSync(join(FOUND, name), 'utf8'), name);
        for (let also = 0; also < KINDS_OF_PROMISE; also++) {
            expect(() => judgeInput({ story: name, files, law: undefined, asOf }, law, also)).not.toThrow();
        }
    });

    it('is made of every kind of file and changed in every way', () => {
        const stories = Array.from({ length: RUNS }, (_, run) => makeInput(material, law, SEED, run).story).join('\n');
        expect(Object.keys(mutations).filter((name) => !stories.includes(name))).toEqual([]);
        expect(
            ['examples;', 'drills', 'test/cases/', 'test/checks/', 'by another law', 'beside a law'].filter(
                (kind) => !stories.includes(kind),
            ),
        ).toEqual([]);
    });

    it('is the same for the same numbers', () => {
        expect(makeInput(material, law, SEED, 7)).toEqual(makeInput(material, law, SEED, 7));
        expect(makeInput(material, law, SEED, 8)).not.toEqual(makeInput(material, law, SEED, 7));
    });
});
