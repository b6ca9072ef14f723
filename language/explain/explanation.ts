/** What there is to say about one name: a check, a duty, a term, a status. */
export interface NameExplanation {
    readonly name: string;
    /** `duty`, `check`, `status`, … */
    readonly kind: string;
    readonly title: string;
    readonly what: string;
    /** Provisions with their addresses. */
    readonly basis: readonly string[];
    readonly example?: string;
    /** More, each under a heading of its own. */
    readonly sections: readonly { readonly heading: string; readonly text: string }[];
}
