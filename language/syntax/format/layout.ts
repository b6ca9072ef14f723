import type { IToken } from 'chevrotain';
import type { Range } from '../range.ts';
import { gapAfterKey, isAlignedByHand, keyLength } from './columns.ts';
import type { Piece } from './pieces.ts';
import { isClosedBlock } from '../literals.ts';

const INDENTATION = 2;
/** A block on one line stays there up to this width. */
const WIDTH = 140;

interface OpenBlock {
    readonly word: string;
    readonly inline: boolean;
}

/** The line that is being laid out. */
interface Line {
    readonly key: readonly IToken[];
    readonly value: IToken | undefined;
    readonly isHeader: boolean;
    /** Where its value begins, in the text as it was and as it will be; columns from 0. */
    readonly from: number;
    /** Not known before the value is written: a comment can push the value to another line. */
    to: number | undefined;
}

/** Writes the pieces of a text one after the other, each after a gap that depends on its own line only. */
export class Layout {
    private readonly source: string;
    private readonly pieces: readonly Piece[];
    private readonly range: Range | undefined;
    private readonly lineEnd: string;
    private readonly inline: ReadonlySet<IToken>;
    private readonly open: OpenBlock[] = [];
    private line: Line | undefined;
    private output = '';
    private column = 0;

    constructor(source: string, pieces: readonly Piece[], range: Range | undefined) {
        this.source = source;
        this.pieces = pieces;
        this.range = range;
        this.lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
        this.inline = inlineBraces(pieces);
    }

    toString(): string {
        this.output = this.source.startsWith('\uFEFF') ? '\uFEFF' : '';
        this.pieces.forEach((piece, index) => {
            this.place(piece, index);
        });
        return this.pieces.length > 0 && this.isInRange(this.pieces[this.pieces.length - 1])
            ? this.output + this.lineEnd
            : this.output + this.tail();
    }

    private place(piece: Piece, index: number): void {
        const { token } = piece;
        const previous = this.pieces[index - 1];
        const closing = token.image === '}' && piece.comment === 'none' ? this.open.pop() : undefined;
        if (this.beginsItem(piece, index)) this.line = this.lineAt(index);

        if (this.isInRange(piece)) this.write(this.gap(piece, index, closing));
        else this.write(this.originalGap(piece, previous));
        if (this.line?.value === token) this.line.to = this.column;
        this.write(this.isInRange(piece) ? this.image(piece) : token.image);

        if (token.image === '{' && piece.comment === 'none')
            this.open.push({ word: this.line?.key[0]?.image ?? '', inline: this.inline.has(token) });
        if (closing) this.line = undefined;
    }

    /** Whether a token begins a line of a block, be it a block on one line. */
    private beginsItem(piece: Piece, index: number): boolean {
        if (piece.comment !== 'none' || piece.token.image === '}') return false;
        return piece.leads || followsBrace(this.pieces, index);
    }

    private lineAt(index: number): Line {
        const tokens: IToken[] = [];
        for (let next = index; next < this.pieces.length; next++) {
            const piece = this.pieces[next];
            if (!piece || (next > index && piece.leads) || (piece.comment === 'none' && piece.token.image === '}')) break;
            if (piece.comment === 'none') tokens.push(piece.token);
            if (piece.comment === 'none' && piece.token.image === '{') break;
        }
        const isHeader = tokens[tokens.length - 1]?.image === '{';
        const length = isHeader ? 1 : keyLength(tokens, this.block());
        const value = tokens[length];
        const from = (value?.startColumn ?? 1) - 1;
        return { key: tokens.slice(0, length), value, isHeader, from, to: undefined };
    }

    private gap(piece: Piece, index: number, closing: OpenBlock | undefined): string {
        const previous = this.pieces[index - 1];
        if (!previous) return '';
        if (this.breaksBefore(piece, previous, closing)) return this.lineBreak(piece, previous, index);
        if (piece.comment !== 'none') return ' '.repeat(Math.max(piece.comment === 'line' ? 2 : 1, between(previous.token, piece.token)));
        return ' '.repeat(this.spaces(piece.token, previous));
    }

