import type { DocumentLink, DocumentLinkParams, ServerCapabilities } from 'vscode-languageserver';
import { addressesIn } from '../../language/explain/addresses-in.ts';
import { toProtocol } from '../documents/positions.ts';
import { fileOf } from '../names/name-at.ts';
import type { Feature } from './feature.ts';

/** Leads from files of evidence, provisions and addresses of authorities to what they name. */
export const documentLinks: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentLinkProvider: {} }),
    register({ connection, locale, answer }) {
        connection.onDocumentLinks(
            answer(({ textDocument: { uri } }: DocumentLinkParams, snapshot): DocumentLink[] => {
                const file = fileOf(uri, snapshot);
                const text = snapshot.openFile(uri)?.text;
                if (!file || text === undefined) return [];
                return [...addressesIn(file, text.split(/\r\n|\r|\n/), locale)].flatMap(({ range, to, isFile, title }) => {
                    const target = isFile ? besides(uri, to) : to;
                    return target === undefined ? [] : [{ range: toProtocol(range), target, tooltip: title }];
                });
            }, []),
        );
    },
};

/** The URI of a file that another one names; undefined where that one lies in no folder. */
function besides(uri: string, path: string): string | undefined {
    if (/^https?:\/\/\S+$/i.test(path)) return path;
    const relative = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return path.trim() !== '' && URL.canParse(relative, uri) ? new URL(relative, uri).href : undefined;
}
