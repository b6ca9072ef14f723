import type { SyntaxProblem } from '../../language/syntax/problem.ts';
import { tellProblem } from '../../language/words/telling/problems.ts';
import { englishVocabulary } from '../../language/words/vocabulary.ts';

/** What English says of a problem, and what to do about it. */
export function told({ says, advice }: Pick<SyntaxProblem, 'says' | 'advice'>): { readonly message: string; readonly advice?: string } {
    const { headline, notes } = tellProblem({ problem: says, advice: advice ?? null }, englishVocabulary);
    const [note] = notes;
    return { message: `${headline}.`, ...(note && { advice: note.text }) };
}
