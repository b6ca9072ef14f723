import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import { clientCommands } from '../../server/protocol/session.ts';
import { chooseIncident } from '../commands/choose-incident.ts';
import type { Server } from '../server/server.ts';
import { TimelinePanel } from './timeline-panel.ts';

const VIEW = 'vigil.timeline';

/** The pictures that are open: one an incident, also those that the editor kept from before it was closed. */
export function registerTimelines(server: Server, extensionUri: Uri): readonly Disposable[] {
    const open = new Map<string, TimelinePanel>();
    const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media', 'timeline')] };
    const adopt = (panel: WebviewPanel, incident: string): void => {
        const timeline = new TimelinePanel(server, panel, incident, extensionUri);
        open.set(incident, timeline);
        panel.onDidDispose(() => {
            timeline.dispose();
            open.delete(incident);
        });
    };
    const show = async (asked?: unknown): Promise<void> => {
        const incident = await chooseIncident(server, asked);
        if (incident === undefined) return;
        const existing = open.get(incident);
        if (existing) {
            existing.reveal();
            return;
        }
        adopt(
            window.createWebviewPanel(VIEW, l10n.t('Timeline'), { viewColumn: ViewColumn.Beside, preserveFocus: true }, options),
            incident,
        );
    };
    return [
        commands.registerCommand(clientCommands.showTimeline, show),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: (panel, state: unknown) => {
                panel.webview.options = options;
                if (typeof state === 'object' && state !== null && 'incident' in state && typeof state.incident === 'string')
                    adopt(panel, state.incident);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        { dispose: () => open.clear() },
    ];
}
