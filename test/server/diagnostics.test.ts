import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import { checks } from '../../language/checks/registry.ts';
import { Client } from './client.ts';

const policy = 'policy "Ours" {\n  acting as medira\n  warn 3 days before\n}\n';
const files = { 'policy.vigil': policy, 'register.vigil': register, 'inc.vigil': incident };

/** Status of the duty to report the death, by the only finding about it and its severity (1 error, 2 warning, 3 information). */
function death(client: Client): string {
    const told = client
        .shown('inc.vigil')
        .filter(({ message }) => typeof message === 'string' && message.endsWith('medira → ap (NL), initial report of a death'));
    return told.map(({ code, severity }) => `${String(code)} ${String(severity)}`).join(', ');
}

/** What is found at the instants around each change. */
const CHANGES = [
    ['2027-12-13T23:59:59+01:00', 'immediately-open 2'],
    ['2027-12-14T00:00:00+01:00', 'duty-due 2'],
    ['2027-12-16T23:59:59+01:00', 'duty-due 2'],
    ['2027-12-17T00:00:00+01:00', 'duty-past-plan 2'],
    ['2027-12-20T23:59:59+01:00', 'duty-past-plan 2'],
    ['2027-12-21T00:00:00+01:00', 'duty-overdue 1'],
] as const;

describe('the findings of a workspace', () => {
    it('are told for files that no editor has open', async () => {
        await using client = await Client.start({ files });
        expect(client.log).toEqual([]);
        expect(client.findings('inc.vigil')).toContain('holidays-projected:1');
    });

    it('become others as time goes by, without an edit, whether or not their file is open', async () => {
        for (const isOpen of [false, true]) {
            await using client = await Client.start({ files });
            if (isOpen) await client.open('inc.vigil');
            await client.settle();
            expect(death(client)).toBe('immediately-open 2');
            for (const [instant, expected] of CHANGES) {
                client.clock.moveTo(instant);
                await client.settle();
                expect(death(client)).toBe(expected);
            }
        }
    });

    it('take one row in a list of problems: from what a duty was derived stands on the page that says why', async () => {
        await using client = await Client.start({ files, now: '2027-12-22T09:00:00+01:00' });
        const told = client.shown('inc.vigil').filter(({ data }) => 'duty' in (data as object));
        expect(told.map(({ code }) => code)).toContain('duty-overdue');
        expect(told.flatMap(({ relatedInformation = [] }) => relatedInformation)).toEqual([]);
    });

    it('lead to the one other place without which they are not understood', async () => {
        const twice = `${incident}\n${incident}\n${incident}`;
        await using client = await Client.start({ files: { ...files, 'inc.vigil': twice } });
        const told = client.shown('inc.vigil').filter(({ code }) => code === 'duplicate-name');
        expect(told.map(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.range.start.line))).toEqual([
            [0],
            [0],
        ]);
    });

    it('lead by their code to a page that can be read without a network', async () => {
        await using client = await Client.start({ files });
        const told = client.shown('inc.vigil').find(({ code }) => code === 'immediately-open');
        expect(told?.codeDescription?.href).toBe('vigil-law:/checks/immediately-open.md');
        const page = await client.request<string>('vigil/lawText', { uri: told?.codeDescription?.href });
        expect(page).toMatch(/^# `immediately-open`\n/);
        expect(page).not.toContain('<!--');
        for (const { code } of checks) {
            const uri = `vigil-law:/checks/${code}.md`;
            expect(await client.request('vigil/lawText', { uri })).toContain(`# \`${code}\``);
        }
        expect(await client.request('vigil/lawText', { uri: 'vigil-law:/checks/no-such-check.md' })).toBeNull();
    });
});
