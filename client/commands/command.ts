import { window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { Refusal } from '../../server/protocol/session.ts';
import type { Server } from '../server/server.ts';

/** What a command can use. */
export interface CommandContext {
    readonly server: Server;
    readonly extensionUri: Uri;
}

/** Registers one command. */
export type RegisterCommand = (context: CommandContext) => Disposable;

/** Whether the server could not take what it was given. */
export function isRefusal(answer: object): answer is Refusal {
    return 'refused' in answer;
}

/** Tells why something could not be done. */
export function tellRefusal({ refused }: Refusal): void {
    void window.showWarningMessage(refused);
}
