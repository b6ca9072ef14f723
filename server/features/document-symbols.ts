import type { DocumentSymbol, DocumentSymbolParams, ServerCapabilities, SymbolInformation } from 'vscode-languageserver';
import { outlineOfText } from '../../language/analysis/text/outline.ts';
import { symbolOf } from '../symbols/symbol.ts';
import type { Feature } from './feature.ts';

/** The outline of a document: what it declares, and what the duties of its incidents have come to. */
export const documentSymbols: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentSymbolProvider: true }),
    register({ connection, client, answer }) {
        const nests = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
        connection.onDocumentSymbol(
            answer(({ textDocument: { uri } }: DocumentSymbolParams, snapshot): DocumentSymbol[] | SymbolInformation[] => {
                const file = snapshot.openFile(uri);
                const symbols = file ? outlineOfText(file, snapshot).map(symbolOf) : [];
                return nests ? symbols : symbols.flatMap((symbol) => flattened(symbol, uri));
            }, []),
        );
    },
};

function flattened({ name, kind, range, children }: DocumentSymbol, uri: string, containerName?: string): SymbolInformation[] {
    const own = { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) };
    return [own, ...(children ?? []).flatMap((child) => flattened(child, uri, name))];
}