    private breaksBefore(piece: Piece, previous: Piece, closing: OpenBlock | undefined): boolean {
        const sameLine = piece.token.startLine === previous.token.endLine;
        if (previous.comment === 'line') return true;
        if (piece.comment !== 'none') return !sameLine;
        if (closing) return !closing.inline;
        const isInline = this.open[this.open.length - 1]?.inline ?? false;
        if (previous.comment === 'none' && previous.token.image === '{') return !isInline;
        if (piece.leads && !isInline) return previous.comment === 'none' || !sameLine;
        if (sameLine) return false;
        return (
            previous.comment !== 'none' ||
            !(isInline || this.line?.isHeader || this.line?.value === piece.token || this.line?.key.includes(piece.token))
        );
    }

    private lineBreak(piece: Piece, previous: Piece, index: number): string {
        const apart = (piece.token.startLine ?? 1) - (previous.token.endLine ?? 1) > 1;
        const opens = this.endsOpeningLine(index - 1);
        const closes = piece.comment === 'none' && piece.token.image === '}';
        const blank = apart && !opens && !closes && !this.continues(index);
        return this.lineEnd.repeat(blank ? 2 : 1) + ' '.repeat(this.indentation(piece, index));
    }

    /** Whether a piece is the opening brace of a block or a comment behind it on its line. */
    private endsOpeningLine(index: number): boolean {
        const [piece, previous] = [this.pieces[index], this.pieces[index - 1]];
        if (piece?.comment === 'none') return piece.token.image === '{';
        return previous !== undefined && previous.token.endLine === piece?.token.startLine && this.endsOpeningLine(index - 1);
    }

    private indentation(piece: Piece, index: number): number {
        const level = INDENTATION * this.open.filter(({ inline }) => !inline).length;
        if (!this.continues(index) || !this.line) return level;
        if (this.line.isHeader || this.line.to === undefined) return level + 2 * INDENTATION;
        return this.line.to + Math.max(0, (piece.token.startColumn ?? 1) - 1 - this.line.from);
    }

    /** Whether the piece, or the token that a comment stands before, goes on with the line before it. */
    private continues(index: number): boolean {
        let following = index;
        while (this.pieces[following]?.comment === 'line' || this.pieces[following]?.comment === 'block') following++;
        const next = this.pieces[following];
        if (!next || next.leads || next.token.image === '}') return false;
        return !followsBrace(this.pieces, index);
    }

    private spaces(token: IToken, previous: Piece): number {
        const before = previous.token;
        if (this.line?.value === token && !this.line.isHeader && !this.isInline()) {
            const [key] = this.line.key;
            return gapAfterKey(this.keyWidth(), key?.image ?? '', this.block());
        }
        if (previous.comment !== 'none') return 1;
        if (before.image === '(' || before.image === '.' || /^[,.)]$/.test(token.image)) return 0;
        const byHand =
            isAlignedByHand(this.block()) &&
            !this.isInline() &&
            !this.line?.isHeader &&
            before.image !== ',' &&
            !this.line?.key.includes(token);
        return byHand && token.startLine === before.endLine ? Math.max(1, between(before, token)) : 1;
    }

    private keyWidth(): number {
        const key = this.line?.key ?? [];
        return key.reduce(
            (width, { image }, index) => width + image.length + (index > 0 && image !== '.' && key[index - 1]?.image !== '.' ? 1 : 0),
            0,
        );
    }

    private image({ token, comment }: Piece): string {
        if (comment === 'line') return token.image.trimEnd();
        if (comment === 'block') return reindentComment(token.image, (token.startColumn ?? 1) - 1, this.column, this.lineEnd);
        if (token.tokenType.name !== 'TEXT') return token.image;
        return reindentText(token.image, INDENTATION * (this.open.filter(({ inline }) => !inline).length + 1), this.lineEnd);
    }

    private write(text: string): void {
        this.output += text;
        const lineStart = text.lastIndexOf(this.lineEnd);
        this.column = lineStart < 0 ? this.column + text.length : text.length - lineStart - this.lineEnd.length;
    }

    private block(): string {
        return this.open[this.open.length - 1]?.word ?? '';
    }

    private isInline(): boolean {
        return this.open[this.open.length - 1]?.inline ?? false;
    }

    private isInRange(piece: Piece | undefined): boolean {
        if (!this.range || !piece) return true;
        const line = piece.token.startLine ?? 1;
        return line >= this.range[0] && line <= this.range[2];
    }

    private originalGap(piece: Piece, previous: Piece | undefined): string {
        const start = previous ? (previous.token.endOffset ?? previous.token.startOffset) + 1 : this.output.length;
        return this.source.slice(start, piece.token.startOffset);
    }

    private tail(): string {
        const last = this.pieces[this.pieces.length - 1];
        return last ? this.source.slice((last.token.endOffset ?? last.token.startOffset) + 1) : '';
    }
}

