import { describe, expect, it } from 'vitest';
import type { ApplyWorkspaceEditParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { incident, register } from '../cli/workspace.ts';
import type { Drafted, ExportedText, TextChoices, TextPreview, WantedText } from '../../server/protocol/report.ts';
import { draftRequest, exportFormats, exportRequest, previewRequest, textsRequest } from '../../server/protocol/report.ts';
import { applied, editsOf } from './apply-edit.ts';
import { Client, uriOf } from './client.ts';

const told = incident.replace('  timeline {', '  narrative "The queue <b>ranked</b> one patient too low."\n\n  timeline {');
const files = {
    'register.vigil': register.replace(
        'zone     Europe/Amsterdam',
        'zone     Europe/Amsterdam\n  language nl\n  submit   "https://ap.example/report"',
    ),
    'inc.vigil': told,
};
const now = '2027-12-12T09:00:00+01:00';
const name = 'inc-2027-031';

async function choicesIn(client: Client): Promise<TextChoices> {
    return client.request(textsRequest, { incident: name, locale: 'de-AT' });
}

async function initialReport(client: Client): Promise<WantedText> {
    const { choices } = await choicesIn(client);
    const wanted = choices.find(({ label }) => label.startsWith('Initial report'))?.wanted;
    if (!wanted) throw new Error('No initial report is offered.');
    return wanted;
}

describe('texts of an incident', () => {
    it('are offered: reports that are owed, letters, and the page for management in the language of the reader', async () => {
        await using client = await Client.start({ files, now });
        const { place, choices } = await choicesIn(client);
        expect(place).toMatchObject({ uri: uriOf('inc.vigil'), range: { start: { line: 0 } } });
        expect(choices).toContainEqual({
            wanted: { kind: 'report', stage: 'ai-act.initial', to: ['ap'], language: 'nl', form: 'high-risk-incident' },
            label: 'Initial report to Autoriteit Persoonsgegevens (nl)',
            detail: 'due, limit Mon 20 Dec 2027',
            isNew: true,
        });
        expect(choices.at(-1)).toMatchObject({ wanted: { kind: 'brief', language: 'de' }, isNew: false });
        expect(choices.some(({ wanted }) => wanted.kind === 'letter')).toBe(true);
    });

    it('are none of an incident that there is not', async () => {
        await using client = await Client.start({ files, now });
        expect(await client.request(textsRequest, { incident: 'nothing' })).toMatchObject({
            place: null,
            certainty: { complete: false },
            choices: [],
        });
        expect(await client.request(previewRequest, { incident: 'nothing', wanted: { kind: 'brief', language: 'en' } })).toBeNull();
    });

    it('can be looked at: as a page in which nothing is interpreted, field by field, with what is still open and where', async () => {
        await using client = await Client.start({ files, now });
        const preview = await client.request<TextPreview>(previewRequest, { incident: name, wanted: await initialReport(client) });
        expect(preview).toMatchObject({ language: 'nl', portal: 'https://ap.example/report', fileName: 'inc-2027-031-initial-ap-nl' });
        expect(preview.body).toContain('The queue &lt;b&gt;ranked&lt;/b&gt; one patient too low.');
        expect(preview.body).not.toContain('<b>ranked');
        expect(preview.style).toContain(':host(.dark){');
        expect(preview.style).not.toMatch(/(?:^|\})\s*(?::root|html|body)\{|prefers-color-scheme/m);
        expect(preview.fields.map(({ copy }) => copy)).toContain('The queue <b>ranked</b> one patient too low.');
        expect(preview.draft).toBeDefined();
        expect(preview.open.length).toBeGreaterThan(0);
        expect(preview.open.flatMap(({ place }) => place?.uri ?? [])).toContain(uriOf('inc.vigil'));
    });

    it.each(exportFormats)('can be exported as %s, the same bytes twice', { timeout: 60_000 }, async (format) => {
        await using client = await Client.start({ files, now });
        const params = { incident: name, wanted: await initialReport(client), format };
        const first = await client.request<ExportedText>(exportRequest, params);
        expect(first.name).toBe(`inc-2027-031-initial-ap-nl.${format}`);
        const start = Buffer.from(first.base64, 'base64').subarray(0, 4).toString('latin1');
        expect(start).toMatch({ html: /^<!DO/, docx: /^PK/, pdf: /^%PDF/, md: /^./, json: /^\{/ }[format]);
        expect(await client.request<ExportedText>(exportRequest, params)).toEqual(first);
    });

    it('can be drafted into the file of the incident, and are then offered as drafted', async () => {
        await using client = await Client.start({ files, now });
        await client.open('inc.vigil');
        const wanted = await initialReport(client);
        let asked: WorkspaceEdit | undefined;
        client.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
            asked = edit;
            return { applied: true };
        });
        const drafted = await client.request<Drafted>(draftRequest, { incident: name, wanted });
        expect(drafted).toMatchObject({ block: 'initial-ap', place: { uri: uriOf('inc.vigil') } });
        const after = applied(told, editsOf(asked, uriOf('inc.vigil')).edits as TextEdit[]);
        expect(after.split('\n')[drafted.place.range.start.line]).toBe('report initial-ap on inc-2027-031 {');
        await client.change('inc.vigil', after);
        const { choices } = await choicesIn(client);
        expect(choices.filter(({ label }) => label.startsWith('Initial report'))).toEqual([
            expect.objectContaining({ detail: 'initial-ap, drafted', isNew: false }) as unknown,
        ]);
    });
});
