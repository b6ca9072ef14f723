import type { Location, LocationLink } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';
import { askAt, incident, placeOf, register, spanOf } from './navigation.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };

async function definitionOf(client: Client, around: string, at = around, text = incident, path = 'inc.vigil'): Promise<string[]> {
    const found = await askAt<Location[]>(client, 'textDocument/definition', { path, text, around, at });
    return found.map(placeOf);
}

describe('the definition of a name', () => {
    it('is where another file declares it, whether that file is open or not', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await definitionOf(client, 'medira became')).toEqual(['register.vigil:1:14-20']);
        expect(await definitionOf(client, 'triage')).toEqual(['register.vigil:13:8-14']);
        await client.open('register.vigil', `\n${register}`);
        expect(await definitionOf(client, 'to ap', 'ap')).toEqual(['register.vigil:7:11-13']);
    });

    it('is in the law, which the editor opens read-only, and leads on from there', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        const [place] = await askAt<Location[]>(client, 'textDocument/definition', { path: 'inc.vigil', text: incident, around: 'death' });
        expect(place?.uri).toBe('vigil-law:/ai-act.vigil');

        const text = await client.request<string>('vigil/lawText', { uri: 'vigil-law:/ai-act.vigil' });
        expect(text.split('\n')[place?.range.start.line ?? 0]).toMatch(/^\s*finding death\s+"Death of a person"/);
        await client.open('vigil-law:/ai-act.vigil', text);
        const wider = await askAt<Location[]>(client, 'textDocument/definition', {
            path: 'vigil-law:/ai-act.vigil',
            text,
            around: 'and found serious-incident',
            at: 'serious-incident',
        });
        expect(wider.map(({ uri, range }) => `${uri} ${text.split('\n')[range.start.line]?.trim().slice(0, 24)}`)).toEqual([
            'vigil-law:/ai-act.vigil finding serious-incident',
        ]);
    });

    it('is the line of the incident for a piece of evidence', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await definitionOf(client, 'see ward-log', 'ward-log')).toEqual(['inc.vigil:4:14-22']);
    });

    it('of a qualified name is the regime on its first part and the term on its second', async () => {
        const text = incident.replace('found death', 'found ai-act.death');
        await using client = await Client.start({ files: { ...files, 'inc.vigil': text } });
        await client.open('inc.vigil');
        const lawLine = async (at: string): Promise<string> => {
            const [place] = await askAt<Location[]>(client, 'textDocument/definition', {
                path: 'inc.vigil',
                text,
                around: 'ai-act.death',
                at,
            });
            return `${place?.uri} ${place && spanOf(place.range)}`;
        };
        expect(await lawLine('ai-act')).toBe('vigil-law:/ai-act.vigil 8-14');
        expect(await lawLine('death')).toBe('vigil-law:/ai-act.vigil 13-18');
    });

    it('of an ambiguous name is each of its candidates', async () => {
        const house = `regime house "House rules" {\n    finding death "A death in the house"\n}\n`;
        await using client = await Client.start({ files: { ...files, 'house.vigil': house } });
        await client.open('inc.vigil');
        const places = await definitionOf(client, 'found death', 'death');
        expect(places).toHaveLength(2);
        expect(places).toContain('house.vigil:2:13-18');
    });

    it('comes with the whole declaration for an editor that can show it', async () => {
        await using client = await Client.start({
            files,
            initialize: { capabilities: { textDocument: { definition: { linkSupport: true } } } },
        });
        await client.open('inc.vigil');
        expect(
            await askAt<LocationLink[]>(client, 'textDocument/definition', { path: 'inc.vigil', text: incident, around: 'medira' }),
        ).toEqual([
            {
                originSelectionRange: { start: { line: 7, character: 26 }, end: { line: 7, character: 32 } },
                targetUri: uriOf('register.vigil'),
                targetRange: { start: { line: 0, character: 0 }, end: { line: 3, character: 1 } },
                targetSelectionRange: { start: { line: 0, character: 13 }, end: { line: 0, character: 19 } },
            },
        ]);
    });

    it('appears once the other file declares the name, and goes when it no longer does', async () => {
        await using client = await Client.start({ files: { 'register.vigil': '', 'inc.vigil': incident } });
        await client.open('inc.vigil');
        expect(await definitionOf(client, 'medira became')).toEqual([]);
        await client.open('register.vigil', register);
        expect(await definitionOf(client, 'medira became')).toEqual(['register.vigil:1:14-20']);
        await client.change('register.vigil', register.replace('medira', 'medina'));
        expect(await definitionOf(client, 'medira became')).toEqual([]);
    });

    it('is nothing where no name stands: between words, beyond the text, in a damaged line, in a file that nobody has opened', async () => {
        const damaged = `${incident}\nincident {\n  2027-12-06 medira became\n"`;
        await using client = await Client.start({ files });
        await client.open('inc.vigil', damaged);
        const at = (line: number, character: number, path = 'inc.vigil'): Promise<Location[]> =>
            client.request('textDocument/definition', { textDocument: { uri: uriOf(path) }, position: { line, character } });
        expect(await at(0, 0)).toEqual([]);
        expect(await at(9999, 3)).toEqual([]);
        expect(await at(2, 99999)).toEqual([]);
        expect(await at(14, 16)).toEqual([]);
        expect(await at(0, 0, 'missing.vigil')).toEqual([]);
        expect(client.log).toEqual([]);
    });
});
