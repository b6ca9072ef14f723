import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/root.ts';

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Results {
    readonly violations: readonly {
        readonly id: string;
        readonly impact: string | null;
        readonly help: string;
        readonly nodes: readonly { readonly html: string }[];
    }[];
}

/**
 * What keeps a page from being used by everybody: the serious and critical violations that axe finds, with its rule that a name holds
 * the words that are seen (WCAG 2.2, 2.5.3), which it does not ask by itself. DRAFT across a text is hidden
 * from whoever hears it and said in its heading; letters that decorate need no contrast (WCAG 2.2, 1.4.3, Incidental).
 */
export async function seriousViolations(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
    await page.evaluate(source);
    const { violations } = await page.evaluate<Results>(
        `axe.run({ exclude: ['.across', { fromShadowDom: ['#panel-text', '.across'] }] }, { rules: { 'label-content-name-mismatch': { enabled: true } } })`,
    );
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}
