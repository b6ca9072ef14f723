import { describe, expect, it } from 'vitest';
import { verbForms } from '../../language/analysis/intake/verbs.ts';
import { incident, register } from '../cli/workspace.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import type { EventChoices, IncidentName, RecordEventAnswer } from '../../server/protocol/event.ts';
import type { Choice, IntakeChoices, IntakeDraft } from '../../server/protocol/intake.ts';
import type { Status } from '../../server/protocol/status.ts';
import { applied } from './apply-edit.ts';
import { Client, uriOf } from './client.ts';

const files = { 'policy.vigil': 'policy { acting as medira warn 3 days before }\n', 'register.vigil': register, 'inc.vigil': incident };

async function dutiesOf(client: Client): Promise<readonly string[]> {
    const { duties } = await client.request<DocketAnswer>('vigil/docket', {});
    return duties
        .filter(({ own }) => own)
        .map(({ group, status, title, recipient }) => `${group} ${status}: ${title}, to ${recipient ?? 'nobody'}`);
}

describe('the docket', () => {
    it('tells what needs attention first, with dates, place and law', async () => {
        await using client = await Client.start({ files });
        const { asOf, duties } = await client.request<DocketAnswer>('vigil/docket', {});
        expect(asOf.text).toBe('Sun 12 Dec 2027, 09:00');
        const death = duties.find(({ title, own }) => own && title === 'Report a death');
        expect(death).toMatchObject({
            id: 'inc-2027-031/ai-act.report-death/medira/ap/NL/',
            group: 'now',
            status: 'due',
            act: 'initial report of a death',
            to: 'ap (NL)',
            incident: 'inc-2027-031',
            party: 'medira',
            recipient: 'Autoriteit Persoonsgegevens',
            atOnce: { pace: 'immediately', since: { text: 'Fri 10 Dec 2027, 00:00' } },
            planBy: { text: 'Thu 16 Dec 2027', zone: 'Europe/Amsterdam', wholeDay: true },
            limit: { text: 'Mon 20 Dec 2027' },
            left: { amount: 4, unit: 'days', passed: false, until: 'planBy' },
            done: null,
            pastPlan: false,
            basis: 'Regulation (EU) 2024/1689, Article 73(4)',
            location: { uri: uriOf('inc.vigil'), range: { start: { line: 11 } } },
            law: { uri: 'vigil-law:/ai-act.vigil' },
        });
        const trace = await client.request<string>('vigil/dutyTrace', { uri: uriOf('inc.vigil'), id: death?.id });
        expect(trace).toContain('3(4)');
    });

    it('changes with the clock, without an edit', async () => {
        await using client = await Client.start({ files });
        expect(await dutiesOf(client)).toContain('now due: Report a death, to Autoriteit Persoonsgegevens');
        client.clock.moveTo('2027-12-21T00:00:00+01:00');
        await client.settle();
        expect(await dutiesOf(client)).toContain('now overdue: Report a death, to Autoriteit Persoonsgegevens');
        expect(client.shown('inc.vigil').find(({ code }) => code === 'duty-overdue')?.severity).toBe(1);
    });

    it('is that of the instant travelled to, findings included, until one goes back to now', async () => {
        await using client = await Client.start({ files });
        const now = await dutiesOf(client);
        const shown = client.findings('inc.vigil');
        expect(await client.request('vigil/asOf', { text: '2027-12-06 18:00' })).toEqual({
            at: Date.parse('2027-12-06T18:00:00+01:00'),
            text: 'Mon 6 Dec 2027, 18:00',
            zone: 'Europe/Brussels',
            wholeDay: false,
        });
        expect(await dutiesOf(client)).toEqual([
            'keep standing: Keep the documentation, to nobody',
            'keep standing: Keep the logs, to nobody',
        ]);
        await client.request('vigil/asOf', { text: '2028-01-15' });
        expect(await dutiesOf(client)).toContain('now overdue: Report a death, to Autoriteit Persoonsgegevens');
        expect(await client.request('vigil/asOf', { text: null })).toEqual({ now: true });
        expect(await dutiesOf(client)).toEqual(now);
        await client.settle();
        expect(client.findings('inc.vigil')).toEqual(shown);
    });

    it('refuses a text that is no instant, and says how to write one', async () => {
        await using client = await Client.start({ files });
        expect(await client.request('vigil/asOf', { text: 'soon' })).toEqual({
            refused: '"soon" is no instant. Write 2027-12-12 09:00, 2027-12-12T09:00+01:00 or 2027-12-12.',
        });
        expect(await client.request('vigil/asOf', { text: '2027-03-28 02:30' })).toEqual({
            refused:
                'This local time does not exist in Europe/Brussels, where the clocks change. Write 2027-03-28T01:30:00+01:00 or 2027-03-28T03:30:00+02:00.',
        });
    });
});

