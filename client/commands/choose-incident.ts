import { l10n, window } from 'vscode';
import type { IncidentAtParams, IncidentName } from '../../server/protocol/event.ts';
import { incidentAtRequest, incidentsRequest } from '../../server/protocol/event.ts';
import { isLocation } from '../go-to.ts';
import type { Server } from '../server/server.ts';

/** An incident, and a document of its workspace where that is known: two folders of a window may each have one of the same name. */
export interface ChosenIncident {
    readonly incident: string;
    readonly uri?: string;
}

/** The same incident of the same workspace has the same key. */
export function keyOfIncident({ incident, uri = '' }: ChosenIncident): string {
    return `${incident} ${uri}`;
}

/** The incident that a page kept while the editor was closed. */
export function keptIncident(state: unknown): ChosenIncident | undefined {
    if (typeof state !== 'object' || state === null || !('incident' in state)) return undefined;
    return incidentOf(state.incident, 'uri' in state ? state.uri : undefined);
}

/**
 * The incident that a command was called for: by name from a code lens, by its row from the docket; else the one around the cursor,
 * else the only one of the workspace, else the one that somebody picks.
 */
export async function chooseIncident(server: Server, given: unknown, uri?: unknown): Promise<ChosenIncident | undefined> {
    const asked = incidentOf(given, uri);
    if (asked !== undefined) return asked;
    const here = await incidentHere(server);
    if (here !== undefined) return here;

    const incidents = await server.ask<readonly IncidentName[]>(incidentsRequest);
    if (incidents.length === 0) {
        void window.showInformationMessage(l10n.t('There is no incident in this workspace yet. Use “Vigil: New Incident…” to begin one.'));
        return undefined;
    }
    const [only, ...others] = incidents;
    if (only && others.length === 0) return { incident: only.name, uri: only.uri };
    const picked = await window.showQuickPick(
        incidents.map(({ name, title, detail, uri }) => ({ label: name, description: title, detail, uri })),
        { title: l10n.t('Which incident?'), matchOnDescription: true, matchOnDetail: true },
    );
    return picked && { incident: picked.label, uri: picked.uri };
}

function incidentOf(given: unknown, uri: unknown): ChosenIncident | undefined {
    if (typeof given === 'string') return { incident: given, ...(typeof uri === 'string' && { uri }) };
    if (typeof given !== 'object' || given === null || !('duty' in given)) return undefined;
    const { duty } = given;
    if (typeof duty !== 'object' || duty === null || !('incident' in duty) || typeof duty.incident !== 'string') return undefined;
    const place = 'location' in duty && isLocation(duty.location) ? duty.location.uri : undefined;
    return { incident: duty.incident, ...(place !== undefined && { uri: place }) };
}

async function incidentHere(server: Server): Promise<ChosenIncident | undefined> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'vigil') return undefined;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const params: IncidentAtParams = { uri, position: { line, character } };
    const incident = await server.ask<string | null>(incidentAtRequest, params);
    return incident === null ? undefined : { incident, uri };
}
