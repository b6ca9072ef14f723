import type { AstNode, FileSystemProvider, LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { AstUtils, DocumentState, GrammarUtils, WorkspaceCache } from 'langium';
import type { Analysis } from '../analysis/analysis.ts';
import type { AnalysisHost } from '../analysis/host.ts';
import { lastingHost } from '../analysis/lasting-host.ts';
import type { StoredFile } from '../analysis/records/stored-file.ts';
import { keepOpen } from '../analysis/records/stored-file.ts';
import type { Finding } from '../findings/finding.ts';
import { readSource } from '../facts/read.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { NamedKind } from '../names/name-uses.ts';
import { isGlobal } from '../names/resolve-use.ts';
import { parsedFileOf } from '../syntax/parsed-file.ts';
import type { Range } from '../syntax/range.ts';
import type { Instant } from '../time/instant.ts';
import { isLaw } from './law-documents.ts';

/** What a tool brings along: where files are, what time it is, and whom to tell what goes wrong. */
export interface VigilContext {
    readonly fileSystemProvider: () => FileSystemProvider;
    /** As of which instant incidents are judged. */
    readonly now: () => Instant;
    /** Told of each fault of the program itself. */
    readonly tellFault: (fault: unknown) => void;
}

/** A workspace as the engine knows it, and the documents behind it by path. */
interface Known {
    readonly analysis: Analysis;
    readonly documents: ReadonlyMap<string, LangiumDocument>;
}

/**
 * Tells the engine of the documents that a Langium tool holds. Names, links and findings are asked of the engine, so that every tool
 * gives the answers of the command line.
 */
export class DocumentHost {
    readonly #shared: LangiumSharedCoreServices;
    readonly #now: () => Instant;
    readonly #tellFault: (fault: unknown) => void;
    /** What the engine was told, since documents were last indexed. */
    readonly #told: WorkspaceCache<'told', Known>;
    #host: AnalysisHost | undefined;
    readonly #files = new WeakMap<AstNode, StoredFile>();
    readonly #named = new WeakMap<AstNode, ReadonlyMap<string, AstNode>>();

    constructor(shared: LangiumSharedCoreServices, { now, tellFault }: Pick<VigilContext, 'now' | 'tellFault'>) {
        this.#shared = shared;
        this.#now = now;
        this.#tellFault = tellFault;
        this.#told = new WorkspaceCache(shared, DocumentState.IndexedContent);
    }

    get workspace(): Workspace {
        return this.#tell().analysis.workspace;
    }

    /** What a document says; the law files that ship with the language as well. */
    sourceOf(document: LangiumDocument): SourceFile {
        return this.#fileOf(document).open();
    }

    /** The node that declares a name; `id` is `regime.name` for what a regime declares. */
    nodeOf(kind: NamedKind, id: string): AstNode | undefined {
        const { analysis, documents } = this.#tell();
        const { names } = analysis.workspace;
        const declared = isGlobal(kind) ? names.global(kind, id) : names.byId(kind, id);
        const document = declared && documents.get(declared.path);
        return document && this.#namedIn(document).get(placeOf(declared.declaration.name.range));
    }

    /** All findings of a document as of now. */
    findings(document: LangiumDocument): readonly Finding[] {
        this.#tell();
        const host = this.#host;
        if (!host) return [];
        host.take({ asOf: this.#now() });
        for (const path of host.dirty([])) host.judge(path);
        host.compare();
        return host.analysis.findings(pathOf(document.uri));
    }

    #tell(): Known {
        return this.#told.get('told', () => {
            const documents = this.#shared.workspace.LangiumDocuments.all.toArray();
            const own = documents.filter(({ uri }) => !isLaw(uri)).map((document) => this.#fileOf(document));
            const host = (this.#host ??= this.#newHost(documents.filter(({ uri }) => isLaw(uri))));
            const paths = new Set(own.map(({ path }) => path));
            const analysis = host.apply({
                put: own.filter((file) => host.files.get(file.path) !== file),
                gone: [...host.files.keys()].filter((path) => !paths.has(path)),
                asOf: this.#now(),
            });
            return { analysis, documents: new Map(documents.map((document) => [pathOf(document.uri), document])) };
        });
    }

    #newHost(law: readonly LangiumDocument[]): AnalysisHost {
        const texts = new Map(law.map(({ uri, textDocument }) => [pathOf(uri), textDocument.getText()]));
        return lastingHost({
            library: law.map((document) => this.sourceOf(document)),
            textOfLaw: (path) => texts.get(path),
            tellFault: this.#tellFault,
        });
    }

    #fileOf({ uri, textDocument, parseResult }: LangiumDocument): StoredFile {
        const known = this.#files.get(parseResult.value);
        if (known) return known;
        const text = textDocument.getText();
        const source = readSource(pathOf(uri), text, { parse: () => parsedFileOf(parseResult) });
        const file = keepOpen(pathOf(uri), source, text);
        this.#files.set(parseResult.value, file);
        return file;
    }

    #namedIn({ parseResult: { value } }: LangiumDocument): ReadonlyMap<string, AstNode> {
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