describe('the status', () => {
    async function follow(now: string): Promise<{ readonly client: Client; readonly told: Status[] }> {
        const told: Status[] = [];
        const client = new Client({ files, now });
        client.connection.onNotification('vigil/status', (status: Status) => void told.push(status));
        await client.initialize();
        return { client, told };
    }

    it('names the next deadline of ours, and reminds of it when it comes near and when it has passed', async () => {
        const { client, told } = await follow('2027-12-12T09:00:00+01:00');
        expect(told.at(-1)).toMatchObject({ asOf: null, overdue: 0, next: { title: 'Report a death', left: { amount: 4, unit: 'days' } } });
        expect(told.at(-1)?.reminders).toEqual([]);

        client.clock.moveTo('2027-12-19T09:00:00+01:00');
        await client.settle();
        expect(told.at(-1)?.reminders).toMatchObject([
            { kind: 'near', line: 'medira reported initial to ap', duty: { title: 'Report a death' } },
        ]);

        client.clock.moveTo('2027-12-21T00:00:00+01:00');
        await client.settle();
        expect(told.at(-1)).toMatchObject({ overdue: 1, next: { status: 'overdue' } });
        expect(told.at(-1)?.reminders).toMatchObject([{ kind: 'passed' }]);
        await client[Symbol.asyncDispose]();
    });

    it('tells the time that is left whenever it would be told differently', async () => {
        const { client, told } = await follow('2027-12-12T09:00:00+01:00');
        const { length } = told;
        const revision = told.at(-1)?.revision;
        client.clock.moveTo('2027-12-13T12:00:00+01:00');
        await client.settle();
        expect(told.length).toBeGreaterThan(length);
        expect(told.at(-1)?.next?.left).toEqual({ amount: 3, unit: 'days', passed: false, until: 'planBy' });
        expect(told.at(-1)?.revision).toBeGreaterThanOrEqual(revision ?? 0);
        await client[Symbol.asyncDispose]();
    });

    it('says that another instant is shown, and reminds of nothing then', async () => {
        const { client, told } = await follow('2027-12-12T09:00:00+01:00');
        await client.request('vigil/asOf', { text: '2028-01-15' });
        await client.settle();
        expect(told.at(-1)).toMatchObject({ asOf: { text: 'Sat 15 Jan 2028, 00:00' }, overdue: 1, reminders: [] });
        await client[Symbol.asyncDispose]();
    });
});

