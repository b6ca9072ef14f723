import type { IToken, TokenType } from 'chevrotain';
import type { VigilTokenTypes } from '../lexing/token-types.ts';
import { ProblemList } from '../problem.ts';
import type { SyntaxProblem } from '../problem.ts';
import { closestWord } from '../similar-words.ts';
import { rangeOfToken } from '../token-range.ts';
import type { Block, BlockStructure } from './blocks.ts';
import { damageOf } from './block-damage.ts';
import type { Damage } from './block-damage.ts';
import { blockFitting, SAMPLE, withBraceLast } from './fitting-block.ts';
import { beginsLine, indentationOf, isBrace, splitLines, tokenLike } from './token-lines.ts';

/** The tokens of a text with its blocks mended. */
export interface RepairedTokens {
    readonly tokens: IToken[];
    readonly problems: readonly SyntaxProblem[];
}

/**
 * Mends the blocks of a text before it is parsed, so that a damaged brace or block word costs its own line only.
 *
 * Tokens are returned as they are where every opening brace follows a block word and every brace has its partner.
 * Otherwise the indentation says which block a line belongs to: a missing brace is inserted, one too many is left out,
 * and a misspelt or missing block word is read as what was meant.
 */
export function repairBlocks(tokens: IToken[], types: VigilTokenTypes, structure: BlockStructure): RepairedTokens {
    const damage = damageOf(tokens, structure);
    if (!damage) return { tokens, problems: [] };
    return new BlockRepair(types, structure, damage).repair(tokens);
}

/** How often it is guessed from its lines what block was meant. */
const MAX_GUESSES = 200;

interface OpenBlock {
    readonly block: Block;
    readonly indentation: number;
    readonly line: number;
}

class BlockRepair {
    private readonly types: VigilTokenTypes;
    private readonly structure: BlockStructure;
    private readonly damage: Damage;
    private lines: IToken[][] = [];
    private guesses = 0;
    private readonly result: IToken[] = [];
    private readonly problems = new ProblemList();
    private readonly open: OpenBlock[] = [];

    constructor(types: VigilTokenTypes, structure: BlockStructure, damage: Damage) {
        this.types = types;
        this.structure = structure;
        this.damage = damage;
    }

    repair(tokens: readonly IToken[]): RepairedTokens {
        this.lines = splitLines(tokens);
        this.lines.forEach((line, index) => this.line(line, index));
        const last = this.result[this.result.length - 1];
        while (this.damage.braces && last && this.open.length > 0) this.insertClosing(last);
        return { tokens: this.result, problems: this.problems.all };
    }

    private line(written: IToken[], index: number): void {
        const [first] = written;
        if (!first) return;
        const next = this.lines[index + 1];
        if (this.damage.braces) this.closeByIndentation(first);
        if (this.damage.surplus > 0) this.openMissing(first, index);
        const line = this.header(written, index);
        const braces = this.damage.braces ? this.mendedBraces(line, next) : line;
        const indentation = indentationOf(written);
        let header: Block | undefined;
        let previous: IToken | undefined;
        for (const token of braces) {
            const name = token.tokenType.name;
            if (beginsLine(token, previous) || previous === undefined) header = this.structure.byWord.get(name) ?? header;
            if (name === '{') this.open.push({ block: header ?? this.current(), indentation, line: token.startLine ?? 1 });
            if (name === '}') this.open.pop();
            this.result.push(token);
            previous = token;
        }
    }

    /** Inserts the closing braces that are missing before a line that is not indented deeper than the block still open. */
    private closeByIndentation(first: IToken): void {
        const indentation = (first.startColumn ?? 1) - 1;
        const keep = first.tokenType.name === '}' ? this.ownerOfBrace(indentation) : this.ownerOfLine(first, indentation);
        while (this.open.length > keep) this.insertClosing(first);
    }

    /** How many blocks are open when a closing brace of this indentation stands where its opening line does. */
    private ownerOfBrace(indentation: number): number {
        const owner = this.open.findLastIndex((block) => block.indentation === indentation);
        return owner < 0 ? this.open.length : owner + 1;
    }

