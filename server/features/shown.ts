import type { Session } from '../workspace/session.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/**
 * What was shown last of each open document. Where it would be something else now although the document is the same, since time
 * has passed or another file has changed, the editor has to be asked to ask again; after an edit it does so by itself.
 */
export class Shown<R> {
    readonly #work: (uri: string, snapshot: Snapshot) => R;
    readonly #told = new Map<string, { readonly version: number; readonly result: string }>();

    constructor(work: (uri: string, snapshot: Snapshot) => R) {
        this.#work = work;
    }

    /** Works out what is shown of a document, and remembers it. */
    show(uri: string, snapshot: Snapshot): R {
        const result = this.#work(uri, snapshot);
        const version = snapshot.openFile(uri)?.document.version;
        if (version !== undefined) this.#told.set(uri, { version, result: JSON.stringify(result) });
        return result;
    }

    /** Whether something else would be shown now. */
    isStale(session: Session): boolean {
        if (this.#told.size === 0) return false;
        const snapshot = session.snapshot();
        return [...this.#told].some(([uri, { version, result }]) => {
            const current = snapshot.openFile(uri)?.document.version;
            if (current === undefined) this.#told.delete(uri);
            return current === version && JSON.stringify(this.#work(uri, snapshot)) !== result;
        });
    }
}
