import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordLine } from '../../client/commands/record-event.ts';
import { showGaps } from '../../client/commands/show-gaps.ts';
import { Server } from '../../client/server/server.ts';
import { TextPanel } from '../../client/texts/text-panel.ts';
import type { Certainty } from '../../server/protocol/gaps.ts';
import { certaintyOf, unknownFact, unreadLine } from './certainty.ts';
import { commands, Uri, window } from './fake-vscode.ts';

const extensionUri = Uri.parse('ext:/') as never;

/** A server that answers everything alike. */
function answering(answer: unknown): Server {
    const server = new Server(() => Promise.reject(new Error('not started in this test')));
    vi.spyOn(server, 'ask').mockResolvedValue(answer);
    return server;
}

/** Where the editor was led to: the file, and the line counted from 1. */
function ledTo(): readonly string[] {
    return window.showTextDocument.mock.calls.map(([uri, options]) => {
        const { selection } = options as { readonly selection: { readonly numbers: readonly number[] } };
        return `${String(uri)}:${(selection.numbers[0] ?? 0) + 1}`;
    });
}

beforeEach(() => {
    vi.clearAllMocks();
});

describe('the command that shows what is not known', () => {
    async function shown(certainty: Certainty): Promise<void> {
        showGaps({ server: answering(certainty), extensionUri });
        const run = commands.registerCommand.mock.calls.findLast(([id]) => id === 'vigil.showGaps')?.[1];
        await run?.();
    }

    it('leads at once to the only line that was not understood, whatever else is not known', async () => {
        await shown(certaintyOf(unreadLine(), unknownFact()));
        expect(window.showQuickPick).not.toHaveBeenCalled();
        expect(ledTo()).toEqual(['file:///inc-1.vigil:8']);
    });

    it('asks which of several lines, and leads to it', async () => {
        const other = unreadLine({ line: 'register.vigil:8', location: { ...unreadLine().location, uri: 'file:///register.vigil' } });
        window.showQuickPick.mockImplementation((items) => Promise.resolve(items[1]));
        await shown(certaintyOf(unreadLine(), other));
        expect(window.showQuickPick.mock.calls[0]?.[0]).toMatchObject([
            {
                label: '$(question) Not understood: inc-1.vigil:8',
                description: 'A line of incident inc-1 was not understood.',
                detail: 'Mend the line.',
            },
            { label: '$(question) Not understood: register.vigil:8' },
        ]);
        expect(ledTo()).toEqual(['file:///register.vigil:8']);
    });

    it('leads to where a missing fact belongs, and says where nothing is missing', async () => {
        await shown(certaintyOf(unknownFact()));
        expect(ledTo()).toEqual(['file:///inc-1.vigil:8']);
        await shown(certaintyOf());
        expect(window.showInformationMessage).toHaveBeenCalledWith(expect.stringMatching(/^Every line was understood/));
    });
});

describe('a report that is recorded', () => {
    const edit = { newText: '2027-12-12 09:00  medira reported initial to ap', range: unreadLine().location.range };
    const snippet = 'medira reported initial to ap';
    const insertSnippet = vi.fn();

    async function recorded(certainty: Certainty, line = snippet): Promise<number> {
        window.showTextDocument.mockResolvedValue({ document: { version: 1 }, insertSnippet });
        await recordLine(answering({ uri: 'file:///inc-1.vigil', version: 1, edit, certainty }), { incident: 'inc-1', snippet: line });
        return insertSnippet.mock.calls.length;
    }

    it('is written at once where every line was understood', async () => {
        expect(await recorded(certaintyOf(unknownFact()))).toBe(1);
        expect(window.showWarningMessage).not.toHaveBeenCalled();
    });

    it('is written only after a warning where lines were not understood, and leads to them where somebody asks', async () => {
        window.showWarningMessage.mockResolvedValueOnce(undefined);
        expect(await recorded(certaintyOf(unreadLine()))).toBe(0);
        expect(window.showWarningMessage.mock.calls[0]?.[0]).toMatch(/^inc-1: Cannot say: 1 line not understood\./);
        window.showWarningMessage.mockResolvedValueOnce('Show what is not known');
        expect(await recorded(certaintyOf(unreadLine()))).toBe(0);
        expect(commands.executeCommand).toHaveBeenCalledWith('vigil.showGaps', 'inc-1', undefined);
        window.showWarningMessage.mockResolvedValueOnce('Record it all the same');
        expect(await recorded(certaintyOf(unreadLine()))).toBe(1);
    });

    it('is what the warning is about: any other line is written at once', async () => {
        expect(await recorded(certaintyOf(unreadLine()), 'medira became aware')).toBe(1);
        expect(window.showWarningMessage).not.toHaveBeenCalled();
    });
});

describe('the preview of a text', () => {
    const posted: unknown[] = [];
    let send: ((message: unknown) => void) | undefined;
    const panel = {
        visible: true,
        title: '',
        webview: {
            html: '',
            asWebviewUri: (uri: unknown) => uri,
            onDidReceiveMessage: (listener: (message: unknown) => void) => (send = listener),
            postMessage: (message: unknown) => Promise.resolve(posted.push(message)),
        },
        onDidChangeViewState: () => undefined,
    };

    async function told(answer: object, message: object): Promise<void> {
        posted.length = 0;
        const params = { incident: 'inc-1', wanted: { kind: 'brief', language: 'en' } } as const;
        new TextPanel(answering(answer), panel as never, params, extensionUri);
        send?.(message);
        await vi.waitFor(() => {
            expect(posted.length + window.showSaveDialog.mock.calls.length + window.showWarningMessage.mock.calls.length).toBeGreaterThan(
                0,
            );
        });
    }

    it('is called complete only where every line was understood and no fact is missing', async () => {
        const preview = { fileName: 'brief', open: [], certainty: certaintyOf() };
        await told(preview, { kind: 'ready' });
        expect(posted).toMatchObject([{ state: 'complete' }]);
        await told({ ...preview, certainty: certaintyOf(unreadLine()) }, { kind: 'ready' });
        expect(posted).toMatchObject([{ state: 'Cannot say: 1 line not understood' }]);
        await told({ ...preview, certainty: certaintyOf(unknownFact()) }, { kind: 'ready' });
        expect(posted).toMatchObject([{ state: 'Not known yet: whether anybody was harmed' }]);
    });

    it('leaves as a draft or not at all where lines were not understood', async () => {
        const file = { name: 'brief.pdf', base64: '', certainty: certaintyOf(unreadLine()) };
        await told(file, { kind: 'export', format: 'pdf' });
        expect(window.showWarningMessage.mock.calls[0]?.[0]).toBe('inc-1 cannot be exported as final. Cannot say: 1 line not understood.');
        expect(window.showSaveDialog).not.toHaveBeenCalled();
        window.showWarningMessage.mockResolvedValueOnce('Save as a draft');
        await told(file, { kind: 'export', format: 'pdf' });
        await vi.waitFor(() => {
            expect(window.showSaveDialog).toHaveBeenCalledOnce();
        });
    });

    it('is exported without a question where it can be relied on', async () => {
        await told({ name: 'brief.pdf', base64: '', certainty: certaintyOf(unknownFact()) }, { kind: 'export', format: 'pdf' });
        expect(window.showSaveDialog).toHaveBeenCalledOnce();
        expect(window.showWarningMessage).not.toHaveBeenCalled();
    });
});
