import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight, DocumentHighlightParams, ServerCapabilities } from 'vscode-languageserver';
import { highlightsAt } from '../../language/analysis/naming/names-in-file.ts';
import { fileOf } from '../documents/file-of.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature } from './feature.ts';

/** The other places in the same file that name what the cursor is on. */
export const documentHighlight: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentHighlightProvider: true }),
    register({ connection, answer }) {
        connection.onDocumentHighlight(
            answer(({ textDocument, position }: DocumentHighlightParams, snapshot): DocumentHighlight[] => {
                const file = fileOf(textDocument.uri, snapshot);
                const places = file ? highlightsAt(file, placeOf(position), snapshot) : [];
                return places.map(({ range, isDeclaration }) => ({
                    range: toProtocol(range),
                    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
                }));
            }, []),
        );
    },
};
