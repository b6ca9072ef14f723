import type { DefinitionParams, Location, LocationLink, ServerCapabilities } from 'vscode-languageserver';
import { definitionAt } from '../../language/analysis/naming/references.ts';
import { fileOf } from '../documents/file-of.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** Leads from a name to what it stands for, in a file of the workspace or in the law; from an ambiguous one to each candidate. */
export const definition: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ definitionProvider: true }),
    register({ connection, client, answer }) {
        const linked = client.textDocument?.definition?.linkSupport === true;
        connection.onDefinition(
            answer((params: DefinitionParams, snapshot) => {
                const links = linksFrom(params, snapshot);
                return linked ? links : links.map(locationOf);
            }, null),
        );
    },
};

function linksFrom({ textDocument: { uri }, position }: DefinitionParams, snapshot: Snapshot): LocationLink[] {
    const file = fileOf(uri, snapshot);
    const found = file && definitionAt(file, placeOf(position), snapshot);
    if (!found) return [];
    return found.places.map(({ path, name, whole }) => ({
        originSelectionRange: toProtocol(found.from),
        targetUri: path === file.path ? uri : snapshot.uriOf(path),
        targetRange: toProtocol(whole),
        targetSelectionRange: toProtocol(name),
    }));
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
    return { uri: targetUri, range: targetSelectionRange };
}
