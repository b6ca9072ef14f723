import type { Location, ReferenceParams, ServerCapabilities } from 'vscode-languageserver';
import { referencesAt } from '../../language/analysis/naming/references.ts';
import { fileOf } from '../documents/file-of.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature } from './feature.ts';

/** Every place at which something is named, in all files of the workspace and in the law. */
export const references: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ referencesProvider: true }),
    register({ connection, answer }) {
        connection.onReferences(
            answer(({ textDocument: { uri }, position, context }: ReferenceParams, snapshot, token): Location[] => {
                const file = fileOf(uri, snapshot);
                const found: Location[] = [];
                for (const place of file ? referencesAt(file, placeOf(position), snapshot) : []) {
                    if (token.isCancellationRequested) break;
                    if (place.isDeclaration && !context.includeDeclaration) continue;
                    found.push({ uri: place.path === file?.path ? uri : snapshot.uriOf(place.path), range: toProtocol(place.range) });
                }
                return found;
            }, []),
        );
    },
};
