import { l10n, window } from 'vscode';
import type { IncidentAtParams, IncidentName } from '../../server/protocol/event.ts';
import { incidentAtRequest, incidentsRequest } from '../../server/protocol/event.ts';
import type { Server } from '../server/server.ts';

/**
 * The incident that a command was called for: by name from a code lens, by its row from the docket; else the one around the cursor,
 * else the only one of the workspace, else the one that somebody picks.
 */
export async function chooseIncident(server: Server, given: unknown): Promise<string | undefined> {
    const asked = incidentOf(given);
    if (asked !== undefined) return asked;
    const here = await incidentHere(server);
    if (here !== undefined) return here;

    const incidents = await server.ask<readonly IncidentName[]>(incidentsRequest);
    if (incidents.length === 0) {
        void window.showInformationMessage(l10n.t('There is no incident in this workspace yet. Use “Vigil: New Incident…” to begin one.'));
        return undefined;
    }
    if (incidents.length === 1) return incidents[0]?.name;
    const picked = await window.showQuickPick(
        incidents.map(({ name, title, detail }) => ({ label: name, description: title, detail })),
        { title: l10n.t('Which incident?'), matchOnDescription: true, matchOnDetail: true },
    );
    return picked?.label;
}

function incidentOf(given: unknown): string | undefined {
    if (typeof given === 'string') return given;
    if (typeof given !== 'object' || given === null || !('duty' in given)) return undefined;
    const { duty } = given;
    return typeof duty === 'object' && duty !== null && 'incident' in duty && typeof duty.incident === 'string' ? duty.incident : undefined;
}

async function incidentHere(server: Server): Promise<string | undefined> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'vigil') return undefined;
    const { line, character } = editor.selection.active;
    const params: IncidentAtParams = { uri: editor.document.uri.toString(), position: { line, character } };
    return (await server.ask<string | null>(incidentAtRequest, params)) ?? undefined;
}
