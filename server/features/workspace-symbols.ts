import type { ServerCapabilities, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { FoundDeclaration } from '../../language/analysis/naming/search.ts';
import { search } from '../../language/analysis/naming/search.ts';
import { toProtocol } from '../documents/positions.ts';
import { symbolKinds } from '../symbols/symbol.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** More than a person looks through. */
const MOST = 500;

/** What is found in all workspaces of the window; what ships is found in each of them, and told once. */
function found(query: string, snapshot: Snapshot): readonly FoundDeclaration[] {
    const symbols = new Map<string, FoundDeclaration>();
    for (const each of snapshot.all()) {
        for (const symbol of search(query, each)) symbols.set(`${symbol.path}:${symbol.range.join(':')}`, symbol);
    }
    return [...symbols.values()].slice(0, MOST);
}

/** Finds what the workspace and the law declare, by name or title. */
export const workspaceSymbols: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ workspaceSymbolProvider: true }),
    register({ connection, answer }) {
        connection.onWorkspaceSymbol(
            answer(
                ({ query }: WorkspaceSymbolParams, snapshot): SymbolInformation[] =>
                    found(query, snapshot).map(({ name, kind, path, range, within }) => ({
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
