import type { SourceFile } from '../../facts/source.ts';
import type { SyntaxProblem } from '../../syntax/problem.ts';
import type { Reported } from '../check.ts';

/**
 * What the reading of a file met, as findings. Where it knows the text that would be right, `data` holds it:
 * `replacement` is the text, `place` the range that it replaces as `line:column-line:column`, and `certain` tells that nothing else
 * can have been meant. Where several texts may have been
 * meant, `choices` holds them, each for the whole range of the finding.
 */
export function problemsOf(file: SourceFile, code: SyntaxProblem['code']): Reported[] {
    return file.problems.filter((problem) => problem.code === code).map(reportedOf);
}

function reportedOf({ range, message, advice, replacement, choices }: SyntaxProblem): Reported {
    return {
        at: range,
        message,
        ...(advice === undefined ? {} : { advice }),
        ...(replacement ? { data: dataOf(replacement) } : {}),
        ...(choices ? { data: { choices } } : {}),
    };
}

function dataOf({ text, range, isCertain }: NonNullable<SyntaxProblem['replacement']>): NonNullable<Reported['data']> {
    return { ...carried(text), place: placeOf(range), ...(isCertain && { certain: true }) };
}

/** A finding goes to editors and is kept between runs, which a text of the file may not be: a fix takes it from the file. */
function carried(replacement: string): { readonly replacement?: string } {
    return replacement.includes('"') ? {} : { replacement };
}

function placeOf([line, column, endLine, endColumn]: SyntaxProblem['range']): string {
    return `${line}:${column}-${endLine}:${endColumn}`;
}
