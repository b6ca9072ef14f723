import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import { clientCommands } from '../../server/protocol/session.ts';
import type { ChosenIncident } from '../commands/choose-incident.ts';
import { chooseIncident, keptIncident, keyOfIncident } from '../commands/choose-incident.ts';
import type { Server } from '../server/server.ts';
import { TimelinePanel } from './timeline-panel.ts';

const VIEW = 'vigil.timeline';

/** The pictures that are open: one an incident, also those that the editor kept from before it was closed. */
export function registerTimelines(server: Server, extensionUri: Uri): readonly Disposable[] {
    const open = new Map<string, TimelinePanel>();
    const options = {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(extensionUri, 'media'), Uri.joinPath(extensionUri, 'dist', 'pages')],
    };
    const adopt = (panel: WebviewPanel, chosen: ChosenIncident): void => {
        const timeline = new TimelinePanel(server, panel, chosen, extensionUri);
        open.set(keyOfIncident(chosen), timeline);
        panel.onDidDispose(() => {
            timeline.dispose();
            open.delete(keyOfIncident(chosen));
        });
    };
    const show = async (asked?: unknown, uri?: unknown): Promise<void> => {
        const chosen = await chooseIncident(server, asked, uri);
        if (chosen === undefined) return;
        const existing = open.get(keyOfIncident(chosen));
        if (existing) {
            existing.reveal();
            return;
        }
        adopt(window.createWebviewPanel(VIEW, l10n.t('Timeline'), { viewColumn: ViewColumn.Beside, preserveFocus: true }, options), chosen);
    };
    return [
        commands.registerCommand(clientCommands.showTimeline, show),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: (panel, state: unknown) => {
                panel.webview.options = options;
                const kept = keptIncident(state);
                if (kept) adopt(panel, kept);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        { dispose: () => open.clear() },
    ];
}
