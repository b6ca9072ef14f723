import type { DefinitionParams, Location, LocationLink, ServerCapabilities } from 'vscode-languageserver';
import { placesOfDeclaration } from '../../language/names/declaration-of.ts';
import { toProtocol } from '../documents/positions.ts';
import { nameAt } from '../names/name-at.ts';
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

function linksFrom(params: DefinitionParams, snapshot: Snapshot): LocationLink[] {
    const named = nameAt(params, snapshot);
    if (!named) return [];
    const { occurrence, file } = named;
    const sourceOf = (path: string) => (path === file.path ? file : snapshot.source(path));
    return placesOfDeclaration(occurrence.thing, snapshot.workspace, sourceOf).map(({ path, name, whole }) => ({
        originSelectionRange: toProtocol(occurrence.range),
        targetUri: path === file.path ? params.textDocument.uri : snapshot.uriOf(path),
        targetRange: toProtocol(whole),
        targetSelectionRange: toProtocol(name),
    }));
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
    return { uri: targetUri, range: targetSelectionRange };
}
