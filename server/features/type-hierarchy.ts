import { SymbolKind } from 'vscode-languageserver';
import type { ServerCapabilities, TypeHierarchyItem } from 'vscode-languageserver';
import type { PlacedTerm } from '../../language/analysis/naming/hierarchy.ts';
import { termAt, termsAbove, termsBelow } from '../../language/analysis/naming/hierarchy.ts';
import { fileOf } from '../documents/file-of.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** What a trait, a finding or a stage is a case of, and what are cases of it, in the law and in regimes of one's own. */
export const typeHierarchy: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ typeHierarchyProvider: true }),
    register({ connection, answer }) {
        const { typeHierarchy: hierarchy } = connection.languages;
        hierarchy.onPrepare(
            answer(({ textDocument, position }, snapshot) => {
                const file = fileOf(textDocument.uri, snapshot);
                const term = file && termAt(file, placeOf(position), snapshot);
                return term ? [itemOf(term, snapshot)] : null;
            }, null),
        );
        hierarchy.onSupertypes(answer(({ item }, snapshot) => related(item, termsAbove, snapshot), null));
        hierarchy.onSubtypes(answer(({ item }, snapshot) => related(item, termsBelow, snapshot), null));
    },
};

function related(item: TypeHierarchyItem, terms: typeof termsAbove, snapshot: Snapshot): TypeHierarchyItem[] | null {
    const data: unknown = item.data;
    if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data) || typeof data.id !== 'string') return null;
    return terms({ kind: data.kind, id: data.id }, snapshot).map((term) => itemOf(term, snapshot));
}

function itemOf({ kind, id, name, title, path, range, nameRange }: PlacedTerm, snapshot: Snapshot): TypeHierarchyItem {
    return {
        name,
        kind: SymbolKind.Class,
        detail: title === undefined ? id : `${title} (${id})`,
        uri: snapshot.uriOf(path),
        range: toProtocol(range),
        selectionRange: toProtocol(nameRange),
        data: { kind, id },
    };
}
