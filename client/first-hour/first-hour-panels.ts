import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import type { ChosenIncident } from '../commands/choose-incident.ts';
import { chooseIncident, keptIncident, keyOfIncident } from '../commands/choose-incident.ts';
import type { Server } from '../server/server.ts';
import { FirstHourPanel } from './first-hour-panel.ts';

const VIEW = 'vigil.firstHour';

/** `vigil.firstHour`: whom to tell now, what not to alter, which logs to save. One card an incident, kept while the editor is closed. */
export function registerFirstHour(server: Server, extensionUri: Uri): readonly Disposable[] {
    const open = new Map<string, FirstHourPanel>();
    const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media')] };
    const adopt = (panel: WebviewPanel, chosen: ChosenIncident): FirstHourPanel => {
        const card = new FirstHourPanel(server, panel, chosen, extensionUri);
        open.set(keyOfIncident(chosen), card);
        panel.onDidDispose(() => {
            card.dispose();
            open.delete(keyOfIncident(chosen));
        });
        return card;
    };
    const create = (): WebviewPanel =>
        window.createWebviewPanel(VIEW, l10n.t('First hour'), { viewColumn: ViewColumn.Beside, preserveFocus: true }, options);
    return [
        commands.registerCommand(VIEW, async (given?: unknown, uri?: unknown) => {
            const chosen = await chooseIncident(server, given, uri);
            if (chosen === undefined) return;
            const existing = open.get(keyOfIncident(chosen));
            existing?.reveal();
            await (existing ?? adopt(create(), chosen)).refresh();
        }),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: async (panel, state: unknown) => {
                panel.webview.options = options;
                const kept = keptIncident(state);
                if (kept) await adopt(panel, kept).refresh();
                else panel.dispose();
            },
        }),
        { dispose: () => open.clear() },
    ];
}
