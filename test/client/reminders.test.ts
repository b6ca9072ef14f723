import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remind } from '../../client/reminders.ts';
import { Server } from '../../client/server/server.ts';
import type { TimeLeft } from '../../server/protocol/docket.ts';
import type { Reminder, Status } from '../../server/protocol/status.ts';
import { workspaceWith } from './certainty.ts';
import { dutyLine } from './duty-line.ts';
import { commands, window, workspace } from './fake-vscode.ts';

const server = new Server(() => Promise.reject(new Error('not started in this test')));

function reminder(key: string, kind: Reminder['kind']): Reminder {
    return reminderOf(key, kind, { amount: 2, unit: 'days', passed: kind === 'passed', until: kind === 'passed' ? 'limit' : 'planBy' });
}

function reminderOf(key: string, kind: Reminder['kind'], left: TimeLeft): Reminder {
    const duty = dutyLine({ left });
    return { key, kind, duty, line: 'medira reported initial to ap', location: duty.location };
}

function statusWith(reminders: readonly Reminder[], asOf: Status['asOf'] = null): Status {
    return { revision: 1, asOf, next: null, overdue: 0, certainty: workspaceWith(), reminders };
}

function memory(): {
    values: Map<string, unknown>;
    get: (key: string, otherwise?: unknown) => never;
    update: (key: string, value: unknown) => Promise<void>;
    keys: () => readonly string[];
} {
    const values = new Map<string, unknown>();
    return {
        values,
        get: (key, otherwise) => (values.get(key) ?? otherwise) as never,
        update: (key, value) => {
            values.set(key, value);
            return Promise.resolve();
        },
        keys: () => [...values.keys()],
    };
}

beforeEach(() => {
    vi.clearAllMocks();
    workspace.settings = {};
});

describe('a reminder', () => {
    it('says what comes near, by when and by which provision, with the action in it', async () => {
        await remind(statusWith([reminder('a', 'near')]), server, memory());
        expect(window.showWarningMessage).toHaveBeenCalledWith(
            'A deadline comes near: Report a death → Autoriteit Persoonsgegevens, inc-1. Plan by Fri 17 Dec 2027: 2 days left. Limit Mon 20 Dec 2027 (Regulation (EU) 2024/1689, Article 73(4)).',
            'Record it now',
            'Go to the line',
        );
    });

    it('says of a date that cannot be relied on that it cannot', async () => {
        const { key, kind, line, location } = reminder('a', 'near');
        await remind(statusWith([{ key, kind, line, location, duty: dutyLine({ complete: false }) }]), server, memory());
        expect(window.showWarningMessage.mock.calls[0]?.[0]).toMatch(/It cannot be relied on: not every line of inc-1 was understood\.$/);
    });

    it('tells the time left with the limit only where it is counted to the limit', async () => {
        await remind(statusWith([reminderOf('a', 'near', { amount: 20, unit: 'hours', passed: false, until: 'limit' })]), server, memory());
        expect(window.showWarningMessage.mock.calls[0]?.[0]).toBe(
            'A deadline comes near: Report a death → Autoriteit Persoonsgegevens, inc-1. Limit Mon 20 Dec 2027: 20 hours left (Regulation (EU) 2024/1689, Article 73(4)).',
        );
    });

    it('is shown once, also when the editor is opened again', async () => {
        const kept = memory();
        await remind(statusWith([reminder('a', 'near')]), server, kept);
        await remind(statusWith([reminder('a', 'near')]), server, kept);
        expect(window.showWarningMessage).toHaveBeenCalledTimes(1);
    });

    it('comes again when the deadline has passed', async () => {
        const kept = memory();
        await remind(statusWith([reminder('a near', 'near')]), server, kept);
        await remind(statusWith([reminder('a passed', 'passed')]), server, kept);
        expect(window.showErrorMessage).toHaveBeenCalledTimes(1);
        expect(kept.values.get('vigil.reminders.shown')).toEqual(['a passed']);
    });

    it('leads to the line', async () => {
        window.showErrorMessage.mockResolvedValueOnce('Go to the line');
        await remind(statusWith([reminder('a', 'passed')]), server, memory());
        expect(window.showTextDocument).toHaveBeenCalledTimes(1);
    });

    it('becomes one message where there are many', async () => {
        window.showErrorMessage.mockResolvedValueOnce('Show the docket');
        await remind(statusWith([reminder('a', 'passed'), reminder('b', 'near'), reminder('c', 'near')]), server, memory());
        expect(window.showErrorMessage).toHaveBeenCalledExactlyOnceWith('Deadlines passed: 1, deadlines near: 2.', 'Show the docket');
        expect(commands.executeCommand).toHaveBeenCalledWith('vigil.showDocket');
    });

    it.each([
        ['off', 'passed'],
        ['off', 'near'],
        ['passed', 'near'],
    ] as const)('is silent where the setting is %s and the deadline %s', async (setting, kind) => {
        workspace.settings = { reminders: setting };
        await remind(statusWith([reminder('a', kind)]), server, memory());
        expect(window.showWarningMessage).not.toHaveBeenCalled();
        expect(window.showErrorMessage).not.toHaveBeenCalled();
    });

    it('is silent while another instant than now is shown', async () => {
        await remind(
            statusWith([reminder('a', 'near')], { at: 1, text: 'Sat 11 Dec 2027, 09:00', zone: 'UTC', wholeDay: false }),
            server,
            memory(),
        );
        expect(window.showWarningMessage).not.toHaveBeenCalled();
    });
});
