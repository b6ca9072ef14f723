import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import type { Certainty } from '../../server/protocol/gaps.ts';
import { Client, FOLDER, uriOf } from './client.ts';

const withoutFolder = { workspaceFolders: null };

async function certaintyIn(client: Client): Promise<DocketAnswer['certainty']> {
    return (await client.request<DocketAnswer>('vigil/docket', {})).certainty;
}

describe('what of a workspace was read', () => {
    it('is only the open file where no folder is open: a name may be declared elsewhere', async () => {
        await using client = await Client.start({ initialize: withoutFolder });
        await client.open('untitled:inc.vigil', incident);
        await client.settle();
        expect(await certaintyIn(client)).toMatchObject({ read: 'files', incidents: 1, complete: false });
        const told = await client.request<Certainty>('vigil/gaps', {});
        expect(told.gaps.map(({ kind }) => kind)).toContain('out-of-scope');
    });

    it('is said of a file that holds all that it names, too', async () => {
        await using client = await Client.start({ initialize: withoutFolder });
        await client.open('untitled:inc.vigil', register + incident);
        await client.settle();
        expect(await certaintyIn(client)).toMatchObject({ read: 'files', incidents: 1, complete: true });
    });

    it('is nothing in an empty folder', async () => {
        await using client = await Client.start();
        expect(await certaintyIn(client)).toMatchObject({ read: 'workspace', incidents: 0, complete: true });
    });

    it('may have declared an incident where text outside of every block was not understood', async () => {
        await using client = await Client.start({ files: { 'inc.vigil': 'A patient died on 6 December.\n' } });
        expect(await certaintyIn(client)).toMatchObject({ incidents: 0, complete: false });
    });

    it('lacks a file that cannot be opened, until it can', async () => {
        const client = new Client({ files: { 'register.vigil': register, 'more.vigil': '', 'inc.vigil': incident } });
        client.disk.locked.add(uriOf('more.vigil'));
        await client.initialize();
        const told = await client.request<Certainty>('vigil/gaps', { incident: 'inc-2027-031' });
        expect(told.complete).toBe(false);
        expect(told.gaps[0]).toMatchObject({ topic: 'file-unread', line: 'more.vigil:1', location: { uri: `${FOLDER}/more.vigil` } });

        client.disk.locked.clear();
        await client.tellFiles([{ path: 'more.vigil', type: 1 }]);
        await client.settle();
        expect(await certaintyIn(client)).toMatchObject({ complete: true });
        await client[Symbol.asyncDispose]();
    });
});
