import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../server/disk/node-disk.ts';
import type { IncidentName } from '../../server/protocol/event.ts';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client, FOLDER } from './client.ts';

const LATE = '2028-01-10T09:00:00+01:00';

/** The codes that were told of a file, each once. */
function codes(client: Client, path: string): readonly string[] {
    return [...new Set(client.findings(path).map((finding) => finding.replace(/:.*/, '')))];
}

describe('a window with several roots', () => {
    const files = {
        'one/vigil.json': '{}',
        'one/register.vigil': register,
        'one/inc.vigil': incident,
        'two/vigil.json': '{}',
        'two/inc.vigil': incident,
    };

    it('judges each by itself', async () => {
        await using client = await Client.start({ files, now: LATE });
        expect(codes(client, 'one/inc.vigil')).toContain('duty-overdue');
        expect(codes(client, 'one/inc.vigil')).not.toContain('unknown-name');
        expect(codes(client, 'one/inc.vigil')).not.toContain('duplicate-name');
        expect(codes(client, 'two/inc.vigil')).toContain('unknown-name');
        await client.open('two/register.vigil', register);
        await client.settle();
        expect(codes(client, 'two/inc.vigil')).toContain('duty-overdue');
        expect(codes(client, 'two/inc.vigil')).not.toContain('unknown-name');
    });

    it('answers for each with its own names', async () => {
        await using client = await Client.start({ files, now: LATE });
        const definition = (path: string): Promise<unknown> =>
            client.request('textDocument/definition', { textDocument: { uri: `${FOLDER}/${path}` }, position: { line: 1, character: 15 } });
        await client.open('one/inc.vigil');
        await client.open('two/inc.vigil');
        expect(JSON.stringify(await definition('one/inc.vigil'))).toContain('one/register.vigil');
        expect(JSON.stringify(await definition('two/inc.vigil'))).not.toContain('register.vigil');
        const { duties } = await client.request<{ readonly duties: readonly { readonly location: { readonly uri: string } }[] }>(
            'vigil/docket',
            {},
        );
        expect(new Set(duties.map(({ location }) => location.uri))).toEqual(new Set([`${FOLDER}/one/inc.vigil`]));
        const symbols = await client.request<readonly { readonly name: string }[]>('workspace/symbol', { query: 'inc-2027-031' });
        expect(symbols.filter(({ name }) => name.startsWith('inc-2027-031'))).toHaveLength(2);
    });

    it('tells incidents of one name apart by a document of their workspace', async () => {
        const both = { ...files, 'two/register.vigil': register, 'two/inc.vigil': incident.replace('found death', 'found health-harm') };
        await using client = await Client.start({ files: both, now: '2027-12-12T09:00:00+01:00' });
        const names = await client.request<readonly IncidentName[]>('vigil/incidents', {});
        expect(names.map(({ name, uri }) => `${name} ${uri}`)).toEqual(
            ['one', 'two'].map((root) => `inc-2027-031 ${FOLDER}/${root}/inc.vigil`),
        );
        for (const { name, uri } of names) {
            const of = { incident: name, uri };
            const recorded = await client.request<{ readonly uri: string }>('vigil/recordEvent', { ...of, snippet: 'resolved' });
            expect(recorded.uri).toBe(uri);
            const card = await client.request<FirstHourCard>('vigil/firstHour', of);
            expect(card.tell.map(({ duty }) => duty.location.uri)).toEqual(card.tell.map(() => uri));
            expect(card.tell.some(({ act }) => act === 'initial report of a death')).toBe(uri.includes('/one/'));
        }
    });

    it('takes a folder for a workspace of its own as soon as there is a vigil.json in it', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'part/inc.vigil': incident }, now: LATE });
        expect(codes(client, 'part/inc.vigil')).not.toContain('unknown-name');
        client.disk.files.set(`${FOLDER}/part/vigil.json`, '{}');
        await client.tellFiles([{ path: 'part/vigil.json', type: 1 }]);
        await client.settle();
        expect(codes(client, 'part/inc.vigil')).toContain('unknown-name');
        client.disk.files.delete(`${FOLDER}/part/vigil.json`);
        await client.tellFiles([{ path: 'part/vigil.json', type: 3 }]);
        await client.settle();
        expect(codes(client, 'part/inc.vigil')).not.toContain('unknown-name');
    });
});

