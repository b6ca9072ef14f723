import { EOF, MismatchedTokenException, NoViableAltException, EarlyExitException } from 'chevrotain';
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import type { Grammar } from 'langium';
import type { VigilMessages } from '../messages.ts';
import { MAX_PROBLEMS } from '../problem.ts';
import { closestWord } from '../similar-words.ts';
import { blockStructureOf } from './blocks.ts';
import type { BlockStructure } from './blocks.ts';
import { isBrace } from './token-lines.ts';

/**
 * The members of Chevrotain's parser (13.2) that recovery reads or replaces.
 *
 * Chevrotain goes on at any token that could follow. In a language of lines that is too soon: a damaged line then takes
 * its neighbours along. Four of its methods are replaced, so that it goes on at the first token of a line of the same block.
 */
interface Recognizer {
    readonly RULE_STACK: number[];
    RULE_STACK_IDX: number;
    tokVector: IToken[];
    tokVectorLength: number;
    currIdx: number;
    readonly _errors: readonly unknown[];
    LA(distance: number): IToken;
    consumeToken(): void;
    tokenMatcher(token: IToken, type: TokenType): boolean;
    getCurrRuleFullName(): string;
    shortRuleNameToFullName(short: number): string;
    getTokenToInsert(type: TokenType): IToken;
    isInCurrentRuleReSyncSet(type: TokenType): boolean;
    getFollowsForInRuleRecovery(type: TokenType, index: number): TokenType[];
    doSingleRepetition(action: () => void): boolean;
    SAVE_ERROR(error: Error): Error;
    attemptInRepetitionRecovery: (method: unknown, args: unknown[], isNext: () => boolean) => void;
    invokeRuleCatch: (error: unknown, resync: boolean, recovered: (error: unknown) => unknown) => unknown;
    consumeInternalRecovery: (type: TokenType, index: number, error: unknown) => IToken;
    raiseNoAltException: (occurrence: number) => never;
    raiseEarlyExitException: (occurrence: number) => never;
}

/** How often one line is mended. */
const MAX_IN_A_LINE = 10;

/** How many words are looked at to say what was meant. */
const LONGEST_PHRASE = 4;

const REPLACED = [
    'attemptInRepetitionRecovery',
    'invokeRuleCatch',
    'consumeInternalRecovery',
    'raiseNoAltException',
    'raiseEarlyExitException',
] as const;
const READ = [
    'LA',
    'consumeToken',
    'tokenMatcher',
    'getCurrRuleFullName',
    'shortRuleNameToFullName',
    'getTokenToInsert',
    'isInCurrentRuleReSyncSet',
    'getFollowsForInRuleRecovery',
    'doSingleRepetition',
    'SAVE_ERROR',
] as const;

function isRecognizer(candidate: object): candidate is Recognizer {
    return [...REPLACED, ...READ].every((member) => typeof Reflect.get(candidate, member) === 'function');
}

/**
 * Makes a Chevrotain parser recover line by line.
 *
 * @throws if the parser is not of the version that this was written for; it is called once, when the parser is built
 */
export function recoverByLines(parser: object, grammar: Grammar, messages: VigilMessages): void {
    if (!isRecognizer(parser)) throw new Error('The recovery of this version of Chevrotain is not known.');
    const recovery = new LineRecovery(parser, blockStructureOf(grammar), messages);
    parser.attemptInRepetitionRecovery = (_method, args, isNext) => recovery.afterLines(args, isNext);
    parser.invokeRuleCatch = (error, _resync, recovered) => recovery.afterRule(error, recovered);
    parser.consumeInternalRecovery = (type, index, error) => recovery.insteadOf(type, index, error);
    parser.raiseNoAltException = () => recovery.raise(NoViableAltException);
    parser.raiseEarlyExitException = () => recovery.raise(EarlyExitException);
}

class LineRecovery {
    private readonly parser: Recognizer;
    private readonly blocks: BlockStructure;
    private readonly messages: VigilMessages;
    private mendedOf: IToken[] | undefined;
    private mendedLine = 0;
    private mended = 0;
    private depthsOf: IToken[] | undefined;
    private depths: Int32Array = new Int32Array(0);

