import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import { Client, FOLDER, uriOf } from './client.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };

describe('files that change on disk', () => {
    it('are read again', async () => {
        await using client = await Client.start({ files });
        client.disk.files.set(uriOf('inc.vigil'), incident.replace('found death', 'found deth'));
        await client.tellFiles([{ path: 'inc.vigil', type: 2 }]);
        await client.settle();
        expect(client.findings('inc.vigil')).toContain('unknown-name:12');
    });

    it('are left alone while an editor has them open', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        client.disk.files.set(uriOf('inc.vigil'), '}');
        await client.tellFiles([{ path: 'inc.vigil', type: 2 }]);
        await client.settle();
        expect(client.findings('inc.vigil')).not.toContain('syntax-error:1');
        await client.close('inc.vigil');
        await client.settle();
        expect(client.findings('inc.vigil')).toContain('syntax-error:1');
    });

    it('take their findings with them when they are deleted', async () => {
        await using client = await Client.start({ files });
        client.disk.files.delete(uriOf('inc.vigil'));
        await client.tellFiles([{ path: 'inc.vigil', type: 3 }]);
        await client.settle();
        expect(client.findings('inc.vigil')).toEqual([]);
    });

    it('are read again where they went and came back with another text', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'sub/inc.vigil': incident } });
        client.disk.files.set(uriOf('sub/inc.vigil'), incident.replace('found death', 'found deth'));
        await client.tellFiles([{ path: 'sub/inc.vigil', type: 1 }]);
        await client.settle();
        expect(client.findings('sub/inc.vigil')).toContain('unknown-name:12');

        client.disk.files.set(uriOf('sub/inc.vigil'), incident);
        await client.tellFiles([
            { path: 'sub', type: 3 },
            { path: 'sub', type: 1 },
        ]);
        await client.settle();
        expect(client.findings('sub/inc.vigil')).not.toContain('unknown-name:12');
    });

    it('are looked for once, however many changes are told together', async () => {
        await using client = await Client.start({ files });
        let searches = 0;
        const { find } = client.disk;
        Object.assign(client.disk, {
            find: async (folder: Parameters<typeof find>[0]) => {
                searches++;
                await new Promise((resolve) => setTimeout(resolve, 50));
                return find(folder);
            },
        });
        await Promise.all(Array.from({ length: 50 }, async (_, index) => client.tellFiles([{ path: `other-${index}.txt`, type: 1 }])));
        await client.settle();
        expect(searches).toBeGreaterThan(0);
        expect(searches).toBeLessThan(10);
    });

    it('go and come with their folder', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'old/inc.vigil': incident } });
        const before = client.findings('old/inc.vigil');
        client.disk.files.delete(uriOf('old/inc.vigil'));
        client.disk.files.set(uriOf('new/inc.vigil'), incident);
        await client.tellFiles([
            { path: 'old', type: 3 },
            { path: 'new', type: 1 },
        ]);
        await client.settle();
        expect(client.findings('old/inc.vigil')).toEqual([]);
        expect(client.findings('new/inc.vigil')).toEqual(before);
    });
});

describe('folders of the workspace', () => {
    const twoFolders = { 'one/register.vigil': register, 'two/inc.vigil': incident };
    const folder = (name: string): object => ({ uri: `${FOLDER}/${name}`, name });

    it('are one workspace together', async () => {
        await using client = await Client.start({
            files: twoFolders,
            initialize: {
                workspaceFolders: [folder('one'), folder('two')] as { uri: string; name: string }[],
                capabilities: { workspace: { workspaceFolders: true } },
            },
        });
        expect(client.findings('two/inc.vigil').filter((finding) => finding.startsWith('unknown-name'))).toEqual([]);

        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
            event: { added: [], removed: [folder('one')] },
        });
        await client.settle();
        expect(client.findings('two/inc.vigil')).toContain('unknown-name:2');
        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
            event: { added: [folder('one')], removed: [] },
        });
        await client.settle();
        expect(client.findings('two/inc.vigil')).not.toContain('unknown-name:2');
    });

    it('need not be there: documents that are open are judged together', async () => {
        await using client = await Client.start({ initialize: { workspaceFolders: null } });
        await client.open('file:///elsewhere/register.vigil', register);
        await client.open('untitled:Untitled-1', incident);
        await client.settle();
        expect(client.findings('untitled:Untitled-1').length).toBeGreaterThan(0);
        expect(client.findings('untitled:Untitled-1').filter((finding) => finding.startsWith('unknown-name'))).toEqual([]);
    });

    it('do not take in an older version that an editor shows beside the file', async () => {
        await using client = await Client.start({ files });
        const revision = 'git:/folder/inc.vigil?HEAD';
        await client.open(revision, incident);
        await client.settle();
        expect(client.findings(revision)).toEqual([]);
        expect(client.findings('inc.vigil').filter((finding) => finding.startsWith('duplicate-name'))).toEqual([]);
    });
});

describe('a client that supplies the files itself', () => {
    it('is asked for what is in a virtual folder', async () => {
        const client = new Client();
        const contents: Readonly<Record<string, string>> = {
            'vscode-vfs://github/x/register.vigil': register,
            'vscode-vfs://github/x/inc.vigil': incident,
        };
        await client.connection.sendRequest('initialize', {
            processId: null,
            rootUri: null,
            workspaceFolders: [{ uri: 'vscode-vfs://github/x', name: 'x' }],
            capabilities: {},
            initializationOptions: { suppliesFiles: true },
        });
        // As in VS Code, which refuses what it is asked before it was answered.
        client.connection.onRequest('vigil/findFiles', () => Object.keys(contents));
        client.connection.onRequest('vigil/readFiles', ({ uris }: { readonly uris: readonly string[] }) =>
            uris.map((uri) => (contents[uri] === undefined ? null : Buffer.from(contents[uri]).toString('base64'))),
        );
        await client.connection.sendNotification('initialized', {});
        await client.settle();
        expect(client.findings('vscode-vfs://github/x/inc.vigil').length).toBeGreaterThan(0);
        expect(client.findings('vscode-vfs://github/x/inc.vigil').filter((finding) => finding.startsWith('unknown-name'))).toEqual([]);
        await client[Symbol.asyncDispose]();
    });
});
