import { MAX_PROBLEMS } from './problem.ts';
import type { SyntaxProblem } from './problem.ts';

/**
 * One damaged line is one error: the first that knows what was meant, else the first of all. A pasted character is told wherever it
 * stands.
 */
export function onePerLine(problems: SyntaxProblem[]): SyntaxProblem[] {
    problems.sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
    const chosen = new Map<number, SyntaxProblem>();
    for (const problem of problems) {
        const [line] = problem.range;
        const known = chosen.get(line);
        if (problem.code !== 'pasted-text' && (!known || (!isCertain(known) && isCertain(problem)))) chosen.set(line, problem);
    }
    const told = problems.filter((problem) => problem.code === 'pasted-text' || chosen.get(problem.range[0]) === problem);
    return told.length > MAX_PROBLEMS ? [...told.slice(0, MAX_PROBLEMS - 1), ...tooMany(told[MAX_PROBLEMS - 1])] : told;
}

function isCertain({ replacement, choices }: SyntaxProblem): boolean {
    return replacement?.isCertain === true || choices !== undefined;
}

function tooMany(next: SyntaxProblem | undefined): SyntaxProblem[] {
    if (!next) return [];
    return [{ code: 'syntax-error', range: next.range, says: { kind: 'too-many' }, advice: { kind: 'other-language' } }];
}
