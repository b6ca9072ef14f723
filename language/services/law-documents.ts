import { DefaultWorkspaceManager, URI } from 'langium';
import type { BuildOptions, LangiumDocument, LangiumSharedCoreServices, URI as Uri } from 'langium';
import { lawTexts } from '../generated/law-text.ts';

const SCHEME = 'vigil-law';

/** Whether a document is a file of the law that ships with the language. */
export function isLaw(uri: Uri): boolean {
    return uri.scheme === SCHEME;
}

/** Loads the law beside the documents of a workspace. */
export class VigilWorkspaceManager extends DefaultWorkspaceManager {
    /** Findings are wanted of every document, opened or not. */
    override initialBuildOptions: BuildOptions = { validation: true };
    readonly #documents: LangiumSharedCoreServices['workspace']['LangiumDocumentFactory'];

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.#documents = services.workspace.LangiumDocumentFactory;
    }

    protected override loadAdditionalDocuments(_folders: unknown, collect: (document: LangiumDocument) => void): Promise<void> {
        for (const [name, text] of Object.entries(lawTexts)) {
            collect(this.#documents.fromString(text, URI.from({ scheme: SCHEME, path: `/${name}.vigil` })));
        }
        return Promise.resolve();
    }
}
