import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import type { TimelineAnswer } from '../../server/protocol/timeline.ts';
import { Client, uriOf } from './client.ts';

const files = { 'policy.vigil': 'policy { acting as medira warn 3 days before }\n', 'register.vigil': register, 'inc.vigil': incident };

describe('the picture of an incident', () => {
    it('leads to its lines', async () => {
        await using client = await Client.start({ files });
        const picture = await client.request<TimelineAnswer>('vigil/timeline', { incident: 'inc-2027-031', width: 900 });
        expect(picture).toMatchObject({ incident: 'inc-2027-031', asOf: { text: 'Sun 12 Dec 2027, 09:00' } });
        expect(picture.svg).toMatch(/^<svg /);
        expect(picture.svg).not.toMatch(/<script|style=|href=/);
        const lines = picture.places.map(({ uri, range }) => (uri === uriOf('inc.vigil') ? range.start.line + 1 : 0));
        expect(lines).toEqual(expect.arrayContaining([6, 7, 8, 9, 10, 11, 12]));
    });

    it('is said to be another after an edit that changes no duty, once for each time it was asked for', async () => {
        await using client = await Client.start({ files });
        let told = 0;
        client.connection.onNotification('vigil/timelinesChanged', () => void told++);
        const more = (time: string) => incident.replace('  }\n', `    2027-12-11 ${time}  medira disabled triage-ai\n  }\n`);
        await client.open('inc.vigil', incident);
        await client.settle();
        expect(told).toBe(0);

        await client.request('vigil/timeline', { incident: 'inc-2027-031', width: 900 });
        await client.change('inc.vigil', more('09:00'));
        await client.settle();
        await client.change('inc.vigil', more('10:00'));
        await client.settle();
        expect(told).toBe(1);
        const { svg } = await client.request<TimelineAnswer>('vigil/timeline', { incident: 'inc-2027-031', width: 900 });
        expect(svg).toContain('medira disabled');
    });

    it('marks the instant that is shown, and calls it now only where it is', async () => {
        await using client = await Client.start({ files });
        const markOf = async (): Promise<string | undefined> => {
            const { svg } = await client.request<TimelineAnswer>('vigil/timeline', { incident: 'inc-2027-031', width: 900 });
            return /<g class="now"><title>([^<]*)/.exec(svg)?.[1];
        };
        expect(await markOf()).toBe('now: Sun 12 Dec 2027, 09:00');
        await client.request('vigil/asOf', { text: '2027-12-11 09:00' });
        expect(await markOf()).toBe('as of: Sat 11 Dec 2027, 09:00');
    });

    it('is there only where the incident is', async () => {
        await using client = await Client.start({ files });
        expect(await client.request('vigil/timeline', { incident: 'inc-1', width: 900 })).toBeNull();
    });
});
