import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol';
import { incident, register } from '../cli/workspace.ts';
import { applied, editsOf } from './apply-edit.ts';
import { Client, uriOf } from './client.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };
const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

async function actionsIn(client: Client, path: string, only?: readonly string[], range: object = whole): Promise<readonly CodeAction[]> {
    return client.request('textDocument/codeAction', {
        textDocument: { uri: uriOf(path) },
        range,
        context: { diagnostics: [], ...(only && { only }) },
    });
}

/** What a document becomes by an action. */
function becomes(text: string, path: string, action: CodeAction | undefined): string {
    return applied(text, editsOf(action?.edit, uriOf(path)).edits as { range: typeof whole; newText: string }[]);
}

const misspelt = incident.replace('found death', 'found deth');
const unsorted = incident
    .replace('    2027-12-06 14:20  occurred in NL\n', '')
    .replace('  }\n', '    2027-12-06 14:20  occurred in NL\n  }\n');

describe('code actions', () => {
    it('are announced by kind', async () => {
        await using client = await Client.start();
        expect(client.result.capabilities.codeActionProvider).toEqual({
            codeActionKinds: ['quickfix', 'source.fixAll.vigil', 'source.sortTimeline.vigil'],
        });
    });

    it('correct a misspelt name, preferred where it is the one way out', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil', misspelt);
        const actions = await actionsIn(client, 'inc.vigil');
        const correct = actions.find(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'unknown-name'));
        expect(correct).toMatchObject({ title: 'Write `death`', kind: 'quickfix', isPreferred: true });
        expect(becomes(misspelt, 'inc.vigil', correct)).toBe(incident);
    });

    it('offer to accept a finding after every way out, of whichever finding it is', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil', misspelt);
        const titles = (await actionsIn(client, 'inc.vigil')).map(({ title }) => title);
        const accepting = titles.filter((title) => title.startsWith('Suppress '));
        expect(accepting.length).toBeGreaterThan(0);
        expect(titles.length).toBeGreaterThan(accepting.length);
        expect(titles.slice(-accepting.length)).toEqual(accepting);
    });

    it('offer for each finding to say why, after every way out and before what only hides it', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil', misspelt);
        const actions = await actionsIn(client, 'inc.vigil');
        const titles = actions.map(({ title }) => title);
        const whys = titles.filter((title) => title.startsWith('Why? '));
        const accepting = titles.filter((title) => title.startsWith('Suppress '));
        expect(whys).toHaveLength(client.shown('inc.vigil').length);
        expect(titles.slice(-accepting.length - whys.length)).toEqual([...whys, ...accepting]);
        const why = actions.find(({ title }) => title === whys[0]);
        expect(why).toMatchObject({ kind: 'quickfix', command: { command: 'vigil.why', arguments: [{ uri: uriOf('inc.vigil') }] } });
        expect(why?.diagnostics).toHaveLength(1);
    });

    it('leave the cursor in what is to be filled in, where the editor can put it there', async () => {
        const drafted = `${incident}report first on inc-2027-031 {\n  stage    initial\n  to       ap\n  language nl\n  drafted  2027-12-11\n}\n`;
        await using client = await Client.start({ files, initialize: { initializationOptions: { virtualLaw: true, commands: true } } });
        await client.open('inc.vigil', drafted);
        const actions = await actionsIn(client, 'inc.vigil');
        const filled = actions.flatMap(({ title, edit, command }) => {
            const [place] = command?.command === 'vigil.fillIn' ? (command.arguments as { uri: string; range: typeof whole }[]) : [];
            if (!place) return [];
            const lines = becomes(drafted, 'inc.vigil', { title, ...(edit && { edit }) }).split('\n');
            const line = lines[place.range.start.line] ?? '';
            return [`${title}: ${line.slice(0, place.range.start.character).trim()}|${line.slice(place.range.start.character)}`];
        });
        expect(filled).toContain('Suppress `duty-due` here, and say why: // vigil-ignore duty-due:|');
        expect(filled.map((each) => each.replace(/"sha256:[0-9a-f]{64}\/[\w-]+"/, '"DIGEST"'))).toContain(
            'Record that medira reported initial to ap as first: 2027-12-12 09:00  medira reported initial to ap as first of "DIGEST" "|"',
        );
    });

    it('let nobody approve a report while lines were not understood, and say so to whoever records one', async () => {
        const drafted = `${incident}report first on inc-2027-031 {
  stage    initial
  to       ap
  language nl
  drafted  2027-12-11
}
policy "Ours" {
  acting as medira
  approved before reported
}
`;
        const titlesIn = async (text: string): Promise<readonly string[]> => {
            await using client = await Client.start({ files });
            await client.open('inc.vigil', text);
            return (await actionsIn(client, 'inc.vigil')).map(({ title }) => title);
        };
        expect(await titlesIn(drafted)).toContain('Approve first');
        expect((await titlesIn(drafted.replace('2027-12-07 09:10', '7.12 9h'))).filter((title) => title.startsWith('Approve'))).toEqual([]);

        const recording = (titles: readonly string[]): readonly string[] =>
            titles.filter((title) => title.startsWith('Record that medira reported'));
        expect(recording(await titlesIn(incident))).toEqual(['Record that medira reported initial to ap']);
        expect(recording(await titlesIn(incident.replace('2027-12-08 16:00', '8.12 16h')))).toEqual([
            'Record that medira reported initial to ap (Cannot say: 1 line not understood)',
        ]);
    });

    it('are for the version that they were computed from', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.change('inc.vigil', misspelt);
        const [action] = await actionsIn(client, 'inc.vigil');
        expect(editsOf(action?.edit, uriOf('inc.vigil')).textDocument.version).toBe(2);
    });

    it('follow the text before it was judged in its turn', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.change('inc.vigil', `\n\n${misspelt}`);
        const actions = await actionsIn(client, 'inc.vigil', ['quickfix']);
        const correct = actions.find(({ title }) => title === 'Write `death`');
        expect(becomes(`\n\n${misspelt}`, 'inc.vigil', correct)).toBe(`\n\n${incident}`);
    });

    it('are offered once where one edit answers several findings', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        const actions = await actionsIn(client, 'inc.vigil', ['quickfix']);
        const told = actions.filter(({ title }) => title === 'Record that stlucas informed ap');
        expect(told.map(({ diagnostics }) => diagnostics?.map(({ code }) => code))).toEqual([['immediately-open']]);
    });

    it('speak only of the findings at the place that is asked about', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil', misspelt);
        const line = misspelt.split('\n').findIndex((each) => each.includes('deth'));
        const at = { line, character: 30 };
        const actions = await actionsIn(client, 'inc.vigil', undefined, { start: at, end: at });
        expect(new Set(actions.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code)))).toEqual(new Set(['unknown-name']));
    });

    it('write into another file of the workspace where the fix belongs there', async () => {
        const withoutAuthority = register.replace(/authority ap[^}]*\}\n/, 'authority other "Other" {\n  country DE\n}\n');
        await using client = await Client.start({ files: { 'register.vigil': withoutAuthority, 'inc.vigil': incident } });
        await client.open('inc.vigil');
        const actions = await actionsIn(client, 'inc.vigil', ['quickfix']);
        const elsewhere = actions.filter(({ edit }) => edit && JSON.stringify(edit).includes('register.vigil'));
        expect(elsewhere.length).toBeGreaterThan(0);
        expect(editsOf(elsewhere[0]?.edit, uriOf('register.vigil')).textDocument.version).toBeNull();
    });

    it('draft a report after its incident, or in a file of its own where that is wanted and the editor can make one', async () => {
        const capabilities: ClientCapabilities = {
            workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
        };
        await using client = await Client.start({ files, now: '2027-12-12T09:00:00+01:00', initialize: { capabilities } });
        await client.open('inc.vigil');
        const draft = async (): Promise<CodeAction | undefined> =>
            (await actionsIn(client, 'inc.vigil', ['quickfix'])).find(({ title }) => title.startsWith('Draft the initial report'));
        const inside = await draft();
        expect(becomes(incident, 'inc.vigil', inside)).toMatch(/\}\n\nreport initial-ap on inc-2027-031 \{\n/);

        await client.connection.sendNotification('workspace/didChangeConfiguration', {
            settings: { vigil: { reports: { place: 'ownFile' } } },
        });
        const apart = await draft();
        const uri = uriOf('inc-2027-031-initial-ap.vigil');
        expect(apart?.edit?.documentChanges).toMatchObject([
            { kind: 'create', uri, options: { overwrite: false } },
            {
                textDocument: { uri, version: null },
                edits: [{ newText: expect.stringMatching(/^report initial-ap on inc-2027-031 \{\n/) as string }],
            },
        ]);
    });

    it('sort a timeline, also where the finding is suppressed', async () => {
        const suppressed = unsorted.replace(
            '    2027-12-06 14:20  occurred in NL\n',
            '    2027-12-06 14:20  occurred in NL // vigil-ignore event-out-of-order: found out last\n',
        );
        await using client = await Client.start({ files });
        await client.open('inc.vigil', suppressed);
        const [action, ...others] = await actionsIn(client, 'inc.vigil', ['source.sortTimeline.vigil']);
        expect(others).toEqual([]);
        const sorted = becomes(suppressed, 'inc.vigil', action);
        expect(sorted.indexOf('occurred in NL')).toBeLessThan(sorted.indexOf('became aware'));
        expect(await actionsIn(client, 'inc.vigil', ['source.organizeImports'])).toEqual([]);
    });

    it('apply every safe fix of a file at once, as the command line does', async () => {
        const pasted = unsorted.replace('"Misranked triage"', '“Misranked triage”');
        await using client = await Client.start({ files });
        await client.open('inc.vigil', pasted);
        const [action] = await actionsIn(client, 'inc.vigil', ['source.fixAll']);
        expect(action?.kind).toBe('source.fixAll.vigil');
        const fixed = becomes(pasted, 'inc.vigil', action);
        expect(fixed).toContain('"Misranked triage"');
        await client.change('inc.vigil', fixed);
        const [again] = await actionsIn(client, 'inc.vigil', ['source.fixAll.vigil']);
        expect(again ? becomes(fixed, 'inc.vigil', again) : fixed).toBe(incident.replace(/\n+$/, '\n'));
    });

    it('break lines as the text does', async () => {
        const text = misspelt.replaceAll('\n', '\r\n');
        await using client = await Client.start({ files });
        await client.open('inc.vigil', text);
        for (const action of (await actionsIn(client, 'inc.vigil')).filter(({ edit }) => edit)) {
            const after = becomes(text, 'inc.vigil', action);
            expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        }
    });

    it('offer nothing in the law, which is read-only', async () => {
        await using client = await Client.start({ files });
        await client.open('vigil-law:/ai-act.vigil', 'regime ai-act "Other" { }');
        expect(await actionsIn(client, 'vigil-law:/ai-act.vigil')).toEqual([]);
        await client.settle();
        expect(client.shown('vigil-law:/ai-act.vigil')).toEqual([]);
    });
});
