import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstNode, FileSystemNode, LangiumDocument, ReferenceInfo } from 'langium';
import { AstUtils, EmptyFileSystem, EmptyFileSystemProvider, GrammarUtils, URI } from 'langium';
import { beforeAll, describe, expect, it } from 'vitest';
import { runVigil } from '../../scripts/run-vigil.ts';
import { EvidenceLine, reflection } from '../../language/generated/ast.ts';
import { nameUses } from '../../language/names/name-uses.ts';
import { isGlobal, resolveUse } from '../../language/names/resolve-use.ts';
import { kindsOf } from '../../language/services/references.ts';
import { createVigilServices } from '../../language/services/vigil-services.ts';
import { parseInstant } from '../../language/time/zone.ts';

const root = join(import.meta.dirname, '../..');
const AS_OF = '2026-11-21T09:00+01:00';
const atThatInstant = {
    now: () => parseInstant(AS_OF) ?? 0,
    tellFault: (fault: unknown) => {
        throw fault;
    },
};

function uriOf(path: string): URI {
    return URI.file(`/project/${path}`);
}

/** Files that are texts in memory. */
class TextsAsFiles extends EmptyFileSystemProvider {
    readonly #texts: ReadonlyMap<string, string>;

    constructor(texts: ReadonlyMap<string, string>) {
        super();
        this.#texts = texts;
    }

    override stat(...[uri = uriOf('')]: readonly URI[]): Promise<FileSystemNode> {
        return Promise.resolve({ isFile: true, isDirectory: false, uri });
    }

    override readFile(...[uri]: readonly URI[]): Promise<string> {
        return Promise.resolve(this.#texts.get(String(uri)) ?? '');
    }
}

/** A tool that has opened the files of some folders, and nothing else. */
async function toolOver(...patterns: readonly string[]) {
    const services = createVigilServices({ ...EmptyFileSystem, ...atThatInstant });
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, WorkspaceManager } = services.shared.workspace;
    await WorkspaceManager.initializeWorkspace([]);
    const paths = globSync(patterns, { cwd: root }).sort();
    const documents = paths.map((path) => LangiumDocumentFactory.fromString(readFileSync(join(root, path), 'utf8'), uriOf(path)));
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    return { ...services, paths, documents };
}

/** Every cross-reference of the grammar in a document, but those to evidence, which no other file can see. */
function referencesIn(document: LangiumDocument): readonly ReferenceInfo[] {
    return AstUtils.streamAllContents(document.parseResult.value)
        .flatMap((node) => AstUtils.streamReferences(node))
        .filter((info) => reflection.getReferenceType(info) !== EvidenceLine.$type)
        .toArray();
}

function placeOf({ reference: { $refNode, $refText } }: ReferenceInfo): string {
    const start = $refNode?.range.start;
    return `${(start?.line ?? -1) + 1}:${(start?.character ?? -1) + 1} ${$refText}`;
}

/** A line that may stand once in its block counts once: the engine reads nothing of one that stands again. */
function isOnLinesOf([first, , last]: readonly [number, number, number, number], { reference: { $refNode } }: ReferenceInfo): boolean {
    const line = ($refNode?.range.start.line ?? -1) + 1;
    return first <= line && line <= last;
}

function nameOf(node: AstNode | undefined): string {
    const name = node && GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    return name && node ? `${AstUtils.getDocument(node).uri.toString()} ${name.range.start.line + 1} ${name.text}` : 'nothing';
}