describe('a new incident', () => {
    it('offers what there is to choose from, and what it is found by', async () => {
        await using client = await Client.start({ files });
        const choices = await client.request<IntakeChoices>('vigil/intakeChoices', {});
        expect(choices.incident).toBe('inc-2027-032');
        expect(choices.uri).toBe(uriOf('inc-2027-032.vigil'));
        const named = (among: readonly Choice[], name: string): Choice | undefined => among.find((each) => each.name === name);
        expect(named(choices.subjects, 'triage-ai')).toMatchObject({
            title: 'TriageAssist 3',
            detail: 'Emergency calls, dispatch and patient triage',
        });
        expect(named(choices.subjects, 'triage-ai')?.words).toContain('ambulance');
        expect(choices.organisations.map(({ name }) => name)).toEqual(['medira', 'stlucas']);
        expect(named(choices.authorities, 'ap')).toMatchObject({ title: 'Autoriteit Persoonsgegevens' });
        expect(named(choices.states, 'EL')).toMatchObject({ title: 'Greece' });
        expect(named(choices.states, 'US')).toBeUndefined();
        expect(named(choices.countries, 'US')).toMatchObject({ title: 'United States' });
        const harms = choices.findings.map(({ name }) => name);
        expect(harms).toContain('death');
        expect(harms).not.toContain('serious-incident');
        expect(named(choices.findings, 'death')?.words).toContain('patient died');
    });

    it('grows into a file, with the docket that it would have', async () => {
        await using client = await Client.start({ files });
        const draft = await client.request<IntakeDraft>('vigil/intakeDraft', {
            file: uriOf('inc-2027-032.vigil'),
            incident: 'inc-2027-032',
            answers: {
                subjects: ['triage-ai'],
                lines: [
                    { key: 'a', verb: 'occurred', at: '2027-12-12', states: ['NL'] },
                    { key: 'b', verb: 'became-aware', at: '03:10', party: 'medira' },
                    { key: 'c', verb: 'found', at: 'now', findings: ['death'] },
                ],
            },
            replaces: [],
        });
        expect(draft.text).toContain('2027-12-12 03:10  medira became aware');
        expect(draft.times['b.at']?.told.first.text).toBe('Sun 12 Dec 2027, 03:10');
        expect(draft.duties.map(({ title, recipient, limit }) => [title, recipient, limit?.text])[0]).toEqual([
            'Report a death',
            'Autoriteit Persoonsgegevens',
            'Wed 22 Dec 2027',
        ]);
        expect(draft.certainty?.complete).toBe(true);
        const { duties } = await client.request<DocketAnswer>('vigil/docket', {});
        expect(duties.filter(({ incident: name }) => name === 'inc-2027-032')).toEqual([]);
    });

    it('takes the place of the document that holds an older form of it', async () => {
        await using client = await Client.start({ files });
        const uri = `untitled:${new URL(uriOf('inc-2027-032.vigil')).pathname}`;
        const asked = {
            file: uriOf('inc-2027-032.vigil'),
            incident: 'inc-2027-032',
            answers: {
                subjects: ['triage-ai'],
                newParties: [{ key: '+1', kind: 'organisation', title: 'Newcomer' }],
                lines: [{ key: 'a', verb: 'found', at: 'now', findings: ['death'] }],
            },
        };
        const { text } = await client.request<IntakeDraft>('vigil/intakeDraft', { ...asked, replaces: [] });
        await client.open(uri, text);
        const twice = await client.request<IntakeDraft>('vigil/intakeDraft', { ...asked, replaces: [] });
        expect(twice.certainty?.complete).toBe(false);
        const once = await client.request<IntakeDraft>('vigil/intakeDraft', { ...asked, replaces: [uri] });
        expect(once.certainty?.complete).toBe(true);
        expect(once.text).toContain('organisation newcomer "Newcomer"');
    });

    it('belongs to the folder in which it was begun, where there are several', async () => {
        const two = { 'one/vigil.json': '{}', 'one/register.vigil': register, 'two/vigil.json': '{}' };
        await using client = await Client.start({ files: two });
        const choices = (folder: string): Promise<IntakeChoices> => client.request('vigil/intakeChoices', { uri: uriOf(folder) });
        expect((await choices('one')).subjects.map(({ name }) => name)).toEqual(['triage-ai']);
        expect((await choices('two')).subjects).toEqual([]);
        const document = `untitled:${new URL(uriOf('one/new.vigil')).pathname}`;
        await client.open(document, 'incident inc-1 {\n  involves triage-ai\n}\n');
        await client.settle();
        expect(client.findings(document).filter((finding) => finding.startsWith('unknown-name'))).toEqual([]);
    });
});

