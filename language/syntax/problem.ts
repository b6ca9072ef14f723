import type { Range } from './range.ts';

/** What the parser could not read, or read although it is written in a way that people paste. */
export interface SyntaxProblem {
    readonly code: 'syntax-error' | 'pasted-text';
    readonly range: Range;
    readonly message: string;
    readonly advice?: string;
    /** The text that would be right in its place; safe to apply unasked. */
    readonly replacement?: { readonly range: Range; readonly text: string };
}

export interface Comment {
    readonly text: string;
    readonly range: Range;
    readonly kind: 'line' | 'block' | 'documentation';
}
