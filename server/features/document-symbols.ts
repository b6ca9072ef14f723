import type { DocumentSymbol, DocumentSymbolParams, ServerCapabilities, SymbolInformation } from 'vscode-languageserver';
import { isOurs } from '../../language/checks/responsibility.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Incident } from '../../language/facts/incident-source.ts';
import type { Range } from '../../language/syntax/range.ts';
import { fileOf } from '../documents/file-of.ts';
import { fileSymbols } from '../symbols/file-symbols.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** The outline of a document: what it declares, and what the duties of its incidents have come to. */
export const documentSymbols: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentSymbolProvider: true }),
    register({ connection, client, answer }) {
        const nests = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
        connection.onDocumentSymbol(
            answer(({ textDocument: { uri } }: DocumentSymbolParams, snapshot): DocumentSymbol[] | SymbolInformation[] => {
                const symbols = symbolsOf(uri, snapshot);
                return nests ? symbols : symbols.flatMap((symbol) => flattened(symbol, uri));
            }, []),
        );
    },
};

function symbolsOf(uri: string, snapshot: Snapshot): DocumentSymbol[] {
    const file = fileOf(uri, snapshot);
    const open = snapshot.openFile(uri);
    if (!file || !open) return [];
    const judged = open.inWorkspace ? snapshot.incidents(open.path) : [];
    const entriesOf = ({ name }: Incident): readonly DocketEntry[] =>
        (judged.find(({ caseFile }) => isAt(caseFile.incident.name.range, name.range))?.docket.entries ?? []).filter((entry) =>
            isOurs(snapshot.workspace, entry),
        );
    return fileSymbols(file, entriesOf, open.text.split(/\r\n|\r|\n/));
}

function isAt([line, column]: Range, [otherLine, otherColumn]: Range): boolean {
    return line === otherLine && column === otherColumn;
}

function flattened({ name, kind, range, children }: DocumentSymbol, uri: string, containerName?: string): SymbolInformation[] {
    const own = { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) };
    return [own, ...(children ?? []).flatMap((child) => flattened(child, uri, name))];
}
