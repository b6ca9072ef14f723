import { commands, Disposable, env, l10n, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { Certainty, GapsParams } from '../../server/protocol/gaps.ts';
import type { ExportedText, ExportFormat, ExportParams, TextParams, TextPreview } from '../../server/protocol/report.ts';
import { exportFormats, exportRequest, previewRequest } from '../../server/protocol/report.ts';
import { tellDoubt } from '../certainty-words.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { goTo } from '../go-to.ts';
import type { Server } from '../server/server.ts';
import { textPage } from './text-page.ts';

/** How long nothing is typed before a text is made anew, in milliseconds. */
const PAUSE = 150;

/** One text beside the files that it is made from. It follows every change while it is seen. */
export class TextPanel {
    private readonly server: Server;
    private readonly panel: WebviewPanel;
    private readonly params: TextParams;
    private readonly following: Disposable;
    private shown: TextPreview | undefined;
    private asked = 0;
    private waiting: ReturnType<typeof setTimeout> | undefined;

    constructor(server: Server, panel: WebviewPanel, params: TextParams, extensionUri: Uri) {
        this.server = server;
        this.panel = panel;
        this.params = params;
        panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message));
        panel.webview.html = textPage(panel.webview, extensionUri);
        const follow = (): void => {
            clearTimeout(this.waiting);
            this.waiting = setTimeout(() => void (panel.visible && this.refresh()), PAUSE);
        };
        this.following = Disposable.from(
            server.onStatus(follow),
            workspace.onDidChangeTextDocument(({ document }) => {
                if (document.languageId === 'vigil') follow();
            }),
        );
        panel.onDidChangeViewState(follow);
    }

    /** Brings the text to the front, without taking the keyboard from the files. */
    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    /** Asks for the text anew. Where another question was asked meanwhile, the older answer is dropped. */
    async refresh(): Promise<void> {
        this.asked += 1;
        const { asked } = this;
        const preview = await this.server.ask<TextPreview | null>(previewRequest, this.params);
        if (asked !== this.asked) return;
        if (!preview) {
            await this.panel.webview.postMessage({ kind: 'missing', state: factsAreGone() });
            return;
        }
        this.shown = preview;
        this.panel.title = preview.fileName;
        const { open } = preview;
        const state = stateOf(preview);
        const openTab = open.length === 0 ? l10n.t('Still open') : l10n.t('Still open ({0})', open.length);
        await this.panel.webview.postMessage({ kind: 'show', params: this.params, preview, state, openTab });
    }

    dispose(): void {
        clearTimeout(this.waiting);
        this.following.dispose();
    }

    private async receive(message: unknown): Promise<void> {
        if (typeof message !== 'object' || message === null || !('kind' in message)) return;
        if (message.kind === 'ready') await this.refresh();
        if (message.kind === 'export' && 'format' in message) {
            const format = exportFormats.find((known) => known === message.format);
            if (format) await this.exportAs(format);
        }
        if (message.kind === 'portal' && this.shown?.portal !== undefined) await env.openExternal(Uri.parse(this.shown.portal));
        if (message.kind === 'copy' && 'field' in message && typeof message.field === 'number') {
            const field = this.shown?.fields[message.field];
            if (field) await env.clipboard.writeText(field.copy);
        }
        if (message.kind === 'open' && 'field' in message && typeof message.field === 'number') {
            const place = this.shown?.open[message.field]?.place;
            if (place) await goTo(place, ViewColumn.One);
        }
    }

    /** Writes the text where the person says, whole or not at all; the editor asks before it replaces a file. */
    private async exportAs(format: ExportFormat): Promise<void> {
        const params: ExportParams = { ...this.params, format };
        const file = await this.server.ask<ExportedText | null>(exportRequest, params);
        if (!file) {
            void window.showWarningMessage(factsAreGone());
            return;
        }
        if (!file.certainty.complete && !(await wantsDraft(this.params, file.certainty))) return;
        const [folder] = workspace.workspaceFolders ?? [];
        const uri = await window.showSaveDialog({
            title: l10n.t('Export the text'),
            filters: { [format.toUpperCase()]: [format] },
            ...(folder && { defaultUri: Uri.joinPath(folder.uri, file.name) }),
        });
        if (!uri) return;
        await workspace.fs.writeFile(uri, bytesOf(file.base64));
        const look = l10n.t('Open');
        const told = l10n.t('The text was written to {0}.', uri.path.slice(uri.path.lastIndexOf('/') + 1));
        const chosen = await window.showInformationMessage(told, ...(canOpen(uri, format) ? [look] : []));
        if (chosen === look) await openFile(uri, format);
    }
}

/** A text is complete only where all of it is said, every line that it draws on was understood, and no decisive fact is missing. */
function stateOf({ open, draft, certainty }: TextPreview): string {
    const doubt = tellDoubt(certainty);
    const state = draft === undefined ? undefined : l10n.t('DRAFT: {0} still open', open.length);
    return [doubt ?? [], state ?? []].flat().join(' · ') || l10n.t('complete');
}

/** A text from lines that were not understood leaves as a draft or not at all. */
async function wantsDraft({ incident, uri }: GapsParams & { readonly incident: string }, certainty: Certainty): Promise<boolean> {
    const save = l10n.t('Save as a draft');
    const look = l10n.t('Show what is not known');
    const refused = l10n.t('{0} cannot be exported as final. {1}.', incident, tellDoubt(certainty) ?? '');
    const detail = l10n.t('What those lines say is missing from the text. It can be saved as a draft, which it says on every page.');
    const chosen = await window.showWarningMessage(refused, { modal: true, detail }, save, look);
    if (chosen === look) await commands.executeCommand(clientCommands.showGaps, incident, uri);
    return chosen === save;
}

function factsAreGone(): string {
    return l10n.t('This text cannot be made any more: its facts are gone.');
}

/** Formats that the editor itself shows; the others are for programs of the machine that the person sits at. */
const readable: readonly ExportFormat[] = ['md', 'json'];

function isAtHand(uri: Uri): boolean {
    return uri.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

function canOpen(uri: Uri, format: ExportFormat): boolean {
    return readable.includes(format) || isAtHand(uri);
}

async function openFile(uri: Uri, format: ExportFormat): Promise<void> {
    if (readable.includes(format)) await window.showTextDocument(uri, { viewColumn: ViewColumn.One });
    else await env.openExternal(uri);
}

function bytesOf(base64: string): Uint8Array {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