describe('a window on a part of a workspace', () => {
    it('knows the names of the whole, and tells of its part alone', async () => {
        const files = {
            'vigil.json': '{}',
            'register.vigil': `${register}organisation odd "Odd" {\n  country XX\n}\n`,
            'part/inc.vigil': incident,
            'other/inc.vigil': incident.replace('inc-2027-031', 'inc-2027-032'),
        };
        await using whole = await Client.start({ files, now: LATE });
        await using part = await Client.start({
            files,
            now: LATE,
            initialize: { workspaceFolders: [{ uri: `${FOLDER}/part`, name: 'part' }] },
        });
        expect(part.findings('part/inc.vigil')).toEqual(whole.findings('part/inc.vigil'));
        expect(whole.findings('register.vigil')).not.toEqual([]);
        expect(part.findings('register.vigil')).toEqual([]);
        expect(part.findings('other/inc.vigil')).toEqual([]);
        const { duties } = await part.request<{ readonly duties: readonly { readonly incident: string }[] }>('vigil/docket', {});
        expect(new Set(duties.map((duty) => duty.incident))).toEqual(new Set(['inc-2027-031']));
        const { files: read } = await part.request<{ readonly files: number }>('vigil/check', {});
        expect(read).toBe(1);
    });
});

describe('a file outside of the folders', () => {
    it('knows the names of its own workspace, and only it is told of', async () => {
        await using client = await Client.start({
            files: { 'in/register.vigil': register },
            now: LATE,
            initialize: { workspaceFolders: [{ uri: `${FOLDER}/in`, name: 'in' }] },
        });
        for (const [path, text] of Object.entries({
            'vigil.json': '{}',
            'register.vigil': register,
            'inc.vigil': incident,
            'other.vigil': 'organisation o "O" {\n country XX\n}\n',
        })) {
            client.disk.files.set(`file:///elsewhere/${path}`, text);
        }
        await client.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri: 'file:///elsewhere/inc.vigil', languageId: 'vigil', version: 1, text: incident },
        });
        await client.settle();
        const told = client.diagnostics.get('file:///elsewhere/inc.vigil')?.diagnostics.map(({ code }) => code) ?? [];
        expect(told).toContain('duty-overdue');
        expect(told).not.toContain('unknown-name');
        expect(client.diagnostics.has('file:///elsewhere/other.vigil')).toBe(false);
        expect(client.log).toEqual([]);
    });

    it('is by itself where it has none', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register }, now: LATE });
        await client.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri: 'file:///elsewhere/inc.vigil', languageId: 'vigil', version: 1, text: incident },
        });
        await client.settle();
        expect(client.diagnostics.get('file:///elsewhere/inc.vigil')?.diagnostics.map(({ code }) => code)).toContain('unknown-name');
    });
});