describe('recording an event', () => {
    it('offers first what would meet a duty, and writes it where it belongs', async () => {
        await using client = await Client.start({ files });
        const names = await client.request<readonly IncidentName[]>('vigil/incidents', {});
        expect(names).toEqual([
            { name: 'inc-2027-031', title: 'Misranked triage', detail: 'Report a death: Mon 20 Dec 2027', uri: uriOf('inc.vigil') },
        ]);
        const choices = await client.request<EventChoices>('vigil/eventChoices', { incident: 'inc-2027-031' });
        expect(choices.lines[0]).toEqual({
            label: 'medira reported initial to ap',
            verb: 'reported',
            detail: 'meets: initial report of a death, by Thu 16 Dec 2027',
            meets: [expect.stringContaining('report-death')],
            snippet: 'medira reported initial to ap',
        });
        const recorded = await client.request<RecordEventAnswer>('vigil/recordEvent', {
            incident: 'inc-2027-031',
            snippet: 'medira reported initial to ap',
        });
        if ('refused' in recorded) throw new Error(recorded.refused);
        expect(recorded).toMatchObject({ uri: uriOf('inc.vigil'), version: null });
        const after = applied(incident, [recorded.edit]);
        expect(after).toContain('    2027-12-10        found death\n    2027-12-12 09:00  medira reported initial to ap\n');
    });

    it('finds the incident around the cursor', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await client.request('vigil/incidentAt', { uri: uriOf('inc.vigil'), position: { line: 6, character: 3 } })).toBe(
            'inc-2027-031',
        );
        expect(await client.request('vigil/incidentAt', { uri: uriOf('register.vigil'), position: { line: 0, character: 0 } })).toBeNull();
    });

    it('refuses an instant that is none', async () => {
        await using client = await Client.start({ files });
        for (const at of ['one of these days', '2027-12-24', 'about tomorrow', '']) {
            const params = { incident: 'inc-2027-031', at, snippet: 'resolved' };
            expect(await client.request('vigil/recordEvent', params)).toHaveProperty('refused');
        }
    });

    /** The lines of the timeline around the one that is recorded in a text of the incident. */
    async function recorded(text: string, at: string, snippet = 'resolved'): Promise<readonly string[]> {
        await using client = await Client.start({ files: { ...files, 'inc.vigil': text } });
        const answer = await client.request<RecordEventAnswer>('vigil/recordEvent', { incident: 'inc-2027-031', at, snippet });
        if ('refused' in answer) throw new Error(answer.refused);
        const lines = applied(text, [answer.edit]).split('\n');
        const index = lines.findIndex((line) => line.includes(snippet));
        return lines.slice(index - 1, index + 2);
    }

    it.each([
        [
            '2027-12-07 09:30',
            '    2027-12-07 09:10  medira became aware',
            '    2027-12-07 09:30  resolved',
            '    2027-12-07 10:00  found health-harm',
        ],
        ['yesterday 14:00', '    2027-12-10        found death', '    2027-12-11 14:00  resolved', '  }'],
        [
            'about 2027-12-08',
            '    2027-12-07 10:00  found health-harm',
            '    about 2027-12-08  resolved',
            '    2027-12-08 16:00  causal link suspected',
        ],
        ['2027-12-01', '  timeline {', '    2027-12-01        resolved', '    2027-12-06 14:20  occurred in NL'],
        ['8:15', '    2027-12-10        found death', '    2027-12-12 08:15  resolved', '  }'],
    ])('record what happened %s where it belongs in time', async (at, ...around) => {
        expect(await recorded(incident, at)).toEqual(around);
    });

    it('indent a line as its neighbours are, in an empty timeline one step more than that, and make one where there is none', async () => {
        const tabbed = incident.replaceAll('    2027', '\t\t2027').replace('  timeline {', '\ttimeline {');
        expect((await recorded(tabbed, '2027-12-07 09:30'))[1]).toBe('\t\t2027-12-07 09:30  resolved');
        const empty = incident.replace(/timeline \{[^}]*\}/, 'timeline {\n  }');
        expect(await recorded(empty, '2027-12-07 09:30')).toEqual(['  timeline {', '    2027-12-07 09:30  resolved', '  }']);
        const none = incident.replace(/ *timeline \{[^}]*\}\n/, '');
        expect(await recorded(none, '2027-12-07 09:30')).toEqual(['  timeline {', '    2027-12-07 09:30  resolved', '  }']);
    });

    it('offer every verb that a timeline knows, with places for what is missing, and say what is understood of a time', async () => {
        await using client = await Client.start({ files });
        const { lines } = await client.request<EventChoices>('vigil/eventChoices', { incident: 'inc-2027-031' });
        expect(new Set(lines.map(({ verb }) => verb))).toEqual(new Set(Object.keys(verbForms)));
        expect(lines.find(({ verb }) => verb === 'requested')).toMatchObject({
            label: '… requested "…" from …',
            snippet: '$1 requested "$2" from $3',
        });
        expect(lines.find(({ verb }) => verb === 'suspended')?.snippet).toBe('$1 suspended triage-ai');
        const said = (text: string): Promise<object> => client.request('vigil/eventTime', { incident: 'inc-2027-031', text });
        expect(await said('yesterday 14:00')).toMatchObject({ kind: 'said', written: '2027-12-11 14:00' });
        expect(await said('2027-12-24')).toEqual({ kind: 'ahead' });
        expect(await said('6/7/2027')).toMatchObject({ kind: 'fault', fault: 'unclear' });
    });
});

