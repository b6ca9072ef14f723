import type { ProblemAdvice, ProblemText } from './problem-words.ts';
import type { Range } from './range.ts';

/** Something wrong with the spelling of a file; everything that has a meaning is kept all the same. */
export interface SyntaxProblem {
    /** `pasted-text` where the meaning is clear and only the characters are not ours; else `syntax-error`. */
    readonly code: 'syntax-error' | 'pasted-text';
    readonly range: Range;
    readonly says: ProblemText;
    readonly advice?: ProblemAdvice;
    /** A correction that does not change the meaning, or the word that was probably meant. */
    readonly replacement?: {
        readonly range: Range;
        readonly text: string;
        /** Nothing else can have been meant, although the line is not read before it is written so. */
        readonly isCertain?: true;
        /** It has words of the file, which nothing may carry that leaves the file. */
        readonly isOfFile?: true;
    };
    /** What may have been meant, each to stand in place of the whole range; a person must choose. */
    readonly choices?: readonly string[];
}

export interface Comment {
    /** As written, with its marks. */
    readonly text: string;
    readonly range: Range;
    readonly kind: 'line' | 'block' | 'documentation';
}

/** More problems than anybody reads are not collected: a file of another kind has one on every line. */
export const MAX_PROBLEMS = 1000;

/** Problems up to that number. */
export class ProblemList {
    readonly all: SyntaxProblem[] = [];

    add(problem: SyntaxProblem): void {
        if (this.all.length < MAX_PROBLEMS) this.all.push(problem);
    }
}
