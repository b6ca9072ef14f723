import { createParser, LangiumParser } from 'langium';
import type { AstNode, LangiumCoreServices, ParseResult, ParserOptions } from 'langium';
import { preparedDefaults } from '../grammar/prepared-grammar.ts';
import { VigilLexer } from '../lexing/lexer.ts';
import type { VigilLexingReport } from '../lexing/lexer.ts';
import { VigilMessages } from '../messages.ts';
import { MAX_PROBLEMS } from '../problem.ts';
import { onePerLine } from '../problems-told.ts';
import { StraightParser } from '../straight/straight-parser.ts';
import { analyse } from './analysis.ts';
import { recoverByLines } from './line-recovery.ts';

type VigilParseResult<T> = ParseResult<T> & { lexerReport: VigilLexingReport };

/** Langium's parser, recovering line by line and reporting in the words of the language. */
export class VigilLangiumParser extends LangiumParser {
    private readonly messages: VigilMessages;
    /** Reads what has no damage. */
    readonly straight: StraightParser | undefined;

    constructor(services: LangiumCoreServices) {
        super(services);
        const messages = services.parser.ParserErrorMessageProvider;
        this.messages = messages instanceof VigilMessages ? messages : new VigilMessages(() => services.Grammar);
        recoverByLines(this.wrapper, services.Grammar, this.messages);
        const { Lexer: lexer, ValueConverter: converter } = services.parser;
        if (!(lexer instanceof VigilLexer)) return;
        this.straight = new StraightParser(services.Grammar, lexer, {
            converter,
            defaults: preparedDefaults(),
            referTo: (node, property, syntax, text) => services.references.Linker.buildReference(node, property, syntax, text),
        });
    }

    override finalize(): void {
        analyse(this.wrapper);
    }

    override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): VigilParseResult<T> {
        const read = options?.rule === undefined ? this.straight?.parse(input) : undefined;
        return read ? (read as VigilParseResult<T>) : this.parseDamaged<T>(input, options);
    }

    /** Parses a text that may have damage anywhere. */
    parseDamaged<T extends AstNode = AstNode>(input: string, options?: ParserOptions): VigilParseResult<T> {
        const result = super.parse<T>(input, options);
        const { problems, comments } = result.lexerReport as VigilLexingReport;
        const found = result.parserErrors.slice(0, MAX_PROBLEMS).map((error) => this.messages.problemOf(error, this.wrapper.input));
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

/** Builds the parser of the language. */
export function createVigilLangiumParser(services: LangiumCoreServices): VigilLangiumParser {
    const parser = createParser(services.Grammar, new VigilLangiumParser(services), services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}
