import type { Citation } from './citation.ts';

/** What a reader is shown of one thing, as plain text in parts: nothing of how it is laid out. */
export interface Description {
    readonly title: string;
    /** What it is: `finding`, `authority`, `duty`, … */
    readonly kind: string;
    /** The name by which files tell it. */
    readonly name?: string;
    readonly paragraphs: readonly string[];
    readonly facts: readonly Fact[];
    /** What follows one from the other, each with the rule that says so. */
    readonly steps?: readonly Fact[];
    readonly citations: readonly Citation[];
}

/** A line with a label. */
export interface Fact {
    readonly label: string;
    readonly text: string;
    /** Where the text leads, where it is an address. */
    readonly address?: string;
}

/** A fact of which something is known; none otherwise. */
export function fact(label: string, text: string | undefined): readonly Fact[] {
    return text === undefined || text === '' ? [] : [{ label, text }];
}
