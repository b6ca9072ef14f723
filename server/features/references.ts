import type { Location, ReferenceParams, ServerCapabilities } from 'vscode-languageserver';
import { toProtocol } from '../documents/positions.ts';
import { nameAt } from '../names/name-at.ts';
import { placesOf } from '../names/places-of.ts';
import type { Feature } from './feature.ts';

/** Every place at which something is named, in all files of the workspace and in the law. */
export const references: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ referencesProvider: true }),
    register({ connection, session, answer }) {
        connection.onReferences(
            answer((params: ReferenceParams, snapshot, token): Location[] => {
                const named = nameAt(params, snapshot);
                if (!named) return [];
                const { occurrence, file } = named;
                return placesOf(occurrence.thing, file, session, snapshot, token)
                    .filter((place) => params.context.includeDeclaration || !place.occurrence.isDeclaration)
                    .map((place) => ({
                        uri: place.path === file.path ? params.textDocument.uri : snapshot.uriOf(place.path),
                        range: toProtocol(place.occurrence.range),
                    }));
            }, []),
        );
    },
};
