import type { ServerCapabilities, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { search } from '../../language/analysis/naming/search.ts';
import { toProtocol } from '../documents/positions.ts';
import { symbolKinds } from '../symbols/symbol.ts';
import type { Feature } from './feature.ts';

/** More than a person looks through. */
const MOST = 500;

/** Finds what the workspace and the law declare, by name or title. */
export const workspaceSymbols: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ workspaceSymbolProvider: true }),
    register({ connection, answer }) {
        connection.onWorkspaceSymbol(
            answer(
                ({ query }: WorkspaceSymbolParams, snapshot): SymbolInformation[] =>
                    [...search(query, snapshot)].slice(0, MOST).map(({ name, kind, path, range, within }) => ({
                        name,
                        kind: symbolKinds[kind],
                        location: { uri: snapshot.uriOf(path), range: toProtocol(range) },
                        containerName: within,
                    })),
                [],
            ),
        );
    },
};