describe('the language in a tool that is built on Langium', () => {
    let tool: Awaited<ReturnType<typeof toolOver>>;

    beforeAll(async () => {
        tool = await toolOver('examples/**/*.vigil', 'drills/*.vigil', 'test/syntax/samples/*.vigil', 'test/law/**/*.vigil');
    });

    it('has a cross-reference in the grammar for every name that the engine knows, of the same kinds, and for no other', () => {
        const { host } = tool;
        const all = tool.shared.workspace.LangiumDocuments.all.toArray();
        expect(all.length).toBeGreaterThan(20);
        for (const document of all) {
            const uses = nameUses({ workspace: host.workspace, file: host.sourceOf(document) });
            const known = [...uses].map(({ use, kinds }) => `${use.range[0]}:${use.range[1]} ${use.text} ${kinds.join(' ')}`);
            const { repetitions } = host.sourceOf(document);
            const read = referencesIn(document).filter((info) => !repetitions.some(({ range }) => isOnLinesOf(range, info)));
            const written = read.map((info) => `${placeOf(info)} ${kindsOf(info, tool.vigil.Grammar).join(' ')}`);
            expect(written.sort(), document.uri.toString()).toEqual(known.sort());
        }
    });

    it('links each name to the declaration to which the engine leads', () => {
        const { host } = tool;
        const { names } = host.workspace;
        let linked = 0;
        for (const document of tool.documents) {
            const targets = new Map(referencesIn(document).map((info) => [placeOf(info), info.reference]));
            for (const use of nameUses({ workspace: host.workspace, file: host.sourceOf(document) })) {
                const reference = targets.get(`${use.use.range[0]}:${use.use.range[1]} ${use.use.text}`);
                const resolution = resolveUse(use, names);
                const declared =
                    resolution.kind !== 'found'
                        ? undefined
                        : isGlobal(resolution.of)
                          ? names.global(resolution.of, resolution.id)
                          : names.byId(resolution.of, resolution.id);
                const expected = declared
                    ? `${declared.path} ${declared.declaration.name.range[0]} ${declared.declaration.name.text}`
                    : 'nothing';
                expect(nameOf(reference && 'ref' in reference ? reference.ref : undefined), use.use.text).toBe(expected);
                if (declared) linked++;
            }
        }
        expect(linked).toBeGreaterThan(300);
    });

    it('links what an incident lists as evidence within that incident', () => {
        const seen = tool.documents
            .flatMap((document) => AstUtils.streamAllContents(document.parseResult.value).toArray())
            .flatMap((node) => AstUtils.streamReferences(node).toArray())
            .filter((info) => reflection.getReferenceType(info) === EvidenceLine.$type);
        expect(seen.length).toBeGreaterThan(0);
        for (const { reference } of seen) expect('ref' in reference && reference.ref?.$type).toBe(EvidenceLine.$type);
    });

    it('finds what the command line finds', async () => {
        const examples = await toolOver('examples/**/*.vigil');
        const found = examples.documents.flatMap(({ uri, diagnostics = [] }) =>
            diagnostics.map(({ code, range }) => `${uri.path.replace('/project/examples/', '')}:${range.start.line + 1} ${code}`),
        );
        const { printed } = await runVigil(['check', '--format', 'json', '--as-of', AS_OF], join(root, 'examples'));
        const { findings } = JSON.parse(printed) as { findings: { code: string; file: string; range: { start: { line: number } } }[] };
        expect(findings.length).toBeGreaterThan(10);
        expect(found.sort()).toEqual(findings.map(({ code, file, range }) => `${file}:${range.start.line} ${code}`).sort());
    });

    it('offers the names of the right kind, simple where that is enough', () => {
        const info = tool.documents.flatMap(referencesIn).find(({ property }) => property === 'traits');
        const offered = tool.vigil.references.ScopeProvider.getScope(info ?? expect.fail())
            .getAllElements()
            .map(({ name }) => name)
            .toSet();
        expect(offered).toContain('annex-III-5-d');
        expect(offered).not.toContain('death');
    });

    it('links and judges anew what another file changes', async () => {
        const files = new Map<string, string>();
        const { shared, vigil } = createVigilServices({
            fileSystemProvider: () => new TextsAsFiles(files),
            ...atThatInstant,
        });
        const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = shared.workspace;
        await WorkspaceManager.initializeWorkspace([]);
        const write = async (path: string, text: string): Promise<LangiumDocument> => {
            files.set(uriOf(path).toString(), text);
            await DocumentBuilder.update([uriOf(path)], []);
            return LangiumDocuments.getOrCreateDocument(uriOf(path));
        };
        const using = await write('system.vigil', 'system triage "Triage" { provider medira }');
        expect(using.diagnostics?.map(({ code }) => code)).toContain('unknown-name');

        await write('party.vigil', 'organisation medira "Medira" { country DE }');
        expect(using.diagnostics?.map(({ code }) => code)).not.toContain('unknown-name');
        expect(using.references.map(({ $refText, error }) => [$refText, error])).toEqual([
            ['provider', undefined],
            ['medira', undefined],
        ]);
        expect(vigil.LanguageMetaData.languageId).toBe('vigil');
    });
});
