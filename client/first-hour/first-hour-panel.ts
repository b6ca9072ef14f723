import { Disposable, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { FirstHourCard, FirstHourParams } from '../../server/protocol/first-hour.ts';
import { firstHourRequest } from '../../server/protocol/first-hour.ts';
import { goTo } from '../go-to.ts';
import { pageOf } from '../page.ts';
import type { Server } from '../server/server.ts';
import { firstHourBody } from './first-hour-page.ts';

/** The card of one incident beside its text: what to do in the first hour, to be ticked off. It follows the docket while it is seen. */
export class FirstHourPanel implements Disposable {
    private readonly server: Server;
    private readonly panel: WebviewPanel;
    private readonly incident: string;
    private readonly extensionUri: Uri;
    private readonly following: Disposable;
    private body = '';
    private gaps: FirstHourCard['certainty']['gaps'] = [];
    private asked = 0;

    constructor(server: Server, incident: string, extensionUri: Uri) {
        this.server = server;
        this.incident = incident;
        this.extensionUri = extensionUri;
        this.panel = window.createWebviewPanel(
            'vigil.firstHour',
            l10n.t('First hour: {0}', incident),
            { viewColumn: ViewColumn.Beside, preserveFocus: true },
            { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media', 'first-hour')] },
        );
        const follow = (): void => {
            if (this.panel.visible) void this.refresh();
        };
        // What is written may answer a question of the card without changing a duty.
        const saved = workspace.onDidSaveTextDocument(({ languageId }) => {
            if (languageId === 'vigil') follow();
        });
        this.following = Disposable.from(server.onStatus(follow), saved);
        this.panel.onDidChangeViewState(follow);
        this.panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message));
    }

    onClosed(run: () => void): void {
        this.panel.onDidDispose(run);
    }

    /** Brings the card to the front, without taking the keyboard from the text. */
    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    /** Asks for the card anew. One that says the same stays as it is, with the place that somebody reads. */
    async refresh(): Promise<void> {
        this.asked += 1;
        const { asked } = this;
        const params: FirstHourParams = { incident: this.incident };
        const card = await this.server.ask<FirstHourCard | null>(firstHourRequest, params);
        if (card && asked === this.asked) this.show(card);
    }

    dispose(): void {
        this.following.dispose();
    }

    private async receive(message: unknown): Promise<void> {
        if (typeof message !== 'object' || message === null || !('gap' in message) || typeof message.gap !== 'number') return;
        const gap = this.gaps[message.gap];
        if (gap) await goTo(gap.location, ViewColumn.One);
    }

    private show(card: FirstHourCard): void {
        this.gaps = card.certainty.gaps;
        const body = firstHourBody(card);
        if (body === this.body) return;
        this.body = body;
        const { webview, title } = this.panel;
        webview.html = pageOf({ title, language: env.language, folder: 'first-hour', body }, webview, this.extensionUri);
    }
}
