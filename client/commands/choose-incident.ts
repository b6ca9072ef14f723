import { l10n, window } from 'vscode';
import type { IncidentAtParams, IncidentName } from '../../server/protocol/event.ts';
import { incidentAtRequest, incidentsRequest } from '../../server/protocol/event.ts';
import type { Server } from '../server/server.ts';

/** The incident around the cursor, else the only one of the workspace, else the one that somebody picks. */
export async function chooseIncident(server: Server): Promise<string | undefined> {
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

async function incidentHere(server: Server): Promise<string | undefined> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'vigil') return undefined;
    const { line, character } = editor.selection.active;
    const params: IncidentAtParams = { uri: editor.document.uri.toString(), position: { line, character } };
    return (await server.ask<string | null>(incidentAtRequest, params)) ?? undefined;
}
