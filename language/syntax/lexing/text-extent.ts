/**
 * Where a text or a comment ends, also when its end was forgotten: then it must not swallow the lines after it.
 */

const TRIPLE = '"""';

/** A line that opens a text of its own: nothing but a field's words and the opening quotes. */
const OPENING_LINE = /^[ \t]*[a-z][a-z-]*(?:[ \t]+[\w-]+)?[ \t]*$/;

/**
 * The offset after a text in triple quotes that starts at `start`, on the line that starts at `opener`.
 *
 * The quotes that would close it are those of the next text if a field's words stand before them on a line that is not
 * indented deeper; then, as without any, the text stops before the first line not indented deeper than the line that opened it.
 */
export function endOfBlock(source: string, start: number, opener: number): { end: number; closed: boolean } {
    const indentation = indentationAt(source, opener);
    const closing = closingTriple(source, start + TRIPLE.length);
    if (closing >= 0 && !opensAnother(source, start, closing, indentation)) return { end: closing + TRIPLE.length, closed: true };
    return { end: endByIndentation(source, start, indentation), closed: false };
}

/** The next three quotes of which no backslash takes the first into the text; -1 where there are none. */
function closingTriple(source: string, from: number): number {
    let closing = source.indexOf(TRIPLE, from);
    while (closing >= 0 && isEscaped(source, closing, from)) closing = source.indexOf(TRIPLE, closing + 1);
    return closing;
}

function isEscaped(source: string, offset: number, from: number): boolean {
    let backslashes = 0;
    while (offset - 1 - backslashes >= from && source[offset - 1 - backslashes] === '\\') backslashes++;
    return backslashes % 2 === 1;
}

function opensAnother(source: string, start: number, quotes: number, indentation: number): boolean {
    const line = lineStart(source, quotes, start);
    if (line <= start) return false;
    return (
        indentationAt(source, line) <= indentation &&
        OPENING_LINE.test(source.slice(line, quotes)) &&
        endsLine(source, quotes + TRIPLE.length)
    );
}

function endByIndentation(source: string, start: number, indentation: number): number {
    let end = endOfLine(source, start);
    while (end < source.length) {
        const line = afterLineBreak(source, end);
        const lineEnd = endOfLine(source, line);
        const blank = source.slice(line, lineEnd).trim() === '';
        if (!blank && indentationAt(source, line) <= indentation) break;
        end = lineEnd;
        if (line >= source.length) break;
    }
    return trimmedEnd(source, start, end);
}

/** What ends a comment, or shows that it has no end: another one that begins a line. */
const COMMENT_END = /\*\/|[\n\r][ \t]*\/\*/g;

/** The offset after a block comment that starts at `start`; without an end it is the rest of its line, and no other may have one either. */
export function endOfComment(source: string, start: number): { end: number; closed: boolean; noneFollows: boolean } {
    COMMENT_END.lastIndex = start + 2;
    const found = COMMENT_END.exec(source)?.[0];
    if (found === '*/') return { end: COMMENT_END.lastIndex, closed: true, noneFollows: false };
    return { end: endOfLine(source, start), closed: false, noneFollows: found === undefined };
}

/** The offset of the first character of the line that holds `offset`, looked for down to `least`. */
function lineStart(source: string, offset: number, least: number): number {
    let start = offset;
    while (start > least && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--;
    return start;
}

/** The offset of the line break that ends the line of `offset`, or of the end of the source. */
export function endOfLine(source: string, offset: number): number {
    let end = offset;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    return end;
}

function afterLineBreak(source: string, end: number): number {
    return source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1;
}

function indentationAt(source: string, line: number): number {
    let offset = line;
    while (source[offset] === ' ' || source[offset] === '\t') offset++;
    return offset - line;
}

function endsLine(source: string, offset: number): boolean {
    return source.slice(offset, endOfLine(source, offset)).trim() === '';
}

function trimmedEnd(source: string, start: number, end: number): number {
    let last = end;
    while (last > start + TRIPLE.length && /\s/.test(source[last - 1] ?? '')) last--;
    return last;
}
