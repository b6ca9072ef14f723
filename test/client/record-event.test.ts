import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordEvent } from '../../client/commands/record-event.ts';
import { Server } from '../../client/server/server.ts';
import type { EventChoices, RecordEventParams } from '../../server/protocol/event.ts';
import { eventChoicesRequest, eventTimeRequest, recordEventRequest } from '../../server/protocol/event.ts';
import { certaintyOf } from './certainty.ts';
import { commands, Uri, window } from './fake-vscode.ts';

const choices: EventChoices = {
    incident: 'inc-1',
    title: 'Delayed',
    now: '2027-12-12 09:00',
    lines: [
        {
            label: 'medira reported initial to ap',
            verb: 'reported',
            detail: 'meets',
            meets: ['id-1'],
            snippet: 'medira reported initial to ap',
        },
        { label: '… found …', verb: 'found', detail: '', meets: [], snippet: 'found $1' },
    ],
};

const insertSnippet = vi.fn();
const recorded: RecordEventParams[] = [];

/** The command, with a server that understands whatever is typed. */
function command(): (given?: unknown) => Promise<void> {
    const server = new Server(() => Promise.reject(new Error('not started in this test')));
    vi.spyOn(server, 'ask').mockImplementation((method: string, params?: object) => {
        const answers: Readonly<Record<string, unknown>> = {
            [eventChoicesRequest]: choices,
            [eventTimeRequest]: {
                kind: 'said',
                written: '',
                instant: 0,
                told: { first: { at: 0, text: 'Sun', zone: 'UTC', wholeDay: false }, about: false },
            },
            [recordEventRequest]: {
                uri: 'file:///inc-1.vigil',
                version: 1,
                edit: { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: 'text' },
                certainty: certaintyOf(),
            },
        };
        if (method === recordEventRequest) recorded.push(params as RecordEventParams);
        return Promise.resolve(answers[method] as never);
    });
    recordEvent({ server, extensionUri: Uri.parse('ext:/') as never });
    const run = commands.registerCommand.mock.calls.at(-1)?.[1];
    return async (given) => void (await run?.(given));
}

interface List {
    value: string;
    items: readonly { readonly label: string }[];
    selectedItems: readonly unknown[];
}

/** What somebody does with the list of lines: types, then takes a row or goes away. */
function inTheList(typed: string, row: number | 'Escape'): List {
    let [accept, hide] = [(): void => undefined, (): void => undefined];
    const list = {
        value: '',
        items: [] as List['items'],
        selectedItems: [] as readonly unknown[],
        onDidAccept: (run: () => void) => (accept = run),
        onDidHide: (run: () => void) => (hide = run),
        hide: () => {
            hide();
        },
        dispose: () => undefined,
        show: () => {
            list.value += typed;
            if (row === 'Escape') hide();
            else {
                list.selectedItems = [list.items[row]];
                accept();
            }
        },
    };
    window.createQuickPick.mockReturnValueOnce(list);
    return list;
}

/** What somebody types as the time, and whether it is taken. */
function asTime(typed: string, taken: boolean): void {
    window.showInputBox.mockImplementationOnce(async (options) => {
        const { validateInput } = options as { readonly validateInput: (text: string) => Promise<unknown> };
        await validateInput(typed);
        return taken ? typed : undefined;
    });
}

describe('recording an event', () => {
    beforeEach(() => {
        vi.clearAllMocks();
        recorded.length = 0;
        window.showTextDocument.mockResolvedValue({ document: { version: 1 }, insertSnippet });
    });

    it('asks what and when, and leaves the cursor where something is to be filled in', async () => {
        inTheList('', 1);
        asTime('yesterday 14:00', true);
        await command()('inc-1');
        expect(recorded).toEqual([{ incident: 'inc-1', at: 'yesterday 14:00', snippet: 'found $1' }]);
        expect(insertSnippet).toHaveBeenCalledOnce();
        expect(commands.executeCommand).toHaveBeenCalledWith('editor.action.triggerSuggest');
    });

    it('writes where the file is seen, and beside a card that hides none of it', async () => {
        const column = async (): Promise<unknown> => {
            asTime('8:00', true);
            await command()({ duty: { incident: 'inc-1', id: 'id-1' } });
            return window.showTextDocument.mock.calls.at(-1)?.[1];
        };
        expect(await column()).toEqual({ viewColumn: 1 });
        window.visibleTextEditors = [{ document: { uri: Uri.parse('file:///inc-1.vigil') }, viewColumn: 3 }];
        expect(await column()).toEqual({ viewColumn: 3 });
        window.visibleTextEditors = [];
    });

    it('asks only when where it is called on a duty whose line is known', async () => {
        asTime('8:00', true);
        await command()({ duty: { incident: 'inc-1', id: 'id-1' } });
        expect(window.createQuickPick).not.toHaveBeenCalled();
        expect(recorded).toEqual([{ incident: 'inc-1', at: '8:00', snippet: 'medira reported initial to ap' }]);
        expect(commands.executeCommand).not.toHaveBeenCalled();
    });

    it('proposes the current instant, and tells what is understood', async () => {
        inTheList('', 0);
        asTime('8:00', false);
        await command()('inc-1');
        const [options] = window.showInputBox.mock.calls.at(-1) ?? [];
        expect(options).toMatchObject({ value: '2027-12-12 09:00' });
        const { validateInput } = options as { readonly validateInput: (text: string) => Promise<unknown> };
        expect(await validateInput('8:00')).toEqual({ message: 'Sun', severity: 1 });
    });

    it('writes nothing where somebody goes away, and has what was typed the next time', async () => {
        const run = command();
        inTheList('fou', 1);
        asTime('about 2027-12-06', false);
        await run('inc-1');
        expect(recorded).toEqual([]);
        const list = inTheList('', 1);
        asTime('about 2027-12-06', true);
        await run('inc-1');
        expect(list.value).toBe('fou');
        expect(window.showInputBox.mock.calls.at(-1)?.[0]).toMatchObject({ value: 'about 2027-12-06' });
        expect(recorded).toHaveLength(1);
    });

    it('keeps what the list was searched for where nothing was picked', async () => {
        const run = command();
        inTheList('inform', 'Escape');
        await run('inc-1');
        const list = inTheList('', 'Escape');
        await run('inc-1');
        expect(list.value).toBe('inform');
        expect(window.showInputBox).not.toHaveBeenCalled();
        expect(recorded).toEqual([]);
    });
});