    private ownerOfLine(first: IToken, indentation: number): number {
        const { name } = first.tokenType;
        // What may stand in no block as well is not taken into one that was left open: an incident would vanish in an example.
        const standsAlone = this.structure.file.leaders.has(name);
        let height = this.open.length;
        while (height > 0 && indentation <= (this.open[height - 1]?.indentation ?? 0)) {
            if (this.leaders(height).has(name) && !standsAlone) return height;
            height--;
        }
        return this.leaders(height).has(name) ? height : this.open.length;
    }

    private leaders(height: number): ReadonlySet<string> {
        return (this.open[height - 1]?.block ?? this.structure.file).leaders;
    }

    private current(): Block {
        return this.open[this.open.length - 1]?.block ?? this.structure.file;
    }

    /** Inserts a header where a line belongs to a block that nothing began, and a brace closes one too many. */
    private openMissing(first: IToken, index: number): void {
        if (this.current().leaders.has(first.tokenType.name) || first.tokenType.name === '}' || this.continuesHeader()) return;
        if (this.guesses++ > MAX_GUESSES) return;
        const following = this.lines.slice(index);
        const end = following.find((line) => indentationOf(line) < indentationOf([first]));
        if (end?.[0]?.tokenType.name !== '}') return;
        const word = blockFitting(
            this.structure,
            following,
            this.candidates().filter((candidate) => this.structure.byWord.get(candidate)?.leaders.has(first.tokenType.name)),
            [],
        );
        if (!word) return;
        this.problems.add({ code: 'syntax-error', range: rangeOfToken(first), says: { kind: 'header-missing', word } });
        const block = this.structure.byWord.get(word);
        if (block) this.open.push({ block, indentation: (first.startColumn ?? 1) - 2, line: first.startLine ?? 1 });
        this.result.push(this.virtual(word, first, 'before'), this.virtual('{', first, 'before'));
    }

    private candidates(): string[] {
        return [...this.current().leaders].filter((word) => this.structure.byWord.has(word));
    }

    /** The line with its block word, where an opening brace shows that it begins a block. */
    private header(line: IToken[], index: number): IToken[] {
        const [first] = line;
        const brace = line.findIndex(({ tokenType }) => tokenType.name === '{');
        if (!first || brace < 0 || this.continuesHeader()) return line;

        const candidates = this.candidates();
        if (candidates.includes(first.tokenType.name)) return withBraceLast(line);
        const misplaced = line.findIndex(({ image }, position) => position > 0 && position < 4 && candidates.includes(image));
        if (misplaced > 0) return this.withoutBeforeWord(line, misplaced);
        if (this.structure.byWord.has(first.tokenType.name)) return line;
        const meant = /^[a-z]/i.test(first.image) ? closestWord(first.image, candidates) : undefined;
        if (meant) return [this.reread(first, meant), ...line.slice(1)];
        if (this.guesses++ > MAX_GUESSES) return line;
        const inner = line.slice(brace + 1);
        const fitting = blockFitting(
            this.structure,
            inner.length > 0 ? [] : this.lines.slice(index + 1, index + 1 + SAMPLE),
            candidates,
            inner,
        );
        if (!fitting) return line;
        this.problems.add({
            code: 'syntax-error',
            range: rangeOfToken(first),
            says: { kind: 'block-word-missing', word: fitting },
        });
        const replaced = first.tokenType.name === 'ID' && /^(ID|ROMAN)/.test(line[1]?.tokenType.name ?? '');
        return [this.virtual(fitting, first, 'before'), ...line.slice(replaced ? 1 : 0)];
    }

    /** Whether the last line was the beginning of a header that this line ends. */
    private continuesHeader(): boolean {
        for (let index = this.result.length - 1; index >= 0; index--) {
            const token = this.result[index];
            if (!token || isBrace(token)) return false;
            if (this.structure.byWord.has(token.tokenType.name) && beginsLine(token, this.result[index - 1])) return true;
            if (beginsLine(token, this.result[index - 1])) return false;
        }
        return false;
    }

    private withoutBeforeWord(line: IToken[], word: number): IToken[] {
        const [first] = line;
        const token = line[word];
        if (!first || !token) return line;
        this.problems.add({
            code: 'syntax-error',
            range: rangeOfToken(first),
            says: { kind: 'first-word', word: token.image },
        });
        return [
            { ...token, ...this.typeOf(token.image) },
            ...line.filter((_, index) => index > word || (index < word && line[index]?.tokenType.name !== '{')),
        ];
    }

