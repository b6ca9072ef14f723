import { TextLayout } from '../../language/analysis/text/layout.ts';
import type { Range } from '../../language/syntax/range.ts';
import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    ServerCapabilities,
    TextEdit,
} from 'vscode-languageserver';
import { fromProtocol, toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** Lays out a document, a part of it, or the line that was just finished. A text that is not understood is left as it is. */
export const formatting: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] },
    }),
    register({ connection, answer }) {
        let layout: TextLayout | undefined;
        const format = (uri: string, snapshot: Snapshot, lines?: Range): TextEdit[] => {
            const file = snapshot.openFile(uri);
            const changes = file ? (layout ??= new TextLayout()).changes(file.text, lines) : [];
            return changes.map(({ range, text }) => ({ range: toProtocol(range), newText: text }));
        };
        connection.onDocumentFormatting(
            answer(({ textDocument }: DocumentFormattingParams, snapshot) => format(textDocument.uri, snapshot), []),
        );
        connection.onDocumentRangeFormatting(
            answer(
                ({ textDocument, range }: DocumentRangeFormattingParams, snapshot) => format(textDocument.uri, snapshot, linesOf(range)),
                [],
            ),
        );
        connection.onDocumentOnTypeFormatting(
            answer(({ textDocument, position, ch }: DocumentOnTypeFormattingParams, snapshot) => {
                // Where Enter was pressed the line above is done; the new one, with the cursor in it, stays as the editor began it.
                const line = ch === '\n' ? position.line : position.line + 1;
                if (line < 1) return [];
                return format(textDocument.uri, snapshot, [line, 1, line, Number.MAX_SAFE_INTEGER]).filter(
                    ({ range }) => range.end.line < line,
                );
            }, []),
        );
    },
};

/** A selection that ends at the start of a line does not mean that line. */
function linesOf(range: DocumentRangeFormattingParams['range']): Range {
    const [line, , endLine, endColumn] = fromProtocol(range);
    const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    return [line, 1, last, Number.MAX_SAFE_INTEGER];
}
