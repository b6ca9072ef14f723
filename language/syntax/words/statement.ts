import type { IToken } from 'chevrotain';
import { VigilGrammar } from '../../generated/grammar.ts';
import { isClosedBlock, isClosedString } from '../literals.ts';
import { Scanner } from '../lexing/scanner.ts';
import type { ScannerTypes } from '../lexing/scanner-types.ts';
import { scannerTypesOf } from '../lexing/scanner-types.ts';
import { tokenTypesOf } from '../lexing/token-types.ts';
import type { Block, BlockStructure } from '../recovery/blocks.ts';
import { blockStructureOf } from '../recovery/blocks.ts';

/** Where in a file a person is writing. */
export interface Statement {
    /** The words of the line so far, without the one that is being written. */
    readonly words: readonly string[];
    /** What has been written of the word at the cursor; may be empty. */
    readonly partial: string;
    /** Whether that word is the first of its line. */
    readonly isFresh: boolean;
    /** On a fresh line: whether the one before may go on here, since this one is indented deeper. */
    readonly mayContinue: boolean;
    /** The blocks around it, the outermost first: the word that begins each, and the name after it where there is one. */
    readonly blocks: readonly { readonly word: string; readonly name: string }[];
    readonly tokens: readonly IToken[];
    readonly block: Block;
}

/** A longer line is no line that a person writes. */
const MAX_LINE_LENGTH = 4000;
const PARTIAL = /[\p{L}\p{N}_./-]*$/u;

interface Reading {
    readonly types: ScannerTypes;
    readonly structure: BlockStructure;
    readonly declaration: RegExp;
}

let made: Reading | undefined;

/** What the grammar says of words and blocks, worked out when it is first asked for. */
export function reading(): Reading {
    if (made) return made;
    const grammar = VigilGrammar();
    const structure = blockStructureOf(grammar);
    const words = [...structure.file.leaders].filter((word) => structure.byWord.has(word));
    made = {
        types: scannerTypesOf(tokenTypesOf(grammar)),
        structure,
        declaration: new RegExp(String.raw`^(?:${words.join('|')})(?=[ \t{]|$)`),
    };
    return made;
}

/**
 * What stands before a place in a text: the block, and the words of the line. Works on any text, whole or broken.
 *
 * @param offset the place in the text; what lies after it is not looked at
 * @returns nothing within a text, a comment, or a line that no person writes
 */
export function statementAt(text: string, offset: number): Statement | undefined {
    const { types } = reading();
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    if (offset - lineStart > MAX_LINE_LENGTH) return undefined;
    const partial = PARTIAL.exec(text.slice(lineStart, offset))?.[0] ?? '';
    const before = text.slice(startOfDeclaration(text, lineStart), offset - partial.length);
    const scanner = new Scanner(before, types);
    scanner.scan();
    if (isInsideText(scanner, before)) return undefined;
    return statementIn(scanner.tokens, before, partial);
}

/** The declaration around a line begins at the left margin, so that nothing before it has to be read. */
function startOfDeclaration(text: string, lineStart: number): number {
    const { declaration } = reading();
    let start = lineStart;
    while (start > 1) {
        if (declaration.test(text.slice(start, start + 40))) return start;
        start = text.lastIndexOf('\n', start - 2) + 1;
    }
    return 0;
}

function isInsideText({ tokens, comments }: Scanner, before: string): boolean {
    const comment = comments.at(-1);
    if (comment?.image.startsWith('//') && endOf(comment) === before.length) return true;
    if (comment?.image.startsWith('/*') && (comment.image.length < 4 || !comment.image.endsWith('*/'))) return true;
    const last = tokens.at(-1);
    if (last?.tokenType.name === 'TEXT') return !isClosedBlock(last.image);
    return last?.tokenType.name === 'STRING' && !isClosedString(last.image) && endOf(last) === before.length;
}

function statementIn(tokens: readonly IToken[], before: string, partial: string): Statement {
    const { structure } = reading();
    const open: { readonly block: Block; readonly word: string; readonly name: string }[] = [];
    let block = structure.file;
    let start = 0;
    tokens.forEach((token, index) => {
        if (token.image === '{') {
            const [word, name] = [tokens[start], tokens[start + 1]];
            block = structure.byWord.get(word?.image ?? '') ?? block;
            open.push({ block, word: word?.image ?? '', name: name && name !== token && /^[^"{]/.test(name.image) ? name.image : '' });
            start = index + 1;
        } else if (token.image === '}') {
            open.pop();
            block = open.at(-1)?.block ?? structure.file;
            start = index + 1;
        } else if (isFirstOfLine(tokens, index) && block.leaders.has(token.tokenType.name)) {
            start = index;
        }
    });
    const own = tokens.slice(start);
    const last = tokens.at(-1);
    const isFresh = !last || last.image === '{' || last.image === '}' || before.includes('\n', endOf(last));
    const indentation = before.length - (before.lastIndexOf('\n') + 1);
    return {
        words: own.map(({ image }) => image),
        partial,
        isFresh,
        mayContinue: isFresh && own.length > 0 && indentation >= (own[0]?.startColumn ?? Infinity),
        blocks: open.map(({ word, name }) => ({ word, name })),
        tokens: own,
        block,
    };
}

function isFirstOfLine(tokens: readonly IToken[], index: number): boolean {
    const previous = tokens[index - 1];
    return !previous || (tokens[index]?.startLine ?? 0) > (previous.endLine ?? 0);
}

function endOf({ startOffset, image }: IToken): number {
    return startOffset + image.length;
}
