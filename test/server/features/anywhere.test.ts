import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';
import { incident, register } from './navigation.ts';

const house = `/** Rules of the house. */
regime house "House rules" {
    cites "House rules" at "https://house.example/rules"
    finding scare "A scare" is serious-incident by article 3
    stage memo "Memo" is initial
    duty tell "Tell the board" {
        by article 4(1)
        binds provider
        when found house.scare and not found death
        must report memo to market-surveillance in each state
        no later than 2 days after awareness
    }
}
`;
const whole = `${register}\n${incident}\n${house}`;

const atPositions = ['definition', 'references', 'documentHighlight', 'prepareRename', 'prepareTypeHierarchy'];
const ofDocuments = ['documentSymbol', 'foldingRange', 'documentLink'];

/** A text with a piece taken out and another put in, and a place that need not be in it. */
const damage = fc.record({
    from: fc.nat(whole.length),
    length: fc.nat(80),
    put: fc.constantFrom('', '"', '"""', '{', '}', '/*', '.', 'house.', '2027-', 'found ', '\r\n', 'é', '😀'),
    line: fc.integer({ min: -3, max: 60 }),
    character: fc.integer({ min: -3, max: 120 }),
});

describe('requests at any place of any text', () => {
    it('are answered, and nothing fails behind the scenes', async () => {
        await using client = await Client.start({ files: { 'other.vigil': incident.replace('inc-1', 'inc-2') } });
        await client.open('inc.vigil', whole);
        await fc.assert(
            fc.asyncProperty(damage, async ({ from, length, put, line, character }) => {
                await client.change('inc.vigil', whole.slice(0, from) + put + whole.slice(from + length));
                const textDocument = { uri: uriOf('inc.vigil') };
                const params = { textDocument, position: { line, character }, context: { includeDeclaration: true } };
                for (const method of atPositions) {
                    const answer: unknown = await client.request(`textDocument/${method}`, params).catch(refusalIn);
                    expect(typeof answer).toMatch(/object|string/);
                }
                for (const method of ofDocuments)
                    expect(await client.request(`textDocument/${method}`, { textDocument })).toBeInstanceOf(Array);
                expect(await client.request('textDocument/selectionRange', { textDocument, positions: [params.position] })).toHaveLength(1);
                const renamed: unknown = await client.request('textDocument/rename', { ...params, newName: 'renamed' }).catch(refusalIn);
                expect(typeof renamed).toMatch(/object|string/);
                expect(client.log).toEqual([]);
            }),
            { numRuns: 40 },
        );
    });
});

/** The words in which a request is refused; they are for a person to read. */
function refusalIn(error: unknown): string {
    const message = error instanceof Error ? error.message : '';
    expect(message).toMatch(/[.]$/);
    return message;
}