    private reread(token: IToken, meant: string): IToken {
        const range = rangeOfToken(token);
        this.problems.add({
            code: 'syntax-error',
            range,
            says: { kind: 'unknown-word', word: token.image },
            advice: { kind: 'alike', word: meant },
            replacement: { range, text: meant },
        });
        return { ...token, ...this.typeOf(meant) };
    }

    /** The line with the braces that belong to it. */
    private mendedBraces(line: IToken[], next: IToken[] | undefined): IToken[] {
        const block = this.structure.byWord.get(line[0]?.tokenType.name ?? '');
        return block ? this.headerBraces(line, next, block) : this.lineBraces(line, next);
    }

    private headerBraces(line: IToken[], next: IToken[] | undefined, block: Block): IToken[] {
        const kept = line.filter(
            (token, index) => token.tokenType.name !== '{' || line[index - 1]?.tokenType.name !== '{' || this.drop(token),
        );
        const last = kept[kept.length - 1];
        if (!last || kept.some(({ tokenType }) => tokenType.name === '{')) return this.withoutStrayClosing(kept);
        const inner = kept.findIndex((token, index) => index > 0 && block.leaders.has(token.image));
        if (inner > 0 && last.tokenType.name === '}')
            return [...kept.slice(0, inner), this.missing('{', kept[inner - 1] ?? last), ...kept.slice(inner)];
        if (next && next[0]?.tokenType.name === '{') return kept;
        return [...this.withoutStrayClosing(kept), this.missing('{', last)];
    }

    /** A line that is no header has no opening brace, and a closing one only where it ends its block. */
    private lineBraces(line: IToken[], next: IToken[] | undefined): IToken[] {
        if (this.continuesHeader()) return line;
        const kept = line.filter((token) => token.tokenType.name !== '{' || this.drop(token));
        const lastWord = kept.findLastIndex(({ tokenType }) => tokenType.name !== '}');
        let height = this.open.length;
        return kept.filter((token, index) => {
            if (token.tokenType.name !== '}') return true;
            const followed = index < lastWord;
            const block = this.open[height - 1];
            if (!block || followed || this.isStray(token, index === 0, block, next)) return this.drop(token);
            height--;
            return true;
        });
    }

    /** Whether a brace cannot close this block: the next line is still in it, or the brace itself stands deeper. */
    private isStray(brace: IToken, beginsLine: boolean, { indentation }: OpenBlock, next: IToken[] | undefined): boolean {
        return beginsLine ? indentationOf([brace]) > indentation : next !== undefined && indentationOf(next) > indentation;
    }

    /** Leaves out the closing braces of a header that opens nothing for them. */
    private withoutStrayClosing(line: IToken[]): IToken[] {
        const lastWord = line.findLastIndex(({ tokenType }) => tokenType.name !== '}');
        let depth = 0;
        return line.filter((token, index) => {
            if (token.tokenType.name === '{') depth++;
            if (token.tokenType.name !== '}') return true;
            return depth > 0 && index > lastWord ? depth-- > 0 : this.drop(token);
        });
    }

    private drop(token: IToken): false {
        this.problems.add({
            code: 'syntax-error',
            range: rangeOfToken(token),
            says: { kind: 'stray-brace', brace: token.tokenType.name === '}' ? 'closing' : 'opening' },
            advice: { kind: 'remove' },
        });
        return false;
    }

    private missing(brace: '{' | '}', after: IToken): IToken {
        this.problems.add({ code: 'syntax-error', range: rangeOfToken(after), says: { kind: 'brace-missing' } });
        return this.virtual(brace, after, 'after');
    }

    private insertClosing(before: IToken): void {
        const block = this.open.pop();
        const previous = this.result[this.result.length - 1] ?? before;
        this.problems.add({
            code: 'syntax-error',
            range: rangeOfToken(before),
            says: { kind: 'still-open', word: block?.block.word ?? '', line: block?.line ?? 1 },
        });
        this.result.push(this.virtual('}', previous, 'after'));
    }

    private virtual(word: string, beside: IToken, side: 'before' | 'after'): IToken {
        return tokenLike(beside, this.typeOf(word), side);
    }

    private typeOf(word: string): { tokenType: TokenType; tokenTypeIdx: number } {
        const type = this.types.keywords.get(word)?.leading;
        if (!type) throw new Error(`The grammar has no keyword ${word}.`);
        return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
    }
}
