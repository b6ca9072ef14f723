import { workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { LawTextParams } from '../server/protocol/law.ts';
import { lawScheme, lawTextRequest } from '../server/protocol/law.ts';
import type { Server } from './server/server.ts';

/** The law as documents that can be read and not changed. */
export function registerLawDocuments(server: Server): Disposable {
    return workspace.registerTextDocumentContentProvider(lawScheme, {
        provideTextDocumentContent: (uri) => {
            const params: LawTextParams = { uri: uri.toString() };
            return server.ask<string | null>(lawTextRequest, params);
        },
    });
}