    constructor(parser: Recognizer, blocks: BlockStructure, messages: VigilMessages) {
        this.parser = parser;
        this.blocks = blocks;
        this.messages = messages;
    }

    /** After the lines of a block: skips what is no line of it, and goes on with the next line that is. */
    afterLines(args: unknown[], isNext: () => boolean): void {
        if (!this.blocks.byRule.has(this.ruleName())) return;
        const action = definitionOf(args[1]);
        const depth = this.blockDepth(this.parser.RULE_STACK_IDX + 1);
        while (action && !this.closes(depth)) {
            if (this.parser._errors.length < MAX_PROBLEMS) this.save(NoViableAltException);
            this.parser.consumeToken();
            this.skipToLine(depth);
            while (isNext.call(this.parser) && this.parser.doSingleRepetition(action));
        }
    }

    /** When a rule failed: its line ends here; what was read of it is kept. Rules inside a line hand the failure on. */
    afterRule(error: unknown, recovered: (error: unknown) => unknown): unknown {
        if (!isRecognitionError(error)) throw error;
        if (this.blocks.lineRules.has(this.ruleName())) {
            this.skipToLine(this.blockDepth(this.parser.RULE_STACK_IDX));
            return recovered(error);
        }
        if (this.parser.RULE_STACK_IDX === 0) {
            this.parser.currIdx = this.parser.tokVectorLength - 1;
            return recovered(error);
        }
        const distance = this.nextLine();
        if (!this.parser.isInCurrentRuleReSyncSet(this.parser.LA(distance).tokenType)) throw error;
        this.parser.currIdx += distance - 1;
        return recovered(error);
    }

    /** Instead of a token that is not there: the right one farther on in the line, a misspelt one, or none. */
    insteadOf(type: TokenType, index: number, error: unknown): IToken {
        if (!isRecognitionError(error)) throw error;
        if (type.name === '{') return this.openingBrace(type, error);
        if (type.name === '}') return this.parser.getTokenToInsert(type);

        if (this.isHopeless()) throw error;
        const follows = this.parser.getFollowsForInRuleRecovery(type, index);
        const canFollow = (token: IToken) => follows.some((next) => this.parser.tokenMatcher(token, next));
        const distance = this.nextLine();
        if (distance > 1) {
            const found = this.parser.LA(1);
            if (isMisspelt(found, type)) {
                this.parser.consumeToken();
                return this.parser.getTokenToInsert(type);
            }
            const rightOneNext = distance > 2 && this.parser.tokenMatcher(this.parser.LA(2), type);
            if (rightOneNext && (!isName(type) || !canFollow(found))) {
                this.parser.consumeToken();
                return this.take();
            }
            if (canFollow(found)) return this.parser.getTokenToInsert(type);
        }
        if (!canFollow(this.parser.LA(distance))) throw error;
        this.parser.currIdx += distance - 1;
        return this.parser.getTokenToInsert(type);
    }

    /** How far ahead the next token is that begins a line, or is a brace that ends one. */
    private nextLine(): number {
        let distance = 1;
        while (!this.beginsLine(distance) && this.parser.LA(distance).tokenType.name !== '}') distance++;
        return distance;
    }

    /** Reports that none of the alternatives, or no first repetition, is there. */
    raise(kind: typeof NoViableAltException): never {
        throw this.save(kind);
    }

    /** Whether a line has been mended so often that it is better left; what is not the language is not mended word by word. */
    private isHopeless(): boolean {
        const line = this.parser.LA(1).startLine ?? 0;
        const sameLine = line === this.mendedLine && this.parser.tokVector === this.mendedOf;
        this.mended = sameLine ? this.mended + 1 : 0;
        this.mendedLine = line;
        this.mendedOf = this.parser.tokVector;
        return this.mended > MAX_IN_A_LINE;
    }

    private save(kind: typeof NoViableAltException): Error {
        const found = this.parser.LA(1);
        if (this.parser._errors.length >= MAX_PROBLEMS) return new kind('', found, found);
        const previous = this.parser.LA(0);
        const message = this.messages.buildNoViableAltMessage({ ruleName: this.ruleName(), actual: this.restOfLine(), previous });
        return this.parser.SAVE_ERROR(new kind(message, found, previous));
    }

