import type { Memento } from 'vscode';
import type { FormState } from '../../pages/intake/messages.ts';

const KEY = 'vigil.intake';

/** Which incident a form is about, and what it has written so far. */
export interface FormSession {
    /** The folder of the window whose workspace it belongs to. */
    readonly folder?: string;
    /** Where the file goes; null where no folder is open. */
    readonly file: string | null;
    readonly incident: string;
    readonly written: string;
}

/** The form that was begun and not saved, so that nothing that was typed is lost when its page is closed. */
export class KeptForms {
    readonly #memory: Memento;

    constructor(memory: Memento) {
        this.#memory = memory;
    }

    get kept(): { readonly session: FormSession; readonly form: FormState } | undefined {
        return this.#memory.get(KEY);
    }

    async keep(session: FormSession, form: FormState): Promise<void> {
        await this.#memory.update(KEY, { session, form });
    }

    async forget(): Promise<void> {
        await this.#memory.update(KEY, undefined);
    }
}
