import type { DocumentLink, DocumentLinkParams, ServerCapabilities } from 'vscode-languageserver';
import type { LinkTarget } from '../../language/analysis/text/links.ts';
import { linksIn } from '../../language/analysis/text/links.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** Leads from files of evidence, provisions, addresses of authorities and codes of checks to what they name. */
export const documentLinks: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ documentLinkProvider: {} }),
    register({ connection, locale, answer }) {
        connection.onDocumentLinks(
            answer(({ textDocument: { uri } }: DocumentLinkParams, snapshot): DocumentLink[] => {
                const file = snapshot.openFile(uri);
                const links = file ? linksIn(file, snapshot, locale) : [];
                return links.flatMap(({ range, target, title }) => {
                    const address = addressOf(target, uri, snapshot);
                    return address === undefined ? [] : [{ range: toProtocol(range), target: address, tooltip: title }];
                });
            }, []),
        );
    },
};

function addressOf(target: LinkTarget, uri: string, { pageOf }: Snapshot): string | undefined {
    switch (target.kind) {
        case 'file':
            return besides(uri, target.path);
        case 'address':
            return target.address;
        case 'check':
            return pageOf(target.code);
    }
}

/** The URI of a file that another one names; undefined where that one lies in no folder. */
function besides(uri: string, path: string): string | undefined {
    if (/^https?:\/\/\S+$/i.test(path)) return path;
    const relative = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return path.trim() !== '' && URL.canParse(relative, uri) ? new URL(relative, uri).href : undefined;
}
