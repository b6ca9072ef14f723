import { l10n, window } from 'vscode';
import type { InstantAnswer, InstantParams } from '../../server/protocol/instant.ts';
import { instantRequest } from '../../server/protocol/instant.ts';
import type { Server } from '../server/server.ts';
import { isRefusal } from './command.ts';

/** Asks for an instant until it is one, and gives it as a timeline writes it. Undefined where somebody would rather not say. */
export async function askInstant(server: Server, title: string, value = ''): Promise<string | undefined> {
    const typed = await window.showInputBox({
        title,
        value,
        prompt: l10n.t('A date, or a date and a time on the clocks here.'),
        placeHolder: '2027-12-06 14:20',
        validateInput: (text) => refusalOf(server, text),
    });
    return typed === undefined ? undefined : written(server, typed);
}

/** The current instant, as a timeline writes it. */
export async function writtenNow(server: Server): Promise<string> {
    return (await written(server, 'now')) ?? '';
}

async function written(server: Server, text: string): Promise<string | undefined> {
    const params: InstantParams = { text };
    const answer = await server.ask<InstantAnswer>(instantRequest, params);
    return isRefusal(answer) ? undefined : answer.written;
}

/** Why a text is no instant; undefined where it is one. */
export async function refusalOf(server: Server, text: string): Promise<string | undefined> {
    const params: InstantParams = { text };
    const answer = await server.ask<InstantAnswer>(instantRequest, params);
    return isRefusal(answer) ? answer.refused : undefined;
}
