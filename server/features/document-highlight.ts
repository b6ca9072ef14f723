import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight, DocumentHighlightParams, ServerCapabilities } from 'vscode-languageserver';
import { occurrencesIn } from '../../language/names/occurrences.ts';
import { isSame } from '../../language/names/thing.ts';
import { toProtocol } from '../documents/positions.ts';
import { nameAt } from '../names/name-at.ts';
import type { Feature } from './feature.ts';

/** The other places in the same file that name what the cursor is on. */
export const documentHighlight: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentHighlightProvider: true }),
    register({ connection, answer }) {
        connection.onDocumentHighlight(
            answer((params: DocumentHighlightParams, snapshot): DocumentHighlight[] => {
                const named = nameAt(params, snapshot);
                if (!named) return [];
                const { occurrence, file } = named;
                return occurrencesIn({ workspace: snapshot.workspace, file })
                    .filter((other) => isSame(other.thing, occurrence.thing))
                    .map(({ range, isDeclaration }) => ({
                        range: toProtocol(range),
                        kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
                    }));
            }, []),
        );
    },
};
