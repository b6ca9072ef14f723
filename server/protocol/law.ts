/**
 * The scheme of the read-only documents that hold the law, `vigil-law:/ai-act.vigil`, and a page about each check,
 * `vigil-law:/checks/duty-due.md`. Definitions and the codes of findings lead to them.
 */
export const lawScheme = 'vigil-law';

/** The files of the law that ships with the language. Request without parameters, answer {@link LawFile}s. */
export const lawRequest = 'vigil/law';

export interface LawFile {
    readonly uri: string;
    /** `Artificial Intelligence Act`. */
    readonly title: string;
    /** What it cites, or what is in it. */
    readonly detail: string;
}

/** The text of one, or of a page. Parameter {@link LawTextParams}, answer the text, or null where there is no such file. */
export const lawTextRequest = 'vigil/lawText';

export interface LawTextParams {
    readonly uri: string;
}
