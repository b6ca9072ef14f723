import type { Range } from 'vscode-languageserver-protocol';

/** A request of the protocol with what it asks about. */
export type Request = readonly [method: string, params: object];

/** Everything that an editor may ask about a place of a document, and of the whole workspace. */
export function requestsAt(uri: string, range: Range): readonly Request[] {
    const textDocument = { uri };
    const at = { textDocument, position: range.start };
    const options = { tabSize: 2, insertSpaces: true };
    return [
        ...shownOf(uri),
        ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
        ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['source'] } }],
        ['textDocument/formatting', { textDocument, options }],
        ['textDocument/rangeFormatting', { textDocument, range, options }],
        ['textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
        ['textDocument/completion', at],
        ['textDocument/hover', at],
        ['textDocument/definition', at],
        ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
        ['textDocument/documentHighlight', at],
        ['textDocument/prepareRename', at],
        ['textDocument/rename', { ...at, newName: 'renamed' }],
        ['textDocument/prepareTypeHierarchy', at],
        ['textDocument/selectionRange', { textDocument, positions: [range.start, range.end] }],
        ['workspace/symbol', { query: 'a' }],
        ['vigil/docket', {}],
        ['vigil/timeline', { incident: 'inc-1', width: 600 }],
    ];
}

/** What an editor shows of a document without being asked for it. */
export function shownOf(uri: string): readonly Request[] {
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    return [
        ['textDocument/semanticTokens/full', { textDocument }],
        ['textDocument/inlayHint', { textDocument, range }],
        ['textDocument/codeLens', { textDocument }],
        ['textDocument/documentSymbol', { textDocument }],
        ['textDocument/foldingRange', { textDocument }],
        ['textDocument/documentLink', { textDocument }],
    ];
}
