import type { Grammar, Lexer, LexerResult, LexingReport, TokenBuilder } from 'langium';
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { SyntaxProblem } from '../problem.ts';
import { repairBlocks } from '../recovery/block-repair.ts';
import { blockStructureOf } from '../recovery/blocks.ts';
import type { BlockStructure } from '../recovery/blocks.ts';
import { Scanner } from './scanner.ts';
import { VigilTokenBuilder } from './token-types.ts';
import { scannerTypesOf } from './scanner-types.ts';
import type { ScannerTypes } from './scanner-types.ts';

/** What the lexer saw besides the tokens; it travels to the parse result as the lexer's report. */
export interface VigilLexingReport extends LexingReport {
    readonly problems: readonly SyntaxProblem[];
    readonly comments: readonly IToken[];
}

/** Whether a report of lexing is one of this language. */
export function isVigilReport(report: LexingReport | undefined): report is VigilLexingReport {
    return report !== undefined && 'problems' in report && 'comments' in report;
}

export interface VigilLexerResult extends LexerResult {
    report: VigilLexingReport;
}

/** Block comments stand in the tree, for documentation; a tree cannot hold any number of them side by side. */
const MAX_IN_TREE = 50_000;

/** Those of Langium's services that a lexer is made from. */
export interface LexerServices {
    readonly Grammar: Grammar;
    readonly parser: { readonly TokenBuilder: TokenBuilder };
}

/** Splits a text into tokens. Nothing throws; what is no token becomes a problem and is left out. */
export class VigilLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    readonly types: ScannerTypes;
    private readonly blocks: BlockStructure;

    constructor({ Grammar: grammar, parser: { TokenBuilder: builder } }: LexerServices) {
        const types = (builder instanceof VigilTokenBuilder ? builder : new VigilTokenBuilder()).tokenTypes(grammar);
        this.types = scannerTypesOf(types);
        this.blocks = blockStructureOf(grammar);
        this.definition = dictionaryOf(this.types.all);
    }

    tokenize(text: string): VigilLexerResult {
        const scanner = new Scanner(text, this.types);
        scanner.scan();
        const repaired = repairBlocks(scanner.tokens, this.types, this.blocks);
        return {
            tokens: repaired.tokens,
            hidden: scanner.comments.filter(({ image }) => image.startsWith('/*')).slice(0, MAX_IN_TREE),
            errors: [],
            report: { diagnostics: [], problems: [...scanner.problems.all, ...repaired.problems], comments: scanner.comments },
        };
    }
}

function dictionaryOf(types: readonly TokenType[]): TokenTypeDictionary {
    const dictionary: TokenTypeDictionary = {};
    for (const type of types) dictionary[type.name] = type;
    return dictionary;
}
