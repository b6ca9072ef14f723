import type { DeepPartial, LangiumCoreServices, LangiumSharedCoreServices, Module } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, DefaultIndexManager, inject } from 'langium';
import { VigilGeneratedModule, VigilGeneratedSharedModule } from '../generated/module.ts';
import { VigilSyntaxModule } from '../syntax/services.ts';
import type { VigilContext } from './document-host.ts';
import { DocumentHost } from './document-host.ts';
import { VigilWorkspaceManager } from './law-documents.ts';
import { VigilScopeProvider } from './references.ts';
import { VigilDocumentValidator } from './validation.ts';

/** Any document may hold an office, a policy or a regime, and so change what is said of all others. */
class VigilIndexManager extends DefaultIndexManager {
    override isAffected(): boolean {
        return true;
    }
}

/**
 * The language for any tool that is built on Langium: parser, names, links and findings, the law loaded beside the documents.
 * Each of them asks the engine, so that such a tool and the command line say the same.
 */
export function createVigilServices({ fileSystemProvider, ...context }: VigilContext): {
    readonly shared: LangiumSharedCoreServices;
    readonly vigil: LangiumCoreServices;
    readonly host: DocumentHost;
} {
    const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule({ fileSystemProvider }), VigilGeneratedSharedModule, {
        workspace: {
            IndexManager: (services: LangiumSharedCoreServices) => new VigilIndexManager(services),
            WorkspaceManager: (services: LangiumSharedCoreServices) => new VigilWorkspaceManager(services),
        },
    });
    const host = new DocumentHost(shared, context);
    const ofEngine: Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>> = {
        references: {
            ScopeProvider: ({ workspace, Grammar }) => new VigilScopeProvider(host, workspace.AstNodeDescriptionProvider, Grammar),
        },
        validation: { DocumentValidator: () => new VigilDocumentValidator(host) },
    };
    const vigil: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), VigilGeneratedModule, VigilSyntaxModule, ofEngine);
    shared.ServiceRegistry.register(vigil);
    return { shared, vigil, host };
}
