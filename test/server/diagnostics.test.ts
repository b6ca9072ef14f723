import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import { Client } from './client.ts';

describe('the findings of a workspace', () => {
    it('are told for files that no editor has open', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': incident } });
        expect(client.log).toEqual([]);
        expect(client.findings('inc.vigil')).toContain('holidays-projected:1');
    });
});
