import type { Citation } from './citation.ts';

/** What a reader is shown of one thing, as plain text in parts: nothing of how it is laid out. */
export interface Description {
    readonly title: string;
    /** What it is: `finding`, `authority`, `duty`, … */
    readonly kind: string;
    /** The name by which files tell it. */
    readonly name?: string;
    readonly paragraphs: readonly string[];
    readonly facts: readonly LabelledLine[];
    /** What follows one from the other, each with the rule that says so. */
    readonly steps?: readonly LabelledLine[];
    readonly citations: readonly Citation[];
}

/** A line with a label. */
export interface LabelledLine {
    readonly label: string;
    readonly text: string;
    /** Where the text leads, where it is an address. */
    readonly address?: string;
}

/** A fact of which something is known; none otherwise. */
export function fact(label: string, text: string | undefined): readonly LabelledLine[] {
    return text === undefined || text === '' ? [] : [{ label, text }];
}
