/**
 * What Langium does with the same grammar and files when nothing of it is replaced but the lexer, without which the grammar
 * means nothing: its parser with its recovery, concrete syntax trees, scopes, linker, document builder and validation.
 */
import { createDefaultCoreModule, createDefaultSharedCoreModule, DefaultWorkspaceManager, inject, URI } from 'langium';
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { resolve } from 'node:path';
import { VigilGeneratedModule, VigilGeneratedSharedModule } from '../../language/generated/module.ts';
import { VigilLexer } from '../../language/syntax/lexing/lexer.ts';
import { VigilTokenBuilder } from '../../language/syntax/lexing/token-types.ts';

/** Validates closed files too, as `vigil check` does; by default only opened ones are. */
class ValidatingWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions = { validation: true };
}

async function main(folders: readonly string[]): Promise<void> {
    const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(NodeFileSystem), VigilGeneratedSharedModule, {
        workspace: { WorkspaceManager: (core: LangiumSharedCoreServices) => new ValidatingWorkspaceManager(core) },
    });
    const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), VigilGeneratedModule, {
        parser: { TokenBuilder: () => new VigilTokenBuilder(), Lexer: (core: LangiumCoreServices) => new VigilLexer(core) },
    });
    shared.ServiceRegistry.register(services);

    await shared.workspace.WorkspaceManager.initializeWorkspace(
        folders.map((folder) => ({ uri: URI.file(resolve(folder)).toString(), name: folder })),
    );
    const documents = shared.workspace.LangiumDocuments.all.toArray();
    const syntaxErrors = documents.reduce((sum, document) => sum + document.parseResult.parserErrors.length, 0);
    const diagnostics = documents.reduce((sum, document) => sum + (document.diagnostics?.length ?? 0), 0);
    process.stdout.write(`${documents.length} documents, ${syntaxErrors} syntax errors, ${diagnostics} diagnostics\n`);
}

void main(process.argv.slice(2));