    /** The next tokens of the line, as many as a phrase has words. */
    private restOfLine(): IToken[] {
        const tokens = [this.parser.LA(1)];
        while (tokens.length < LONGEST_PHRASE && !this.beginsLine(tokens.length + 1)) tokens.push(this.parser.LA(tokens.length + 1));
        return tokens;
    }

    private openingBrace(type: TokenType, error: Error): IToken {
        for (let distance = 1; distance === 1 || !this.beginsLine(distance); distance++) {
            const token = this.parser.LA(distance);
            if (token.tokenType === EOF || token.tokenType.name === '}') break;
            if (!this.parser.tokenMatcher(token, type)) continue;
            this.parser.currIdx += distance - 1;
            return this.take();
        }
        throw error;
    }

    private take(): IToken {
        const token = this.parser.LA(1);
        this.parser.consumeToken();
        return token;
    }

    /** Skips up to the next token that begins a line in a block of this depth, the brace that closes it, or the end. */
    private skipToLine(depth: number): void {
        while (!this.closes(depth)) {
            const token = this.parser.LA(1);
            const at = this.depthAt(this.parser.currIdx + 1);
            if (at < depth) return;
            if (at === depth && this.beginsLine(1) && !isBrace(token)) return;
            this.parser.consumeToken();
        }
    }

    private closes(depth: number): boolean {
        const token = this.parser.LA(1);
        return token.tokenType === EOF || (depth > 0 && token.tokenType.name === '}' && this.depthAt(this.parser.currIdx + 1) <= depth);
    }

    private beginsLine(distance: number): boolean {
        const token = this.parser.LA(distance);
        const previous = this.parser.LA(distance - 1);
        if (token.tokenType === EOF || previous.tokenType === EOF) return true;
        return (token.startLine ?? 0) > (previous.endLine ?? 0) || isBrace(previous);
    }

    /** How many blocks are open around the rule at this height of the stack. */
    private blockDepth(height: number): number {
        let depth = 0;
        for (let index = 1; index < height; index++) {
            const rule = this.parser.shortRuleNameToFullName(this.parser.RULE_STACK[index] ?? 0);
            if (this.blocks.byRule.has(plainName(rule))) depth++;
        }
        return depth;
    }

    private depthAt(index: number): number {
        if (this.depthsOf !== this.parser.tokVector) {
            this.depthsOf = this.parser.tokVector;
            this.depths = depthsOf(this.parser.tokVector);
        }
        return this.depths[index] ?? 0;
    }

    private ruleName(): string {
        return plainName(this.parser.getCurrRuleFullName());
    }
}

/** For each token how many braces are open before it; a closing brace without an opening one counts for nothing. */
function depthsOf(tokens: readonly IToken[]): Int32Array {
    const depths = new Int32Array(tokens.length);
    let depth = 0;
    tokens.forEach((token, index) => {
        depths[index] = depth;
        if (token.tokenType.name === '{') depth++;
        if (token.tokenType.name === '}' && depth > 0) depth--;
    });
    return depths;
}

/** Langium appends a zero-width space to the names of its rules. */
function plainName(rule: string): string {
    return rule.endsWith('\u200B') ? rule.slice(0, -1) : rule;
}

function isName(type: TokenType): boolean {
    return /^[A-Z]/.test(type.name);
}

function isMisspelt(token: IToken, expected: TokenType): boolean {
    return token.tokenType.name.startsWith('ID') && /^[a-z]/.test(expected.name) && closestWord(token.image, [expected.name]) !== undefined;
}

function isRecognitionError(error: unknown): error is Error & IRecognitionException {
    return error instanceof MismatchedTokenException || error instanceof NoViableAltException || error instanceof EarlyExitException;
}

function definitionOf(repeated: unknown): (() => void) | undefined {
    const action: unknown = typeof repeated === 'object' && repeated !== null ? Reflect.get(repeated, 'DEF') : repeated;
    return typeof action === 'function'
        ? () => {
              Reflect.apply(action, undefined, []);
          }
        : undefined;
}
