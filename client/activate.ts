import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { commands } from './commands/commands.ts';
import { registerDocket } from './docket/docket-view.ts';
import { registerFirstHour } from './first-hour/first-hour-panels.ts';
import { registerIntake } from './intake/intake-panels.ts';
import { registerLawDocuments } from './law-documents.ts';
import { registerReminders } from './reminders.ts';
import type { CreateClient } from './server/server.ts';
import { Server } from './server/server.ts';
import { registerStatusBar } from './status-bar.ts';
import { registerTexts } from './texts/text-panels.ts';
import { registerTimelines } from './timeline/timeline-panels.ts';
import { registerWhy } from './why-documents.ts';

/** Starts everything at once and the server in the background: nothing here waits, so that the editor does not either. */
export function activateVigil(context: ExtensionContext, createClient: CreateClient): void {
    const server = new Server(createClient);
    context.subscriptions.push(
        server,
        registerLawDocuments(server),
        registerWhy(server),
        registerStatusBar(server),
        registerReminders(server, context.workspaceState),
        ...registerDocket(server, context.workspaceState),
        ...registerIntake(server, context.workspaceState, context.extensionUri),
        ...registerFirstHour(server, context.extensionUri),
        ...registerTimelines(server, context.extensionUri),
        ...registerTexts(server, context.extensionUri),
        ...commands.map((register) => register({ server, extensionUri: context.extensionUri })),
    );
    server.start().catch((fault: unknown) => {
        void window.showErrorMessage(fault instanceof Error ? fault.message : String(fault));
    });
}
