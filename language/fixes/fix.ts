import type { Range } from '../syntax/range.ts';

/** Replaces the text of a range; an empty range inserts. */
export interface TextEdit {
    readonly file: string;
    readonly range: Range;
    readonly text: string;
}

/** A way out of a finding, as minimal edits of the text it was found in. */
export interface Fix {
    /** The code of the fix: its file name. */
    readonly code: string;
    /** The finding it answers; absent for an action that needs none. */
    readonly finding?: string;
    /** What it does, as the label a person chooses by. */
    readonly title: string;
    /** Safe to apply unasked: states no fact that a person has not written. */
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
}
