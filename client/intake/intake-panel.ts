import { commands, env, l10n, window } from 'vscode';
import type { Memento, Uri, WebviewPanel } from 'vscode';
import type { IntakeChoices, IntakeDraft, IntakeDraftParams } from '../../server/protocol/intake.ts';
import { intakeDraftRequest } from '../../server/protocol/intake.ts';
import { answersToAsk } from '../../pages/intake/form-state.ts';
import type { FormState, FromPage, ToPage } from '../../pages/intake/messages.ts';
import { escapeHtml, pageOf } from '../page.ts';
import type { Server } from '../server/server.ts';
import type { Draft } from './draft-document.ts';
import { formWords } from './intake-words.ts';
import { KeptForms } from './kept-forms.ts';
import type { FormSession } from './kept-forms.ts';
import { tellDraft } from './tell-draft.ts';

/** How long nothing is typed before it is asked what the answers come to, in milliseconds. */
const PAUSE = 120;

/** The form of one new incident, and the document that grows from it. */
export class IntakePanel {
    readonly #server: Server;
    readonly #panel: WebviewPanel;
    readonly #kept: KeptForms;
    readonly #session: FormSession;
    readonly #choices: IntakeChoices;
    readonly #document: Draft;
    #form: FormState | undefined;
    #waiting: ReturnType<typeof setTimeout> | undefined;
    #asked = 0;
    #work: Promise<unknown> = Promise.resolve();

    /** @param form what was typed before; absent for a form that is new */
    constructor(
        { server, panel, memory, extensionUri, document }: IntakeParts,
        session: FormSession,
        choices: IntakeChoices,
        form: FormState | undefined,
    ) {
        this.#server = server;
        this.#panel = panel;
        this.#kept = new KeptForms(memory);
        this.#session = session;
        this.#choices = choices;
        this.#form = form;
        this.#document = document;
        panel.title = l10n.t('New incident {0}', session.incident);
        panel.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message));
        panel.webview.html = intakePage(panel, extensionUri);
    }

    /** Brings the form to the front, with the keyboard in it. */
    reveal(): void {
        this.#panel.reveal();
    }

    dispose(): void {
        clearTimeout(this.#waiting);
    }

    async #receive(message: FromPage): Promise<void> {
        switch (message.kind) {
            case 'ready':
                return this.#tell({
                    kind: 'begin',
                    session: JSON.stringify(this.#session),
                    words: formWords(this.#session.incident),
                    choices: this.#choices,
                    ...(this.#form && { form: this.#form }),
                });
            case 'answered':
                this.#form = message.form;
                this.#asked = message.asked;
                await this.#keep();
                clearTimeout(this.#waiting);
                this.#waiting = setTimeout(() => void this.#inTurn(() => this.#draft()), PAUSE);
                return;
            case 'save':
                clearTimeout(this.#waiting);
                return this.#inTurn(() => this.#save());
            case 'anew':
                return this.#beginAnew();
        }
    }

    /** One after the other: what is written rests on what was written before. */
    #inTurn(work: () => Promise<void>): Promise<void> {
        const turn = this.#work.then(work);
        this.#work = turn.catch(() => undefined);
        return turn;
    }

    async #draft(): Promise<void> {
        if (!this.#form) return;
        const { folder, file, incident } = this.#session;
        const asked = this.#asked;
        const params: IntakeDraftParams = {
            ...(folder !== undefined && { uri: folder }),
            file,
            incident,
            answers: answersToAsk(this.#form),
            replaces: this.#document.uris,
        };
        const draft = await this.#server.ask<IntakeDraft | null>(intakeDraftRequest, params);
        if (!draft) return;
        await this.#tell({ kind: 'drafted', ...tellDraft(draft, asked) });
        const isWritten = draft.text === this.#document.written || (await this.#document.write(draft.text));
        await this.#tell({ kind: 'apart', text: isWritten ? '' : changedByHand() });
        await this.#keep();
    }

    /** Writes what is said, saves it, and goes on to the first hour. */
    async #save(): Promise<void> {
        await this.#draft();
        if (this.#document.written === '') {
            void window.showInformationMessage(l10n.t('Nothing is said yet, so there is nothing to save.'));
            return;
        }
        const uri = await this.#document.save();
        if (!uri) return;
        await this.#kept.forget();
        this.#panel.dispose();
        await window.showTextDocument(uri);
        await commands.executeCommand('vigil.firstHour', this.#session.incident);
    }

    async #beginAnew(): Promise<void> {
        const anew = l10n.t('Begin anew');
        const detail = l10n.t('What you typed into the form is dropped. The file beside it stays as it is.');
        const chosen = await window.showWarningMessage(l10n.t('Begin a new form?'), { modal: true, detail }, anew);
        if (chosen !== anew) return;
        await this.#kept.forget();
        this.#panel.dispose();
        await commands.executeCommand('vigil.newIncident');
    }

    async #keep(): Promise<void> {
        if (this.#form) await this.#kept.keep({ ...this.#session, written: this.#document.written }, this.#form);
    }

    async #tell(message: ToPage): Promise<void> {
        await this.#panel.webview.postMessage(message);
    }
}

/** What a form is shown with. */
export interface IntakeParts {
    readonly server: Server;
    readonly panel: WebviewPanel;
    readonly memory: Memento;
    readonly extensionUri: Uri;
    /** What grows from the answers. */
    readonly document: Draft;
}

function changedByHand(): string {
    return l10n.t('The file was changed by hand. The form leaves it as it is from now on; go on in the file.');
}

/** The page, into which its script puts the form. */
export function intakePage({ webview }: Pick<WebviewPanel, 'webview'>, extensionUri: Uri): string {
    const body = `<main></main>
<aside aria-labelledby="outcome"><h2 id="outcome">${escapeHtml(l10n.t('What follows'))}</h2></aside>
<p id="spoken" class="spoken" role="status"></p>`;
    const title = l10n.t('New incident');
    return pageOf({ title, language: env.language, folder: 'intake', body, script: 'dist/pages/intake.js' }, webview, extensionUri);
}
