import { commands, l10n, SnippetString, Uri, window } from 'vscode';
import type { EventChoices, EventChoicesParams, RecordEventAnswer, RecordEventParams } from '../../server/protocol/event.ts';
import { eventChoicesRequest, recordEventRequest } from '../../server/protocol/event.ts';
import type { Certainty } from '../../server/protocol/gaps.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDoubt } from '../certainty-words.ts';
import { rangeOf } from '../go-to.ts';
import type { Server } from '../server/server.ts';
import { chooseIncident } from './choose-incident.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** `vigil.recordEvent`: a line in the timeline of an incident, with the current instant. */
export const recordEvent: RegisterCommand = ({ server }) =>
    commands.registerCommand(clientCommands.recordEvent, async (given?: unknown) => {
        const incident = await chooseIncident(server, given);
        if (incident === undefined) return;
        const params: EventChoicesParams = { incident };
        const choices = await server.ask<EventChoices | null>(eventChoicesRequest, params);
        if (choices === null) return;
        const picked = await window.showQuickPick(
            choices.lines.map(({ label, detail, snippet }) => ({ label, detail, snippet })),
            { title: l10n.t('{0}: what happened, {1}?', choices.title || incident, choices.now), matchOnDetail: true },
        );
        if (picked) await recordLine(server, { incident, snippet: picked.snippet });
    });

/** Writes a line into the timeline where it belongs, and leaves the cursor in it. */
export async function recordLine(server: Server, params: RecordEventParams): Promise<void> {
    const answer = await server.ask<RecordEventAnswer>(recordEventRequest, params);
    if (isRefusal(answer)) {
        tellRefusal(answer);
        return;
    }
    if (!answer.certainty.complete && isReport(params.snippet) && !(await wantsToRecord(params.incident, answer.certainty))) return;
    const editor = await window.showTextDocument(Uri.parse(answer.uri));
    if (answer.version !== null && editor.document.version !== answer.version) {
        tellRefusal({ refused: l10n.t('The file changed meanwhile, so nothing was written. Try again.') });
        return;
    }
    await editor.insertSnippet(new SnippetString(answer.edit.newText), rangeOf(answer.edit.range));
}

/** Whether a line says that a report was made. */
function isReport(snippet: string): boolean {
    return /\breported\b/.test(snippet);
}

/** What was sent was sent, but a person must know that the report may have said less than was known. */
async function wantsToRecord(incident: string, certainty: Certainty): Promise<boolean> {
    const record = l10n.t('Record it all the same');
    const look = l10n.t('Show what is not known');
    const text = l10n.t(
        '{0}: {1}. A report that was made from it may leave out what those lines say.',
        incident,
        tellDoubt(certainty) ?? '',
    );
    const chosen = await window.showWarningMessage(text, { modal: true }, record, look);
    if (chosen === look) await commands.executeCommand(clientCommands.showGaps, incident);
    return chosen === record;
}
