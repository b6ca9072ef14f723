import { commands, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { IncidentChoices, NewIncident, NewIncidentAnswer } from '../../server/protocol/incident.ts';
import { incidentChoicesRequest, newIncidentRequest } from '../../server/protocol/incident.ts';
import { rangeOf } from '../go-to.ts';
import { askIncident } from '../new-incident/ask-incident.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** `vigil.newIncident`: a few questions, each of which may stay open; then the file, the cursor in it, and the first hour. */
export const newIncident: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.newIncident', async () => {
        const choices = await server.ask<IncidentChoices>(incidentChoicesRequest);
        const params = await askIncident(choices, server);
        if (!params) return;
        const answer = await server.ask<NewIncidentAnswer>(newIncidentRequest, params);
        if (isRefusal(answer)) {
            tellRefusal(answer);
            return;
        }
        await window.showTextDocument(await write(answer), { selection: rangeOf(answer.selection) });
        await commands.executeCommand('vigil.firstHour', answer.name);
    });

/** Creates the file, or a document without one where no folder is open. */
async function write({ uri, text }: NewIncident): Promise<TextDocument> {
    if (uri === null) return workspace.openTextDocument({ language: 'vigil', content: text });
    const file = Uri.parse(uri);
    const edit = new WorkspaceEdit();
    edit.createFile(file, { ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    await workspace.applyEdit(edit);
    return workspace.openTextDocument(file);
}
