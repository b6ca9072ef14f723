import { commands, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, Memento, WebviewPanel } from 'vscode';
import type { IntakeChoices, IntakeChoicesParams } from '../../server/protocol/intake.ts';
import { intakeChoicesRequest } from '../../server/protocol/intake.ts';
import type { FormState, KeptByPage } from '../../pages/intake/messages.ts';
import type { Server } from '../server/server.ts';
import { DraftDocument } from './draft-document.ts';
import { IntakePanel } from './intake-panel.ts';
import type { FormSession } from './kept-forms.ts';
import { KeptForms } from './kept-forms.ts';

const VIEW = 'vigil.intake';

/** `vigil.newIncident`: one form, the file that grows from it, and what follows. A form that was begun is taken up again. */
export function registerIntake(server: Server, memory: Memento, extensionUri: Uri): readonly Disposable[] {
    let open: IntakePanel | undefined;
    const options = {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(extensionUri, 'media'), Uri.joinPath(extensionUri, 'dist', 'pages')],
    };
    const adopt = (panel: WebviewPanel, session: FormSession, choices: IntakeChoices, form: FormState | undefined): void => {
        const document = new DraftDocument(session.file, session.written);
        const intake = new IntakePanel({ server, panel, memory, extensionUri, document }, session, choices, form);
        open = intake;
        panel.onDidDispose(() => {
            intake.dispose();
            if (open === intake) open = undefined;
        });
    };
    const begin = async (): Promise<void> => {
        if (open) {
            open.reveal();
            return;
        }
        const { kept } = new KeptForms(memory);
        const place = kept ? kept.session : await choosePlace();
        const choices = place && (await choicesFor(server, place.folder));
        if (!choices) return;
        const session = kept?.session ?? {
            ...place,
            file: choices.uri,
            incident: choices.incident,
            written: '',
        };
        await new DraftDocument(session.file, session.written).show();
        const panel = window.createWebviewPanel(VIEW, l10n.t('New incident'), { viewColumn: ViewColumn.Two }, options);
        adopt(panel, session, choices, kept?.form);
    };
    return [
        commands.registerCommand('vigil.newIncident', begin),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: async (panel, state: unknown) => {
                panel.webview.options = options;
                const { kept } = new KeptForms(memory);
                const page = keptByPage(state);
                const choices = page && (await choicesFor(server, page.session.folder));
                if (page && choices) adopt(panel, { ...page.session, written: kept?.session.written ?? '' }, choices, page.form);
                else panel.dispose();
            },
        }),
    ];
}

/** What the page of a form kept for itself; undefined where that is nothing, or of another version. */
function keptByPage(state: unknown): { readonly session: FormSession; readonly form: FormState } | undefined {
    if (!isKept(state)) return undefined;
    const session: unknown = JSON.parse(state.session);
    return isSession(session) ? { session, form: state.form } : undefined;
}

function isKept(state: unknown): state is KeptByPage {
    return typeof state === 'object' && state !== null && 'session' in state && typeof state.session === 'string' && 'form' in state;
}

function isSession(value: unknown): value is FormSession {
    return typeof value === 'object' && value !== null && 'incident' in value && 'file' in value && 'written' in value;
}

/** The folder that somebody works in, or chooses where there are several; undefined where nothing is chosen. */
async function choosePlace(): Promise<Pick<FormSession, 'folder'> | undefined> {
    const folders = workspace.workspaceFolders ?? [];
    const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
    const [only] = folders;
    const folder = active ?? only;
    if (folders.length <= 1 || active) return folder ? { folder: folder.uri.toString() } : {};
    const chosen = await window.showWorkspaceFolderPick({ placeHolder: l10n.t('In which folder did it happen?') });
    return chosen && { folder: chosen.uri.toString() };
}

async function choicesFor(server: Server, folder: string | undefined): Promise<IntakeChoices | undefined> {
    const params: IntakeChoicesParams = folder === undefined ? {} : { uri: folder };
    return (await server.ask<IntakeChoices | null>(intakeChoicesRequest, params)) ?? undefined;
}
