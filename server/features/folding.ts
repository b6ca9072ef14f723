import { FoldingRangeKind } from 'vscode-languageserver';
import type { FoldingRange, FoldingRangeParams, ServerCapabilities } from 'vscode-languageserver';
import { foldsOf } from '../../language/analysis/text/folds.ts';
import type { Feature } from './feature.ts';

/** What of a document can be folded away. */
export const folding: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ foldingRangeProvider: true }),
    register({ connection, answer }) {
        connection.onFoldingRanges(
            answer(({ textDocument }: FoldingRangeParams, snapshot): FoldingRange[] => {
                const file = snapshot.openFile(textDocument.uri);
                if (!file) return [];
                return foldsOf(file.tree).map(({ line, endLine, kind }) => ({
                    startLine: line - 1,
                    endLine: endLine - 1,
                    ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
                }));
            }, []),
        );
    },
};
