import type { TypeHierarchyItem } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client } from '../client.ts';
import { askAt, incident, register } from './navigation.ts';

const house = `regime house "House rules" {
    finding scare "A scare" is serious-incident
    finding panic "A panic" is scare
    trait   gadget "Gadget"
    stage   memo "Memo"
}
`;
const files = { 'register.vigil': register, 'inc.vigil': incident, 'house.vigil': house };

async function itemAt(client: Client, path: string, text: string, around: string, at = around): Promise<TypeHierarchyItem | undefined> {
    const items = await askAt<TypeHierarchyItem[] | null>(client, 'textDocument/prepareTypeHierarchy', { path, text, around, at });
    return items?.[0];
}

async function related(client: Client, direction: 'supertypes' | 'subtypes', item: unknown): Promise<string[] | null> {
    const items = await client.request<TypeHierarchyItem[] | null>(`typeHierarchy/${direction}`, { item });
    return items && items.map(({ name, uri }) => `${name} ${uri.replace(/^.*\//, '')}`);
}

describe('the hierarchy of a term', () => {
    it('leads to what it is a case of, and to its cases, across the law and regimes of one’s own', async () => {
        await using client = await Client.start({ files });
        await client.open('house.vigil');
        const scare = await itemAt(client, 'house.vigil', house, 'finding scare', 'scare');
        expect(scare).toMatchObject({ name: 'scare', detail: 'A scare (house.scare)' });
        expect(await related(client, 'supertypes', scare)).toEqual(['serious-incident ai-act.vigil']);
        expect(await related(client, 'subtypes', scare)).toEqual(['panic house.vigil']);
        const serious = await itemAt(client, 'house.vigil', house, 'serious-incident');
        expect(await related(client, 'subtypes', serious)).toEqual(expect.arrayContaining(['death ai-act.vigil', 'scare house.vigil']));
    });

    it('begins at a use as well as at a declaration', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.open('register.vigil');
        expect((await itemAt(client, 'inc.vigil', incident, 'found death', 'death'))?.name).toBe('death');
        const listed = await itemAt(client, 'register.vigil', register, 'annex-III-5-d');
        expect(await related(client, 'supertypes', listed)).toEqual(['annex-III-5 ai-act.vigil']);
        expect((await itemAt(client, 'inc.vigil', incident, 'reported initial', 'initial'))?.name).toBe('initial');
    });

    it('is none for what is in no taxonomy, for nothing, and for an item that is none of ours', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await itemAt(client, 'inc.vigil', incident, 'medira')).toBeUndefined();
        expect(await itemAt(client, 'inc.vigil', incident, 'timeline')).toBeUndefined();
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        const stranger = { name: 'x', kind: 5, uri: 'file:///x', range, selectionRange: range };
        expect(await related(client, 'subtypes', stranger)).toBeNull();
        expect(await related(client, 'subtypes', { ...stranger, data: { kind: 'finding', id: 'gone.gone' } })).toEqual([]);
        expect(client.log).toEqual([]);
    });

    it('ends where a taxonomy closes in a circle', async () => {
        const circle = `regime house "House rules" {\n    finding a "A" is b\n    finding b "B" is a\n}\n`;
        await using client = await Client.start({ files: { 'house.vigil': circle } });
        await client.open('house.vigil');
        const first = await itemAt(client, 'house.vigil', circle, 'a "A"', 'a');
        expect(await related(client, 'supertypes', first)).toEqual(['b house.vigil']);
        expect(await related(client, 'subtypes', first)).toEqual(['b house.vigil']);
    });
});
