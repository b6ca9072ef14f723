import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { mutants } from './mutants.ts';

describe('the mutants of the docket', () => {
    it.each(mutants.map((mutant) => [mutant.rule, mutant] as const))(
        '%s: stands once where it says',
        (_rule, { file, text, replacement }) => {
            expect(readFileSync(join(root, file), 'utf8').split(text)).toHaveLength(2);
            expect(replacement).not.toBe(text);
        },
    );

    it('are at least forty, each with a rule of its own', () => {
        expect(mutants.length).toBeGreaterThanOrEqual(40);
        expect(new Set(mutants.map(({ rule }) => rule)).size).toBe(mutants.length);
    });
});
