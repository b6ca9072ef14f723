import type { FoldingRange, SelectionRange } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';

const text = `// One workspace,
// told in lines.

/**
 * What happened.
 */
incident inc-1 "Delayed treatment" {
    zone Europe/Amsterdam
    narrative """
        The queue ranked
        one patient too low.
        """
    timeline {
        2027-12-06 14:20  occurred in NL
        2027-12-07 09:10  medira became aware "night shift noticed"
    }
}
`;

async function folds(content: string): Promise<string[]> {
    await using client = await Client.start();
    await client.open('inc.vigil', content);
    const found = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: uriOf('inc.vigil') } });
    expect(client.log).toEqual([]);
    return found.map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`);
}

/** Each selection around a place, from the inside out. */
async function selections(content: string, line: number, character: number): Promise<string[]> {
    await using client = await Client.start();
    await client.open('inc.vigil', content);
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
        textDocument: { uri: uriOf('inc.vigil') },
        positions: [{ line, character }],
    });
    expect(client.log).toEqual([]);
    const lines = content.split('\n');
    const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
    const chain: string[] = [];
    for (let each = selection; each; each = each.parent) {
        const { start, end } = each.range;
        chain.push(content.slice((starts[start.line] ?? 0) + start.character, (starts[end.line] ?? 0) + end.character));
    }
    return chain;
}

describe('the folds of a document', () => {
    it('are its blocks, its long texts and its comments; the closing brace stays in sight', async () => {
        expect(await folds(text)).toEqual(['1-2 comment', '4-6 comment', '7-16', '9-12', '13-15']);
    });

    it('are there for what is complete while a line is being written', async () => {
        expect(await folds(text.replace('occurred in NL', 'occurred in'))).toEqual(['1-2 comment', '4-6 comment', '7-16', '9-12', '13-15']);
        expect(await folds('incident {\n')).toEqual([]);
        expect(await folds('}\n}\n"""\n')).toEqual([]);
        expect(await folds('')).toEqual([]);
    });
});

describe('a selection', () => {
    it('grows from the word to its line, its block and its declaration', async () => {
        const chain = await selections(text, 14, 30);
        expect(chain.map((each) => each.split('\n')[0])).toEqual([
            'medira',
            '2027-12-07 09:10  medira became aware "night shift noticed"',
            '',
            'timeline {',
            '',
            'incident inc-1 "Delayed treatment" {',
            '// One workspace,',
        ]);
    });

    it('within quotes is the text, then the text with them', async () => {
        expect((await selections(text, 14, 54)).slice(0, 2)).toEqual(['night shift noticed', '"night shift noticed"']);
    });

    it('within a comment is the comment', async () => {
        expect((await selections(text, 1, 5))[0]).toBe('// told in lines.');
    });

    it('is answered for places that are not in the text', async () => {
        expect(await selections('', 5, 5)).toEqual(['']);
        expect((await selections(text, 500, 500)).at(-1)).toBe(text);
        expect((await selections('incident {\n  2027-', 1, 4)).at(-1)).toBe('incident {\n  2027-');
    });
});
