import { describe, expect, it } from 'vitest';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-protocol';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { incident, register } from '../../cli/workspace.ts';
import { Client, uriOf } from '../client.ts';

/** The tokens of a text as `word type modifiers`, read back from the numbers of the protocol. */
async function tokensOf(text: string, range?: { readonly first: number; readonly last: number }, commands = true): Promise<string[]> {
    await using client = await Client.start({
        files: { 'register.vigil': register, 'a.vigil': text },
        initialize: { initializationOptions: { virtualLaw: true, commands } },
    });
    await client.open('a.vigil');
    const textDocument = { uri: uriOf('a.vigil') };
    const { data } = range
        ? await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
              textDocument,
              range: { start: { line: range.first, character: 0 }, end: { line: range.last, character: 0 } },
          })
        : await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(client.log).toEqual([]);
    const { legend } = client.result.capabilities.semanticTokensProvider ?? { legend: { tokenTypes: [], tokenModifiers: [] } };
    const lines = text.split('\n');
    const told: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
        const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
        [line, character] = [line + down, down > 0 ? right : character + right];
        const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
        told.push([lines[line]?.slice(character, character + length), legend.tokenTypes[type], ...modifiers].join(' '));
    }
    return told;
}

describe('semantic tokens', () => {
    it('tell parties, terms, verbs, instants and states apart', async () => {
        expect(await tokensOf(incident, { first: 6, last: 9 })).toEqual([
            '2027-12-06 17:05 number',
            'stlucas class',
            'became keyword',
            'aware keyword',
            '2027-12-06 18:10 number',
            'stlucas class',
            'informed keyword',
            'medira class',
            '2027-12-07 09:10 number',
            'medira class',
            'became keyword',
            'aware keyword',
            '2027-12-07 10:00 number',
            'found keyword',
            'health-harm enumMember defaultLibrary',
        ]);
    });

    it('mark declarations, and the lines that were struck', async () => {
        const tokens = await tokensOf(incident.replace('found health-harm', 'found health-harm struck 2027-12-08 "wrong"'));
        expect(tokens).toContain('inc-2027-031 namespace declaration');
        expect(tokens).toContain('triage-ai struct');
        expect(tokens).toContain('health-harm enumMember defaultLibrary deprecated');
        expect(tokens).toContain('NL parameter');
    });

    it('tell texts, numbers and comments to an editor that has no grammar of its own', async () => {
        const text = '/* of\n   old */\nincident a "A" { // new\n  affected 3 persons\n  cause """\n    It is\n    long.\n    """\n}\n';
        expect(await tokensOf(text, undefined, false)).toEqual([
            '/* of comment',
            'old */ comment',
            'incident keyword',
            'a namespace declaration',
            '"A" string',
            '// new comment',
            'affected keyword',
            '3 number',
            'cause keyword',
            '""" string',
            'It is string',
            'long. string',
            '""" string',
        ]);
    });

    it('are types that themes of every editor know', async () => {
        await using client = await Client.start();
        const { tokenTypes = [], tokenModifiers = [] } = client.result.capabilities.semanticTokensProvider?.legend ?? {};
        expect(tokenTypes.filter((type) => !Object.values<string>(SemanticTokenTypes).includes(type))).toEqual([]);
        expect(tokenModifiers.filter((type) => !Object.values<string>(SemanticTokenModifiers).includes(type))).toEqual([]);
    });

    it('tell the words of a condition apart', async () => {
        const regime = 'regime house {\n  counts plain if system is annex-III and not placed on market before 2027-12-02\n}\n';
        expect(await tokensOf(regime, { first: 1, last: 1 })).toEqual([
            'counts keyword',
            'plain keyword',
            'if keyword',
            'system keyword',
            'is keyword',
            'annex-III type defaultLibrary',
            'and keyword',
            'not keyword',
            'placed keyword',
            'on keyword',
            'market keyword',
            'before keyword',
            '2027-12-02 number',
        ]);
    });

    it('tell a keyword that is used as a name from the keyword', async () => {
        const tokens = await tokensOf('organisation cause "A" {\n  country DE\n}\nsystem s {\n  provider cause\n}\n');
        expect(tokens).toContain('cause class declaration');
        expect(tokens).toContain('cause class');
        expect(tokens).toContain('provider interface defaultLibrary');
    });

    it('tell terms, duties and provisions of a regime', async () => {
        const tokens = await tokensOf(
            'regime house {\n  finding smoke "Smoke" by article 3(1)\n  duty tell {\n    by article 4\n    when found smoke\n    must investigate\n  }\n}\n',
        );
        expect(tokens).toEqual(
            expect.arrayContaining([
                'house namespace declaration',
                'smoke enumMember declaration',
                'tell function declaration',
                '3(1) macro',
                'smoke enumMember',
            ]),
        );
    });

    it.each(['', 'incident a {\n  timeline {\n    2027-13-45 foun', `incident a {\n  cause "${'x'.repeat(5_000_000)}"\n}`])(
        'of broken and very long texts are few, never an error',
        async (text) => {
            expect((await tokensOf(text)).length).toBeLessThan(10);
        },
    );
});
