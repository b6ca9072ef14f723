import type { SourceFile } from '../../facts/source.ts';
import type { ProblemFacts } from '../../findings/writing.ts';
import type { SyntaxProblem } from '../../syntax/problem.ts';
import type { ReportedFacts } from '../check.ts';

/** What the reading of a file met, as findings. */
export function problemsOf<Code extends SyntaxProblem['code']>(file: SourceFile, code: Code): readonly ReportedFacts<Code>[] {
    return file.problems.filter((problem) => problem.code === code).map((problem) => ({ at: problem.range, facts: factsOf(problem) }));
}

function factsOf({ says, advice, replacement, choices = [] }: SyntaxProblem): ProblemFacts {
    return { problem: says, advice: advice ?? null, replacement: replacement ? replacementFacts(replacement) : null, choices };
}

function replacementFacts({
    text,
    range,
    isCertain,
    isOfFile,
}: NonNullable<SyntaxProblem['replacement']>): NonNullable<ProblemFacts['replacement']> {
    // A finding goes to editors and is kept between runs, which a text of the file may not be.
    const isWithheld = isOfFile === true || text.includes('"');
    return { range, text: isWithheld ? null : text, certain: isCertain === true };
}
