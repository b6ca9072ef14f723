import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { OpenText } from '../../language/analysis/view.ts';
import type { TextReader } from '../../language/analysis/records/text-reader.ts';
import type { SourceFile } from '../../language/facts/source.ts';

/** A document that the editor has open. */
export interface OpenFile extends OpenText {
    /** As the editor spells it. */
    readonly uri: string;
    readonly document: TextDocument;
}

/** An open document whose text follows the editor. It is parsed when somebody asks, once for each text. */
export class LiveFile implements OpenFile {
    readonly uri: string;
    readonly path: string;
    readonly inWorkspace: boolean;
    readonly #reader: TextReader;
    #document: TextDocument;
    #tree: OpenText['tree'] | undefined;
    #source: SourceFile | undefined;

    constructor(document: TextDocument, place: { readonly path: string; readonly inWorkspace: boolean }, reader: TextReader) {
        this.uri = document.uri;
        this.path = place.path;
        this.inWorkspace = place.inWorkspace;
        this.#document = document;
        this.#reader = reader;
    }

    get document(): TextDocument {
        return this.#document;
    }

    get text(): string {
        return this.#document.getText();
    }

    get tree(): OpenText['tree'] {
        return (this.#tree ??= this.#reader.parse(this.text));
    }

    get source(): SourceFile {
        return (this.#source ??= this.#reader.readParsed(this.path, this.text, () => this.tree));
    }

    /** Follows changes of the editor, in their order. A place outside the text counts as its nearest end. */
    change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
        this.#document = TextDocument.update(this.#document, [...changes], version);
        this.#tree = undefined;
        this.#source = undefined;
    }

    /** The same document by another path. */
    movedTo(place: { readonly path: string; readonly inWorkspace: boolean }): LiveFile {
        return new LiveFile(this.#document, place, this.#reader);
    }
}
