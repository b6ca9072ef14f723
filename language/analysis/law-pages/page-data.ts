/** What a page about duties says besides the law file, as `language/law/pages/` has it for a regime. */
export interface PageData {
    readonly regime: string;
    /** What follows from not complying; the first that fits a provision of the duty. */
    readonly risks: readonly (Concerning & { readonly text: string } & Sourced)[];
    /** What is added to it. */
    readonly fines?: Concerning & { readonly text: string } & Sourced;
    /** The last that fits. */
    readonly phases: readonly (Concerning & { readonly phases: readonly string[] })[];
    readonly phasesSource: PageSource;
    /** All that fit. */
    readonly measures: readonly (Concerning & { readonly text: string })[];
    /** What the text leaves open, by the name of the duty. */
    readonly silent: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** The articles of a duty that a part is about; without any, all. */
interface Concerning {
    readonly articles?: readonly string[];
}

/** Where a text comes from: provisions of the act itself, or other places. */
interface Sourced {
    readonly sources?: readonly string[];
    readonly links?: readonly PageSource[];
}

export interface PageSource {
    readonly text: string;
    readonly address?: string;
}

/** Whether a part is about one of the articles that a duty rests on. */
export function isAbout({ articles }: Concerning, own: readonly string[]): boolean {
    return articles === undefined || articles.some((article) => own.includes(article));
}