/** How many characters stood between two tokens of one line. */
function between(before: IToken, token: IToken): number {
    return token.startLine === before.endLine ? token.startOffset - (before.endOffset ?? before.startOffset) - 1 : 0;
}

/** Whether the last token before a piece, comments aside, is a brace or none. */
function followsBrace(pieces: readonly Piece[], index: number): boolean {
    let before = index - 1;
    while (before >= 0 && pieces[before]?.comment !== 'none') before--;
    const image = pieces[before]?.token.image;
    return image === undefined || image === '{' || image === '}';
}

/** The opening braces of the blocks that stand on one line and may stay there. */
function inlineBraces(pieces: readonly Piece[]): ReadonlySet<IToken> {
    const inline = new Set<IToken>();
    const open: number[] = [];
    let first = 0;
    pieces.forEach(({ token, leads, comment }, index) => {
        if (leads && open.length === 0) first = index;
        if (comment !== 'none') return;
        if (token.image === '{') open.push(index);
        if (token.image !== '}') return;
        const opening = pieces[open.pop() ?? -1]?.token;
        if (opening && opening.startLine === token.startLine && widthOf(pieces.slice(first, index + 1)) <= WIDTH) inline.add(opening);
    });
    return inline;
}

function widthOf(pieces: readonly Piece[]): number {
    return pieces.reduce((width, { token }) => width + token.image.length + 1, 0);
}

const TRIPLE = '"""';

/** A text in triple quotes with its lines moved to an indentation; its value stays the same. */
export function reindentText(written: string, indentation: number, lineEnd: string): string {
    if (!isClosedBlock(written)) return written;
    const [first = '', ...rest] = written.slice(TRIPLE.length, -TRIPLE.length).split(/\r\n|\r|\n/);
    const last = rest[rest.length - 1];
    if (last === undefined) return written;

    const closesAlone = last.trim() === '';
    const content = closesAlone ? rest.slice(0, -1) : rest;
    const shared = Math.min(...content.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
    const margin = ' '.repeat(indentation);
    const moved = content.map((line) => (line.trim() === '' ? '' : margin + line.slice(shared)));
    const opening = first.trim() === '' ? '' : first;
    return TRIPLE + [opening, ...moved, ...(closesAlone ? [margin] : [])].join(lineEnd) + TRIPLE;
}

/** A block comment whose first line moves to an indentation, and its other lines with it. */
export function reindentComment(written: string, from: number, to: number, lineEnd: string): string {
    const [first = '', ...rest] = written.split(/\r\n|\r|\n/);
    const moved = rest.map((line) => {
        const text = line.trim();
        if (text === '') return '';
        if (text.startsWith('*')) return `${' '.repeat(to + 1)}${text}`;
        return ' '.repeat(Math.max(0, line.length - line.trimStart().length + to - from)) + text;
    });
    return [first.trimEnd(), ...moved].join(lineEnd);
}
