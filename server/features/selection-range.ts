import type { SelectionRange, SelectionRangeParams, ServerCapabilities } from 'vscode-languageserver';
import { surroundingsAt } from '../../language/analysis/text/surroundings.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Feature } from './feature.ts';

/** Lets a selection grow from the word to its line, its block, its declaration. */
export const selectionRange: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ selectionRangeProvider: true }),
    register({ connection, answer }) {
        connection.onSelectionRanges(
            answer(({ textDocument, positions }: SelectionRangeParams, snapshot): SelectionRange[] => {
                const file = snapshot.openFile(textDocument.uri);
                // The protocol wants an answer for each position.
                return file ? positions.map((position) => selectionAt(file, file.document.offsetAt(position))) : [];
            }, []),
        );
    },
};

function selectionAt({ tree, text, document }: OpenFile, offset: number): SelectionRange {
    const at = document.positionAt(offset);
    let selection: SelectionRange = { range: { start: at, end: at } };
    const outermostFirst = surroundingsAt(tree, text, offset).toReversed();
    for (const [index, { from, to }] of outermostFirst.entries()) {
        const range = { start: document.positionAt(from), end: document.positionAt(to) };
        selection = index === 0 ? { range } : { range, parent: selection };
    }
    return selection;
}
