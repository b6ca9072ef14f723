import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import type { EventChoices, IncidentName, RecordEventAnswer } from '../../server/protocol/event.ts';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import type { IncidentChoices, NewIncident } from '../../server/protocol/incident.ts';
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
            group: 'this-week',
            status: 'due',
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
        expect(await dutiesOf(client)).toContain('this-week due: Report a death, to Autoriteit Persoonsgegevens');
        client.clock.moveTo('2027-12-21T00:00:00+01:00');
        await client.settle();
        expect(await dutiesOf(client)).toContain('overdue overdue: Report a death, to Autoriteit Persoonsgegevens');
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
        expect(await dutiesOf(client)).toEqual([]);
        await client.request('vigil/asOf', { text: '2028-01-15' });
        expect(await dutiesOf(client)).toContain('overdue overdue: Report a death, to Autoriteit Persoonsgegevens');
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
    it('offers what there is to choose from', async () => {
        await using client = await Client.start({ files });
        const choices = await client.request<IncidentChoices>('vigil/incidentChoices', {});
        expect(choices.subjects).toEqual([{ name: 'triage-ai', title: 'TriageAssist 3', detail: 'annex-III-5-d' }]);
        expect(choices.parties['triage-ai']?.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
            'medira provider',
            'stlucas deployer',
        ]);
        expect(choices.states.find(({ name }) => name === 'EL')).toEqual({ name: 'EL', title: 'Greece', detail: '' });
        const harms = choices.harms.map(({ name }) => name);
        expect(harms).toContain('death');
        expect(harms).not.toContain('serious-incident');
        expect(choices.now).toBe('2027-12-12 09:00');
    });

    it('becomes a file without syntax errors, with its duties and the cursor in its title', async () => {
        await using client = await Client.start({ files });
        const draft = await client.request<NewIncident>('vigil/newIncident', {
            subject: 'triage-ai',
            states: ['NL'],
            noticedBy: 'medira',
            noticedAt: '2027-12-12 03:10',
            harms: ['death'],
        });
        expect(draft.name).toBe('inc-2027-032');
        expect(draft.uri).toBe(uriOf('inc-2027-032.vigil'));
        expect(draft.text).toContain('2027-12-12 03:10  medira became aware');
        const [line = ''] = draft.text.split('\n');
        expect(line.slice(draft.selection.start.character, draft.selection.end.character)).toBe('What happened, in one line');

        await client.open(draft.uri ?? '', draft.text);
        await client.settle();
        const codes = client.shown(draft.uri ?? '').map(({ code }) => code);
        expect(codes.filter((code) => code === 'syntax-error' || code === 'unknown-name')).toEqual([]);
        const { duties } = await client.request<DocketAnswer>('vigil/docket', {});
        expect(duties.some(({ incident: name, title }) => name === 'inc-2027-032' && title === 'Report a death')).toBe(true);

        const card = await client.request<FirstHourCard>('vigil/firstHour', { incident: 'inc-2027-032' });
        expect(card.tell.map(({ duty: { title, recipient } }) => `${title}, to ${recipient ?? 'nobody'}`)).toContain(
            'Report a death, to Autoriteit Persoonsgegevens',
        );
        expect(card.logs).toEqual([
            {
                title: 'TriageAssist 3',
                since: { at: Date.parse('2027-12-13T00:00:00+01:00'), text: 'Sun 12 Dec 2027', zone: 'Europe/Amsterdam', wholeDay: true },
                holders: ['medira (provider)', 'stlucas (deployer)'],
            },
        ]);
        expect(card.open).toEqual(['causal-link', 'narrative', 'cause']);
    });

    it('can be written when nothing is known yet', async () => {
        await using client = await Client.start({ files: {} });
        const draft = await client.request<NewIncident>('vigil/newIncident', { states: [], harms: [] });
        await client.open(draft.uri ?? '', draft.text);
        await client.settle();
        expect(client.findings(draft.uri ?? '').filter((finding) => finding.startsWith('syntax-error'))).toEqual([]);
        expect(client.findings(draft.uri ?? '')).toContain('involves-missing:1');
    });
});

describe('recording an event', () => {
    it('offers first what would meet a duty, and writes it where it belongs', async () => {
        await using client = await Client.start({ files });
        const names = await client.request<readonly IncidentName[]>('vigil/incidents', {});
        expect(names).toEqual([{ name: 'inc-2027-031', title: 'Misranked triage', detail: 'Report a death: Mon 20 Dec 2027' }]);
        const choices = await client.request<EventChoices>('vigil/eventChoices', { incident: 'inc-2027-031' });
        expect(choices.lines[0]).toEqual({
            label: 'medira reported initial to ap',
            detail: 'meets: Report a death, limit Mon 20 Dec 2027',
            snippet: 'medira reported initial to ap "${1}"',
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
        const params = { incident: 'inc-2027-031', at: 'yesterday', snippet: 'resolved' };
        expect(await client.request('vigil/recordEvent', params)).toHaveProperty('refused');
    });
});

describe('other requests', () => {
    it('count a period', async () => {
        await using client = await Client.start();
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
