import { commands, Disposable, env, l10n, ViewColumn, workspace } from 'vscode';
import type { Uri, WebviewPanel } from 'vscode';
import type { CardDuty, FirstHourCard, FirstHourParams } from '../../server/protocol/first-hour.ts';
import { firstHourRequest } from '../../server/protocol/first-hour.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import type { ChosenIncident } from '../commands/choose-incident.ts';
import { goTo } from '../go-to.ts';
import { pageOf } from '../page.ts';
import type { Server } from '../server/server.ts';
import { firstHourBody } from './first-hour-page.ts';

/** The card of one incident beside its text: what to do in the first hour, to be ticked off. It follows the docket while it is seen. */
export class FirstHourPanel implements Disposable {
    private readonly server: Server;
    private readonly panel: WebviewPanel;
    private readonly chosen: ChosenIncident;
    private readonly extensionUri: Uri;
    private readonly following: Disposable;
    private body = '';
    private gaps: FirstHourCard['certainty']['gaps'] = [];
    private duties: readonly CardDuty['duty'][] = [];
    private asked = 0;

    constructor(server: Server, panel: WebviewPanel, chosen: ChosenIncident, extensionUri: Uri) {
        this.server = server;
        this.panel = panel;
        this.chosen = chosen;
        this.extensionUri = extensionUri;
        panel.title = l10n.t('First hour: {0}', chosen.incident);
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

    /** Brings the card to the front, without taking the keyboard from the text. */
    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    /** Asks for the card anew. One that says the same stays as it is, with the place that somebody reads. */
    async refresh(): Promise<void> {
        this.asked += 1;
        const { asked } = this;
        const params: FirstHourParams = this.chosen;
        const card = await this.server.ask<FirstHourCard | null>(firstHourRequest, params);
        if (card && asked === this.asked) this.show(card);
    }

    dispose(): void {
        this.following.dispose();
    }

    private async receive(message: unknown): Promise<void> {
        if (typeof message !== 'object' || message === null) return;
        if ('gap' in message && typeof message.gap === 'number') {
            const gap = this.gaps[message.gap];
            if (gap) await goTo(gap.location, ViewColumn.One);
        }
        if ('duty' in message && typeof message.duty === 'string')
            await commands.executeCommand(clientCommands.recordEvent, this.tells(message.duty));
    }

    /** The argument of a command that is called for a duty of the card. */
    private tells(id: string): { readonly duty: object } {
        const { incident } = this.chosen;
        const duty = this.duties.find((each) => each.id === id);
        return { duty: { incident, id, ...(duty && { location: duty.location }) } };
    }

    private show(card: FirstHourCard): void {
        this.gaps = card.certainty.gaps;
        this.duties = card.tell.map(({ duty }) => duty);
        const body = firstHourBody(card, this.chosen.uri);
        if (body === this.body) return;
        this.body = body;
        const { webview, title } = this.panel;
        webview.html = pageOf({ title, language: env.language, folder: 'first-hour', body }, webview, this.extensionUri);
    }
}
