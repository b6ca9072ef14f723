import { commands, l10n, SnippetString, Uri, ViewColumn, window } from 'vscode';
import type { EventChoices, EventChoicesParams, RecordEventAnswer, RecordEventParams } from '../../server/protocol/event.ts';
import { eventChoicesRequest, recordEventRequest } from '../../server/protocol/event.ts';
import type { Certainty, GapsParams } from '../../server/protocol/gaps.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDoubt } from '../certainty-words.ts';
import { rangeOf } from '../go-to.ts';
import type { Server } from '../server/server.ts';
import { askTime } from './ask-time.ts';
import { chooseIncident, keyOfIncident } from './choose-incident.ts';
import { chooseLine } from './choose-line.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** What was typed about an incident and not written yet: somebody who went away finds it again. */
interface Begun {
    /** What the list of lines was searched for. */
    readonly search: string;
    readonly at: string | undefined;
}

/** `vigil.recordEvent`: a line in the timeline of an incident: what happened, then when. What is known already is not asked. */
export const recordEvent: RegisterCommand = ({ server }) => {
    const begun = new Map<string, Begun>();
    return commands.registerCommand(clientCommands.recordEvent, async (given?: unknown, uri?: unknown) => {
        const chosen = await chooseIncident(server, given, uri);
        if (chosen === undefined) return;
        const key = keyOfIncident(chosen);
        const params: EventChoicesParams = chosen;
        const choices = await server.ask<EventChoices | null>(eventChoicesRequest, params);
        if (choices === null) return;
        const { search = '', at } = begun.get(key) ?? {};
        const wanted = choices.lines.find(({ meets }) => meets.some((duty) => duty === dutyOf(given)));
        const { line, search: searched } = wanted ? { line: wanted, search } : await chooseLine(choices, search);
        begun.set(key, { search: searched, at });
        if (!line) return;
        const time = await askTime(server, { ...chosen, title: line.label, value: at ?? choices.now });
        if (!time.taken) {
            begun.set(key, { search: searched, at: time.text });
            return;
        }
        begun.delete(key);
        await recordLine(server, { ...chosen, at: time.text, snippet: line.snippet });
    });
};

/** The duty on whose row of the docket the command was called. */
function dutyOf(given: unknown): string | undefined {
    if (typeof given !== 'object' || given === null || !('duty' in given)) return undefined;
    const { duty } = given;
    return typeof duty === 'object' && duty !== null && 'id' in duty && typeof duty.id === 'string' ? duty.id : undefined;
}

/** Writes a line into the timeline where it belongs, and leaves the cursor where something is to be filled in. */
export async function recordLine(server: Server, params: RecordEventParams): Promise<void> {
    const answer = await server.ask<RecordEventAnswer>(recordEventRequest, params);
    if (isRefusal(answer)) {
        tellRefusal(answer);
        return;
    }
    if (!answer.certainty.complete && isReport(params.snippet) && !(await wantsToRecord(params, answer.certainty))) return;
    const editor = await window.showTextDocument(Uri.parse(answer.uri), { viewColumn: columnOf(answer.uri) });
    if (answer.version !== null && editor.document.version !== answer.version) {
        tellRefusal({ refused: l10n.t('The file changed meanwhile, so nothing was written. Try again.') });
        return;
    }
    await editor.insertSnippet(new SnippetString(answer.edit.newText), rangeOf(answer.edit.range), {
        undoStopBefore: true,
        undoStopAfter: true,
        keepWhitespace: true,
    });
    if (hasPlaces(params.snippet)) await commands.executeCommand('editor.action.triggerSuggest');
}

/** Where the file is seen already; else where one writes, or, from a card or a picture, beside that. */
function columnOf(uri: string): ViewColumn {
    const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri)?.viewColumn;
    return seen ?? (window.activeTextEditor ? ViewColumn.Active : ViewColumn.One);
}

function hasPlaces(snippet: string): boolean {
    return /(?<!\\)\$\d/.test(snippet);
}

/** Whether a line says that a report was made. */
function isReport(snippet: string): boolean {
    return /\breported\b/.test(snippet);
}

/** What was sent was sent, but a person must know that the report may have said less than was known. */
async function wantsToRecord({ incident, uri }: GapsParams & { readonly incident: string }, certainty: Certainty): Promise<boolean> {
    const record = l10n.t('Record it all the same');
    const look = l10n.t('Show what is not known');
    const text = l10n.t(
        '{0}: {1}. A report that was made from it may leave out what those lines say.',
        incident,
        tellDoubt(certainty) ?? '',
    );
    const chosen = await window.showWarningMessage(text, { modal: true }, record, look);
    if (chosen === look) await commands.executeCommand(clientCommands.showGaps, incident, uri);
    return chosen === record;
}
