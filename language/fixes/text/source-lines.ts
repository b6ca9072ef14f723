import { isInvisible } from '../../syntax/lexing/invisible-signs.ts';
import { endOfLineText, isQuote } from '../../syntax/lexing/quotes.ts';
import { endOfBlock, endOfComment, endOfLine } from '../../syntax/lexing/text-extent.ts';
import type { FixContext } from '../fix.ts';
import { lineStartsOf } from './offsets.ts';

/** One line of a text, and what stands on it. */
export interface SourceLine {
    /** Offsets of its first character and of the line break that ends it. */
    readonly from: number;
    readonly to: number;
    readonly indentation: string;
    /** Something other than comments and spaces. */
    readonly code: boolean;
    readonly comment: boolean;
    /** It begins within a comment or a text of several lines. */
    readonly inside: boolean;
    /** A comment on it suppresses a finding. */
    readonly suppresses: boolean;
}

/** The lines of a text and the braces that are not within a text or a comment. */
export interface SourceLines {
    readonly lines: readonly SourceLine[];
    readonly braces: readonly number[];
}

const scanned = new WeakMap<FixContext, SourceLines>();

/** The lines of the text of a context; scanned once. */
export function sourceLinesOf(context: FixContext): SourceLines {
    const known = scanned.get(context);
    if (known) return known;
    const lines = scanLines(context.text);
    scanned.set(context, lines);
    return lines;
}

type Unfinished = { -readonly [Key in keyof SourceLine]: SourceLine[Key] };

/** Tells apart what is code, comment or nothing on each line, in the way in which the language does. */
export function scanLines(text: string): SourceLines {
    const lines = lineStartsOf(text).map((from): Unfinished => {
        const to = endOfLine(text, from);
        const indentation = /^[\uFEFF \t]*/.exec(text.slice(from, to))?.[0] ?? '';
        const suppresses = /\/\/\s*vigil-ignore\b/.test(text.slice(from, to));
        return { from, to, indentation, code: false, comment: false, inside: false, suppresses };
    });
    const braces: number[] = [];
    let row = 0;
    let offset = 0;
    while (offset < text.length) {
        while (offset >= (lines[row + 1]?.from ?? Infinity)) row++;
        const kind = kindAt(text, offset);
        if (kind === 'brace') braces.push(offset);
        const end = endAt(text, offset, kind, lines[row]?.from ?? 0);
        row = mark(lines, row, end, kind);
        offset = end;
    }
    return { lines, braces };
}

type Kind = 'space' | 'comment' | 'block-comment' | 'block' | 'text' | 'brace' | 'code';

function kindAt(text: string, offset: number): Kind {
    const character = text.charAt(offset);
    if (/\s/.test(character) || isInvisible(character)) return 'space';
    if (character === '/' && text.charAt(offset + 1) === '/') return 'comment';
    if (character === '/' && text.charAt(offset + 1) === '*') return 'block-comment';
    if (character === '"' && text.startsWith('"""', offset)) return 'block';
    if (isQuote(character)) return 'text';
    return character === '{' || character === '}' ? 'brace' : 'code';
}

function endAt(text: string, offset: number, kind: Kind, lineStart: number): number {
    if (kind === 'comment') return endOfLine(text, offset);
    if (kind === 'block-comment') return endOfComment(text, offset).end;
    if (kind === 'block') return endOfBlock(text, offset, lineStart).end;
    return (kind === 'text' ? endOfLineText(text, offset) : undefined) ?? offset + 1;
}

/** Marks the lines from the current one to that of the offset before `end`, and answers with the latter. */
function mark(lines: Unfinished[], first: number, end: number, kind: Kind): number {
    let row = first;
    for (let line = lines[row]; line && line.from < end; line = lines[++row]) {
        if (kind === 'comment' || kind === 'block-comment') line.comment = true;
        else if (kind !== 'space') line.code = true;
        if (row > first) line.inside = true;
    }
    return Math.max(first, row - 1);
}
