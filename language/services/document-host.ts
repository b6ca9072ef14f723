import type { AstNode, LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { AstUtils, DocumentState, GrammarUtils, WorkspaceCache } from 'langium';
import type { Finding } from '../checks/finding.ts';
import { draftsOf } from '../checks/reports/report-state.ts';
import { applySuppressions, checkWorkspace } from '../checks/run.ts';
import { compileLaw } from '../docket/law/compile-law.ts';
import type { Law } from '../docket/law/law.ts';
import { readSource } from '../facts/read.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { buildWorkspace } from '../facts/workspace.ts';
import type { NamedKind } from '../names/name-uses.ts';
import { isGlobal } from '../names/resolve-use.ts';
import { parsedFileOf } from '../syntax/parser.ts';
import type { Range } from '../syntax/range.ts';
import { asOfInstant } from '../time/as-of.ts';
import type { Instant } from '../time/instant.ts';
import { judgeFile } from '../analysis/judgement/judge-file.ts';
import { isLaw } from './law-documents.ts';

/** The documents of a workspace as the engine knows them. */
interface Joined {
    readonly workspace: Workspace;
    readonly law: Law;
    /** By path: its document. */
    readonly documents: ReadonlyMap<string, LangiumDocument>;
}

/**
 * What the engine makes of the documents that a Langium tool holds. Names, links and findings are asked of the engine, so that
 * every tool gives the answers of the command line.
 */
export class DocumentHost {
    readonly #shared: LangiumSharedCoreServices;
    readonly #now: () => Instant;
    readonly #joined: WorkspaceCache<'joined', Joined>;
    readonly #findings: WorkspaceCache<Instant, ReadonlyMap<string, readonly Finding[]>>;
    readonly #records = new WeakMap<AstNode, SourceFile>();
    readonly #named = new WeakMap<AstNode, ReadonlyMap<string, AstNode>>();

    constructor(shared: LangiumSharedCoreServices, now: () => Instant) {
        this.#shared = shared;
        this.#now = now;
        this.#joined = new WorkspaceCache(shared, DocumentState.IndexedContent);
        this.#findings = new WorkspaceCache(shared, DocumentState.IndexedContent);
    }

    get workspace(): Workspace {
        return this.#join().workspace;
    }

    /** What a document says; the law files that ship with the language as well. */
    sourceOf(document: LangiumDocument): SourceFile {
        const { value } = document.parseResult;
        const known = this.#records.get(value);
        if (known) return known;
        const source = readSource(pathOf(document.uri), document.textDocument.getText(), {
            parse: () => parsedFileOf(document.parseResult),
        });
        this.#records.set(value, source);
        return source;
    }

    /** The node that declares a name; `id` is `regime.name` for what a regime declares. */
    nodeOf(kind: NamedKind, id: string): AstNode | undefined {
        const { workspace, documents } = this.#join();
        const declared = isGlobal(kind) ? workspace.names.global(kind, id) : workspace.names.byId(kind, id);
        const document = declared && documents.get(declared.path);
        return document && this.#namedIn(document).get(placeOf(declared.declaration.name.range));
    }

    /** All findings of a document as of now. */
    findings(document: LangiumDocument): readonly Finding[] {
        const asOf = this.#now();
        return this.#findings.get(asOf, () => this.#judge(asOf)).get(pathOf(document.uri)) ?? [];
    }

    #join(): Joined {
        return this.#joined.get('joined', () => {
            const documents = this.#shared.workspace.LangiumDocuments.all.toArray();
            const [library, own] = [documents.filter(({ uri }) => isLaw(uri)), documents.filter(({ uri }) => !isLaw(uri))];
            const workspace = buildWorkspace(
                own.map((document) => this.sourceOf(document)),
                library.map((document) => this.sourceOf(document)),
            );
            return {
                workspace,
                law: compileLaw(workspace),
                documents: new Map(documents.map((document) => [pathOf(document.uri), document])),
            };
        });
    }

    #judge(asOf: Instant): ReadonlyMap<string, readonly Finding[]> {
        const joined = this.#join();
        const judged = joined.workspace.files.map((file) => ({ file, result: judgeFile(joined, file, asOf, draftsOf) }));
        const incidents = judged.flatMap(({ result }) => result.summaries);
        const ofAll = Map.groupBy(checkWorkspace({ ...joined, incidents, asOf: asOfInstant(asOf) }), ({ file }) => file);
        return new Map(
            judged.map(({ file, result }) => [file.path, applySuppressions(file, [...result.findings, ...(ofAll.get(file.path) ?? [])])]),
        );
    }

    #namedIn(document: LangiumDocument): ReadonlyMap<string, AstNode> {
        const { value } = document.parseResult;
        const known = this.#named.get(value);
        if (known) return known;
        const named = new Map<string, AstNode>();
        for (const node of AstUtils.streamAllContents(value)) {
            const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
            if (name) named.set(`${name.range.start.line + 1}:${name.range.start.character + 1}`, node);
        }
        this.#named.set(value, named);
        return named;
    }
}

/** How findings and declarations tell a document. */
function pathOf(uri: URI): string {
    return uri.toString();
}

function placeOf([line, column]: Range): string {
    return `${line}:${column}`;
}