describe('vigil.json', () => {
    const workspace = (configuration: object): Readonly<Record<string, string>> => ({
        'vigil.json': JSON.stringify(configuration),
        'register.vigil': register,
        'inc.vigil': incident,
        'drafts/a.vigil': 'organisation d "D" {\n country XX\n}\n',
    });

    async function rewrite(client: Client, configuration: object | string): Promise<void> {
        client.disk.files.set(`${FOLDER}/vigil.json`, typeof configuration === 'string' ? configuration : JSON.stringify(configuration));
        await client.tellFiles([{ path: 'vigil.json', type: 2 }]);
        await client.settle();
    }

    it('is followed: severities, what is left out, for whom one acts, law and the form of days', async () => {
        await using client = await Client.start({ files: workspace({}), now: LATE });
        const severityOf = (code: string): number | undefined =>
            client.diagnostics.get(`${FOLDER}/inc.vigil`)?.diagnostics.find((each) => each.code === code)?.severity;
        const message = (): string => JSON.stringify(client.diagnostics.get(`${FOLDER}/inc.vigil`)?.diagnostics);
        expect(severityOf('duty-overdue')).toBe(1);
        expect(codes(client, 'drafts/a.vigil')).toContain('country-unknown');

        await rewrite(client, { severities: { 'duty-overdue': 'warning', 'immediately-open': 'off' } });
        expect(severityOf('duty-overdue')).toBe(2);
        expect(severityOf('immediately-open')).toBeUndefined();

        await rewrite(client, { leaveOut: ['drafts/'] });
        expect(severityOf('duty-overdue')).toBe(1);
        expect(client.findings('drafts/a.vigil')).toEqual([]);

        await rewrite(client, { actingAs: ['stlucas'] });
        // What others owe stands in the docket.
        expect(severityOf('duty-overdue')).toBeUndefined();
        expect(codes(client, 'drafts/a.vigil')).toContain('country-unknown');

        await rewrite(client, { dayFormat: 'DD.MM.YYYY' });
        expect(message()).toContain('16.12.2027');
        expect(message()).not.toContain('16 Dec 2027');
        expect(JSON.stringify(await client.request('vigil/docket', {}))).toContain('16.12.2027');

        await rewrite(client, { law: ['authorities'] });
        expect(severityOf('duty-overdue')).toBeUndefined();
        await rewrite(client, {});
        expect(severityOf('duty-overdue')).toBe(1);
        expect(message()).toContain('16 Dec 2027');
    });

    it('is told where it cannot be followed, until it can', async () => {
        await using client = await Client.start({ files: workspace({}), now: LATE });
        const told = (): readonly string[] =>
            client.diagnostics
                .get(`${FOLDER}/vigil.json`)
                ?.diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value)) ?? [];
        await rewrite(client, '{\n  "nothing": 1,\n  "actingAs": ["nobody"]\n}');
        expect(told()).toEqual([expect.stringContaining('no key "nothing"'), expect.stringContaining('names nobody')]);
        expect(client.diagnostics.get(`${FOLDER}/vigil.json`)?.diagnostics[0]?.range.start).toEqual({ line: 1, character: 2 });
        await rewrite(client, '{ "severities": { "syntax-error": "off" } }');
        expect(told()).toEqual([expect.stringContaining('was not read')]);
        await rewrite(client, '{}');
        expect(told()).toEqual([]);
    });
});

describe('the files of the machine', () => {
    it('are those of the workspace that a folder is a part of, told as the editor spells them', () => {
        const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vigil-disk-')));
        try {
            for (const name of [
                'w/vigil.json',
                'w/register.vigil',
                'w/in/INC.VIGIL',
                'w/in/.#INC.VIGIL',
                'w/own/.git/HEAD',
                'w/own/a.vigil',
            ]) {
                mkdirSync(dirname(join(folder, name)), { recursive: true });
                writeFileSync(join(folder, name), '');
            }
            symlinkSync(join(folder, 'w'), join(folder, 'alias'));
            const uri = pathToFileURL(folder).href;
            expect(nodeDisk.find({ uri: `${uri}/w/in`, name: 'in' })).toEqual([
                {
                    uri: `${uri}/w`,
                    ground: 'configuration',
                    files: [`${uri}/w/in/INC.VIGIL`, `${uri}/w/own/a.vigil`, `${uri}/w/register.vigil`],
                },
            ]);
            expect(nodeDisk.find({ uri: `${uri}/alias`, name: 'alias' })).toMatchObject([{ uri: `${uri}/alias`, ground: 'configuration' }]);
            expect(nodeDisk.findAround?.(`${uri}/w/in/INC.VIGIL`)).toMatchObject([{ uri: `${uri}/w` }]);
            expect(nodeDisk.findAround?.(`${uri}/free.vigil`)).toEqual([]);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });
});