describe('other requests', () => {
    it('count a period', async () => {
        await using client = await Client.start();
        const nothing = { period: '0 days', after: '2027-12-06 17:05', place: 'NL' };
        const { refused } = await client.request<{ readonly refused: string }>('vigil/count', nothing);
        expect(refused).toContain('"0 days" is no time at all');
        expect(await client.request('vigil/count', { period: '15 days', after: '2027-12-06 17:05', place: 'NL' })).toMatchObject({
            planBy: { text: 'Tue 21 Dec 2027' },
            limit: { text: 'Tue 21 Dec 2027' },
        });
    });

    it('show the law that ships with the language', async () => {
        await using client = await Client.start();
        expect(await client.request('vigil/law', {})).toEqual(
            expect.arrayContaining([
                { uri: 'vigil-law:/ai-act.vigil', title: 'Artificial Intelligence Act', detail: 'Regulation (EU) 2024/1689' },
            ]),
        );
        expect(await client.request('vigil/lawText', { uri: 'vigil-law:/ai-act.vigil' })).toContain(
            'regime ai-act "Artificial Intelligence Act"',
        );
        expect(await client.request('vigil/lawText', { uri: 'vigil-law:/../secret' })).toBeNull();
    });

    it('check the workspace as it is on disk', async () => {
        await using client = await Client.start({ files });
        client.disk.files.set(uriOf('inc.vigil'), '}');
        const counts = await client.request<object>('vigil/check', {});
        expect(counts).toMatchObject({ files: 3, incidents: 0, errors: 1 });
    });
});

describe('the calendar', () => {
    it('is the file that the command line writes', async () => {
        await using client = await Client.start({ files });
        const text = await client.request<string>('vigil/calendar', { incident: 'inc-2027-031' });
        expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
        expect(text).toContain('SUMMARY:Limit: Report a death to ap (inc-2027-031)\r\n');
        expect(text).toContain('DTSTART;VALUE=DATE:20271220\r\n');
        expect(await client.request('vigil/calendar', { incident: 'inc-1' })).not.toContain('VEVENT');
    });
});
