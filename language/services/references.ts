import type { AstNode, AstNodeDescription, AstNodeDescriptionProvider, Grammar, ReferenceInfo, Scope, ScopeProvider } from 'langium';
import { AstUtils, EMPTY_SCOPE, GrammarAST, stream } from 'langium';
import { EvidenceLine, isIncident, isRegime, reflection } from '../generated/ast.ts';
import type { Viewpoint } from '../facts/names.ts';
import { kindOfTerm } from '../facts/read-regime.ts';
import type { NamedKind } from '../names/name-uses.ts';
import { isGlobal, resolveUse } from '../names/resolve-use.ts';
import type { DocumentHost } from './document-host.ts';
import { isLaw } from './law-documents.ts';

/** What the engine calls each type of node that can be referred to. */
const kindOfType: Readonly<Record<string, NamedKind>> = {
    Organisation: 'party',
    Authority: 'party',
    System: 'subject',
    Model: 'subject',
    Incident: 'incident',
    Report: 'report',
    Regime: 'regime',
    ...kindOfTerm,
    Route: 'route',
    Duty: 'duty',
};

/** The kinds of names that may stand in a place of the grammar, in the order in which the grammar names them. */
export function kindsOf(context: ReferenceInfo, grammar: Grammar): readonly NamedKind[] {
    const asked = reflection.getReferenceType(context);
    const union = grammar.types.find(({ name }) => name === asked)?.type;
    const alternatives = GrammarAST.isUnionType(union) ? union.types.flatMap(nameOfType) : [asked];
    const kinds = alternatives.flatMap((alternative) =>
        Object.entries(kindOfType).flatMap(([type, kind]) => (reflection.isSubtype(type, alternative) ? [kind] : [])),
    );
    return [...new Set(kinds)];
}

function nameOfType(type: GrammarAST.TypeDefinition): string | readonly [] {
    return (GrammarAST.isSimpleType(type) && type.typeRef?.$refText) || [];
}

/** Resolves references as the engine resolves names. What is listed as evidence stays within its incident. */
export class VigilScopeProvider implements ScopeProvider {
    readonly #host: DocumentHost;
    readonly #descriptions: AstNodeDescriptionProvider;
    readonly #grammar: Grammar;

    constructor(host: DocumentHost, descriptions: AstNodeDescriptionProvider, grammar: Grammar) {
        this.#host = host;
        this.#descriptions = descriptions;
        this.#grammar = grammar;
    }

    getScope(context: ReferenceInfo): Scope {
        if (reflection.getReferenceType(context) === EvidenceLine.$type) return this.#evidenceBeside(context.container);
        const [first, ...others] = kindsOf(context, this.#grammar);
        if (first === undefined) return EMPTY_SCOPE;
        const from = viewpointOf(context.container);
        const find = (name: string): AstNodeDescription | undefined => this.#find(name, [first, ...others], from);
        return {
            getElement: find,
            getElements: (name) => stream(inList(find(name))),
            getAllElements: () =>
                stream([first, ...others].flatMap((kind) => this.#named(kind, from).flatMap((name) => inList(find(name))))),
        };
    }

    #find(text: string, kinds: readonly [NamedKind, ...NamedKind[]], from: Viewpoint): AstNodeDescription | undefined {
        const resolution = resolveUse({ use: { text, range: [1, 1, 1, 1] }, kinds, from }, this.#host.workspace.names);
        if (resolution.kind !== 'found') return undefined;
        const node = this.#host.nodeOf(resolution.of, resolution.id);
        return node && this.#descriptions.createDescription(node, text);
    }

    /** The names of a kind as they are written here: simple where that is enough, else with their regime. */
    #named(kind: NamedKind, from: Viewpoint): readonly string[] {
        const { names } = this.#host.workspace;
        if (isGlobal(kind)) return names.all(kind).map(({ declaration }) => declaration.name.text);
        return names.allMembers(kind).map(({ declaration: { name }, id }) => {
            const simple = names.member(kind, name, from);
            return simple.kind === 'found' && simple.value.id === id ? name.text : id;
        });
    }

    /** Of two pieces of evidence with one name the first counts. */
    #evidenceBeside(node: AstNode): Scope {
        const lines = AstUtils.getContainerOfType(node, isIncident)?.lines ?? [];
        const pieces = new Map(lines.flatMap((line) => (line.$type === EvidenceLine.$type ? [[line.name, line] as const] : [])).reverse());
        const find = (name: string): AstNodeDescription | undefined => {
            const piece = pieces.get(name);
            return piece && this.#descriptions.createDescription(piece, name);
        };
        return {
            getElement: find,
            getElements: (name) => stream(inList(find(name))),
            getAllElements: () => stream([...pieces.keys()].flatMap((name) => inList(find(name)))),
        };
    }
}

function inList<T>(value: T | undefined): readonly T[] {
    return value === undefined ? [] : [value];
}

/** From within a regime its own names come first; the law sees the law alone. */
function viewpointOf(node: AstNode): Viewpoint {
    const regime = AstUtils.getContainerOfType(node, isRegime)?.name;
    return { library: isLaw(AstUtils.getDocument(node).uri), ...(regime !== undefined && { regime }) };
}
