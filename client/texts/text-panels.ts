import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import type { TextParams } from '../../server/protocol/report.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import type { Server } from '../server/server.ts';
import { chooseText } from './choose-text.ts';
import { keptText } from './kept-text.ts';
import { TextPanel } from './text-panel.ts';

const VIEW = 'vigil.text';

/** Reports, letters and the page for management that are open: one panel a text, also those that the editor kept from before it was closed. */
export function registerTexts(server: Server, extensionUri: Uri): readonly Disposable[] {
    const open = new Map<string, TextPanel>();
    const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media', 'text')] };
    const adopt = (panel: WebviewPanel, params: TextParams): void => {
        const key = JSON.stringify(params);
        const text = new TextPanel(server, panel, params, extensionUri);
        open.set(key, text);
        panel.onDidDispose(() => {
            text.dispose();
            open.delete(key);
        });
    };
    const show = async (asked?: unknown): Promise<void> => {
        const params = await chooseText(server, asked);
        if (!params) return;
        const existing = open.get(JSON.stringify(params));
        if (existing) {
            existing.reveal();
            return;
        }
        const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        adopt(window.createWebviewPanel(VIEW, l10n.t('Report'), beside, options), params);
    };
    return [
        commands.registerCommand(clientCommands.report, show),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: (panel, state: unknown) => {
                panel.webview.options = options;
                const params = keptText(state);
                if (params) adopt(panel, params);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        { dispose: () => open.clear() },
    ];
}
