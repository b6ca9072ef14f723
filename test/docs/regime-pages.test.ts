import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { regimePages } from '../../scripts/generate-regime-docs.ts';
import { root } from '../../scripts/root.ts';

const pages = regimePages();

describe('the pages of the regimes', () => {
    it.each([...pages])('%s says what the law file says (else: node scripts/generate-regime-docs.ts)', (path, page) => {
        expect(existsSync(join(root, path))).toBe(true);
        expect(readFileSync(join(root, path), 'utf8')).toBe(page);
    });

    it('are there for every regime, and for nothing else', () => {
        const present = readdirSync(join(root, 'docs/regimes')).map((name) => `docs/regimes/${name}`);
        expect(present.sort()).toEqual([...pages.keys()].sort());
        expect(pages.size).toBeGreaterThanOrEqual(2);
    });

    it('tell of a duty who owes it, the provision with its address, its act and its pace', () => {
        expect(pages.get('docs/regimes/ai-act.md')).toContain(
            '| [`report-death`](#report-death) | [Article 73(4)](https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_73) | as `report-serious-incident` | as `report-serious-incident` | immediately after causal link suspected<br>no later than 10 days after awareness of provider or deployer if not ((system is medical-device or system is ivd-device) and not system is very-large-platform)<br>cautiously no later than 10 days after awareness of provider or deployer<br>',
        );
    });
});
