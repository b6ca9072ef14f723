import { createParser, LangiumParser } from 'langium';
import type { AstNode, LangiumCoreServices, LexingReport, ParseResult, ParserOptions } from 'langium';
import type { VigilLexingReport } from '../lexing/lexer.ts';
import { VigilMessages } from '../messages.ts';
import { MAX_PROBLEMS } from '../problem.ts';
import type { SyntaxProblem } from '../problem.ts';
import { analyse } from './analysis.ts';
import { recoverByLines } from './line-recovery.ts';

/** What the parser found besides the tree: all problems in the order of the text, at most one error a line. */
export type VigilParsingReport = VigilLexingReport;

/** Whether a report of lexing is one of this language. */
export function isVigilReport(report: LexingReport | undefined): report is VigilParsingReport {
    return report !== undefined && 'problems' in report && 'comments' in report;
}

/** Langium's parser, recovering line by line and reporting in the words of the language. */
export class VigilLangiumParser extends LangiumParser {
    private readonly messages: VigilMessages;

    constructor(services: LangiumCoreServices) {
        super(services);
        const messages = services.parser.ParserErrorMessageProvider;
        this.messages = messages instanceof VigilMessages ? messages : new VigilMessages(() => services.Grammar);
        recoverByLines(this.wrapper, services.Grammar, this.messages);
    }

    override finalize(): void {
        analyse(this.wrapper);
    }

    override parse<T extends AstNode = AstNode>(
        input: string,
        options?: ParserOptions,
    ): ParseResult<T> & { lexerReport: VigilParsingReport } {
        const result = super.parse<T>(input, options);
        const { problems, comments } = result.lexerReport as VigilLexingReport;
        const found = result.parserErrors.slice(0, MAX_PROBLEMS).map((error) => this.messages.problemOf(error));
        return {
            ...result,
            lexerReport: {
                diagnostics: [],
                comments,
                problems: found.length + problems.length === 0 ? [] : onePerLine([...problems, ...found]),
            },
        };
    }
}

/**
 * One damaged line is one error: the first that knows what was meant, else the first of all. A pasted character is told wherever it
 * stands.
 */
function onePerLine(problems: SyntaxProblem[]): SyntaxProblem[] {
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
    const message = 'From here on this file has more problems than are listed.';
    return next ? [{ code: 'syntax-error', range: next.range, message, advice: 'Is it a file of this language?' }] : [];
}

/** Builds the parser of the language. */
export function createVigilLangiumParser(services: LangiumCoreServices): VigilLangiumParser {
    const parser = createParser(services.Grammar, new VigilLangiumParser(services), services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}
