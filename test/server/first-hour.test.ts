import { describe, expect, it } from 'vitest';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import { firstHourRequest } from '../../server/protocol/first-hour.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client } from './client.ts';

const name = 'inc-2027-031';

async function cardOf(text: string, { now = '2027-12-12T09:00:00+01:00', locale = 'en' } = {}): Promise<FirstHourCard> {
    await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': text }, now, initialize: { locale } });
    const card = await client.request<FirstHourCard | null>(firstHourRequest, { incident: name });
    if (!card) throw new Error('There is no card.');
    return card;
}

const shown = (duties: FirstHourCard['tell']): readonly string[] =>
    duties.map(
        ({ duty: { party, recipient, status, atOnce }, act }) =>
            `${status}${atOnce ? ' at once' : ''}: ${party} → ${recipient ?? '-'}, ${act}`,
    );

describe('the card of the first hour', () => {
    it('has what is owed at once first, and apart what waits', async () => {
        const { tell, waits, told } = await cardOf(incident);
        expect(shown(tell)[0]).toBe('due at once: medira → Autoriteit Persoonsgegevens, initial report of a death');
        const atOnce = tell.map(({ duty }) => duty.atOnce !== null);
        expect(atOnce).toEqual(atOnce.toSorted((a, b) => Number(b) - Number(a)));
        expect(tell.every(({ duty }) => duty.status === 'due' || duty.status === 'overdue')).toBe(true);
        expect(waits.every(({ duty }) => duty.status === 'waiting')).toBe(true);
        expect(shown(told).join('\n')).toContain('stlucas → Medira GmbH');
    });

    it('has a duty done once its line is written, and not before', async () => {
        const before = await cardOf(incident);
        const id = before.tell[0]?.duty.id;
        const after = await cardOf(incident.replace('  }\n', '    2027-12-12 08:00  medira reported initial to ap\n  }\n'));
        expect(after.tell.map(({ duty }) => duty.id)).not.toContain(id);
        expect(after.told.map(({ duty }) => duty.id)).toContain(id);
    });

    it('tells each duty by duty, party and recipient, whatever becomes of its date', async () => {
        const ids = (await cardOf(incident)).tell.map(({ duty }) => duty.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect((await cardOf(incident, { now: '2027-12-25T09:00:00+01:00' })).tell.map(({ duty }) => duty.id)).toEqual(
            expect.arrayContaining(ids),
        );
    });

    it('names the logs, the systems that must not be altered, and what is not known', async () => {
        const { logs, keep, save, open, certainty } = await cardOf(incident);
        expect(logs).toMatchObject([
            { title: 'TriageAssist 3', since: { text: 'Mon 6 Dec 2027, 14:20' }, holders: ['medira (provider)', 'stlucas (deployer)'] },
        ]);
        expect(keep.flatMap(({ subjects }) => subjects)).toContain('TriageAssist 3');
        expect(save.length).toBeGreaterThan(0);
        expect(open).toEqual(['narrative', 'cause']);
        expect(certainty.complete).toBe(true);
    });

    it('speaks the language of the editor', async () => {
        const { tell } = await cardOf(incident, { locale: 'de' });
        expect(tell[0]?.act).toBe('Erstbericht zum Todesfall');
    });

    it('cannot be relied on where a line was not understood, and is there for no other incident', async () => {
        expect((await cardOf(incident.replace('2027-12-07 09:10', '7.12 9h'))).certainty.complete).toBe(false);
        await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': incident } });
        expect(await client.request(firstHourRequest, { incident: 'inc-none' })).toBeNull();
    });
});
