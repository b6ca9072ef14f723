import type { DocumentLink, DocumentLinkParams, ServerCapabilities } from 'vscode-languageserver';
import { checks } from '../../language/checks/registry.ts';
import { addressesIn } from '../../language/explain/addresses-in.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { fileOf } from '../documents/file-of.ts';
import type { Feature } from './feature.ts';

/** Leads from files of evidence, provisions, addresses of authorities and codes of checks to what they name. */
export const documentLinks: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentLinkProvider: {} }),
    register({ connection, locale, answer }) {
        connection.onDocumentLinks(
            answer(({ textDocument: { uri } }: DocumentLinkParams, snapshot): DocumentLink[] => {
                const file = fileOf(uri, snapshot);
                const text = snapshot.openFile(uri)?.text;
                if (!file || text === undefined) return [];
                const lines = text.split(/\r\n|\r|\n/);
                const links = [...addressesIn(file, lines, locale)].flatMap(({ range, to, isFile, title }) => {
                    const target = isFile ? besides(uri, to) : to;
                    return target === undefined ? [] : [{ range: toProtocol(range), target, tooltip: title }];
                });
                return [...links, ...pagesOf(file, lines, snapshot)];
            }, []),
        );
    },
};

/** From the code in a comment that suppresses a finding to the page about its check. */
function pagesOf({ suppressions }: SourceFile, lines: readonly string[], { pageOf }: Snapshot): DocumentLink[] {
    return suppressions.flatMap(({ code, range: [line, column] }) => {
        const start = (lines[line - 1] ?? '').indexOf(code, column - 1);
        const known = checks.find((check) => check.code === code);
        if (!known || start < 0) return [];
        const range = { start: { line: line - 1, character: start }, end: { line: line - 1, character: start + code.length } };
        return [{ range, target: pageOf(code), tooltip: known.title }];
    });
}

/** The URI of a file that another one names; undefined where that one lies in no folder. */
function besides(uri: string, path: string): string | undefined {
    if (/^https?:\/\/\S+$/i.test(path)) return path;
    const relative = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return path.trim() !== '' && URL.canParse(relative, uri) ? new URL(relative, uri).href : undefined;
}
