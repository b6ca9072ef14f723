import type { SyntaxProblem } from '../../syntax/problem.ts';
import type { NoText } from '../../syntax/problem-words.ts';
import { tellProblem } from '../../words/telling/problems.ts';
import { englishVocabulary } from '../../words/vocabulary.ts';

/** Why a text is not laid out, by the first problem that reading it met. */
export function sayRefused({ range: [line], says }: Pick<SyntaxProblem, 'range' | 'says'>): string {
    const { headline } = tellProblem({ problem: says, advice: null }, englishVocabulary);
    return `Line ${line}: ${headline}. Correct it first; a text that is not understood is not moved about.`;
}

/** Why the bytes of a file are no text. */
export function sayNoText(why: NoText): string {
    return `${tellProblem({ problem: { kind: 'no-text', why }, advice: null }, englishVocabulary).headline}.`;
}
