import { SymbolKind } from 'vscode-languageserver';
import type { ServerCapabilities, TypeHierarchyItem } from 'vscode-languageserver';
import type { Member } from '../../language/facts/names.ts';
import type { Term } from '../../language/facts/regime-source.ts';
import { isTaxonomyKind, narrowerTerms, widerTerms } from '../../language/names/taxonomy.ts';
import { toProtocol } from '../documents/positions.ts';
import { nameAt } from '../names/name-at.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** What a trait, a finding or a stage is a case of, and what are cases of it, in the law and in regimes of one's own. */
export const typeHierarchy: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ typeHierarchyProvider: true }),
    register({ connection, answer }) {
        const { typeHierarchy: hierarchy } = connection.languages;
        hierarchy.onPrepare(
            answer((params, snapshot) => {
                const thing = nameAt(params, snapshot)?.occurrence.thing;
                if (thing?.kind !== 'declared' || !isTaxonomyKind(thing.of)) return null;
                const term = snapshot.workspace.names.byId(thing.of, thing.id);
                return term ? [itemOf(term, snapshot)] : null;
            }, null),
        );
        hierarchy.onSupertypes(answer(({ item }, snapshot) => related(item, widerTerms, snapshot), null));
        hierarchy.onSubtypes(answer(({ item }, snapshot) => related(item, narrowerTerms, snapshot), null));
    },
};

function related(item: TypeHierarchyItem, terms: typeof widerTerms, snapshot: Snapshot): TypeHierarchyItem[] | null {
    const data: unknown = item.data;
    if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) return null;
    const { kind, id } = data;
    if (!isTaxonomyKind(kind) || typeof id !== 'string') return null;
    return terms(kind, id, snapshot.workspace.names).map((term) => itemOf(term, snapshot));
}

function itemOf({ declaration, id, path }: Member<Term>, snapshot: Snapshot): TypeHierarchyItem {
    return {
        name: declaration.name.text,
        kind: SymbolKind.Class,
        detail: declaration.title === undefined ? id : `${declaration.title} (${id})`,
        uri: snapshot.uriOf(path),
        range: toProtocol(declaration.range),
        selectionRange: toProtocol(declaration.name.range),
        data: { kind: declaration.kind, id },
    };
}
