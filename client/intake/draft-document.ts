import { Range, Uri, ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';

/** Folders in which a document can have a place before it is a file. */
const HOLDS_UNTITLED = new Set(['file', 'vscode-remote']);

/** What grows from the answers of a form. */
export interface Draft {
    /** What the form wrote last. */
    readonly written: string;
    /** The URIs of documents that hold an older form of what is written. */
    readonly uris: readonly string[];
    /**
     * Writes what the answers come to.
     *
     * @returns false where somebody has changed it by hand, and it is left as it is
     */
    readonly write: (text: string) => Promise<boolean>;
    /** Saves it; the file, or undefined where it is not saved. */
    readonly save: () => Promise<Uri | undefined>;
}

/** The document that grows from the answers: it has its place from the beginning, and becomes a file when somebody saves it. */
export class DraftDocument implements Draft {
    readonly #file: string | null;
    #document: TextDocument | undefined;
    #written: string;

    /**
     * @param file where it is to go; null where no folder is open
     * @param written what the form wrote into it before
     */
    constructor(file: string | null, written: string) {
        this.#file = file;
        this.#written = written;
    }

    get written(): string {
        return this.#written;
    }

    get uris(): readonly string[] {
        return this.#document && !this.#document.isClosed ? [this.#document.uri.toString()] : [];
    }

    /** Shows it beside the form, without taking the keyboard. */
    async show(): Promise<void> {
        await window.showTextDocument(await this.#opened(), { viewColumn: ViewColumn.One, preserveFocus: true, preview: false });
    }

    async write(text: string): Promise<boolean> {
        const document = await this.#opened();
        const before = document.getText();
        if (before === text) {
            this.#written = text;
            return true;
        }
        if (before !== this.#written && before !== '') return false;
        const edit = new WorkspaceEdit();
        const { start, end, fresh } = difference(before, text);
        edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), fresh);
        const isWritten = await workspace.applyEdit(edit);
        if (isWritten) this.#written = text;
        return isWritten;
    }

    async save(): Promise<Uri | undefined> {
        const document = await this.#opened();
        return workspace.save(document.uri);
    }

    async #opened(): Promise<TextDocument> {
        if (this.#document?.isClosed === false) return this.#document;
        this.#document = await openDraft(this.#file);
        return this.#document;
    }
}

async function openDraft(file: string | null): Promise<TextDocument> {
    if (file === null) return workspace.openTextDocument({ language: 'vigil' });
    const uri = Uri.parse(file);
    if (await exists(uri)) return workspace.openTextDocument(uri);
    if (HOLDS_UNTITLED.has(uri.scheme)) return workspace.openTextDocument(uri.with({ scheme: 'untitled', authority: '' }));
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { ignoreIfExists: true });
    await workspace.applyEdit(edit);
    return workspace.openTextDocument(uri);
}

async function exists(uri: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}

/** The stretch in which two texts differ, so that what stays is not written again. */
function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly fresh: string } {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    let same = 0;
    while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
    return { start, end: before.length - same, fresh: after.slice(start, after.length - same) };
}
