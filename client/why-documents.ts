import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { WhyPage } from '../server/protocol/why.ts';
import { isWhyParams, whyCommand, whyRequest, whyScheme } from '../server/protocol/why.ts';
import type { Server } from './server/server.ts';

/** `vigil.why`, and the pages that it opens: why something was found. A page follows what is written while it is open. */
export function registerWhy(server: Server): Disposable {
    const changed = new EventEmitter<Uri>();
    const provider = workspace.registerTextDocumentContentProvider(whyScheme, {
        onDidChange: changed.event,
        provideTextDocumentContent: async (uri) => (await pageOf(server, uri.query))?.markdown,
    });
    const following = server.onStatus(() => {
        for (const { uri } of workspace.textDocuments) if (uri.scheme === whyScheme) changed.fire(uri);
    });
    const command = commands.registerCommand(whyCommand, async (params?: unknown) => {
        if (!isWhyParams(params)) return;
        const query = JSON.stringify(params);
        const page = await pageOf(server, query);
        if (page) await open(Uri.from({ scheme: whyScheme, path: `/${page.title.replaceAll('/', ' ')}.md`, query }));
    });
    return Disposable.from(changed, provider, following, command);
}

async function pageOf(server: Server, query: string): Promise<WhyPage | null> {
    const params: unknown = JSON.parse(query);
    return isWhyParams(params) ? server.ask<WhyPage | null>(whyRequest, params) : null;
}

/** Laid out beside the text; as it is written where nothing lays out Markdown. */
async function open(uri: Uri): Promise<void> {
    try {
        await commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
        await window.showTextDocument(await workspace.openTextDocument(uri));
    }
}
