/** Characters without a place of their own: they stand on the one before, or steer it. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Characters that a terminal shows over two columns. */
const WIDE =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const PLAIN = /^[\u0020-\u007E]*$/;

/** How many columns of a terminal a text takes. */
export function widthOfText(text: string): number {
    if (PLAIN.test(text)) return text.length;
    let width = 0;
    for (const character of text) width += widthOf(character);
    return width;
}

function widthOf(character: string): number {
    if (MARK.test(character)) return 0;
    return WIDE.test(character) ? 2 : 1;
}

/** A text with so many blanks after it that it takes `width` columns. */
export function padded(text: string, width: number): string {
    return text + ' '.repeat(Math.max(0, width - widthOfText(text)));
}

/** Where a text may break. */
export type Breaks =
    /** At blanks, as prose does. */
    | 'blanks'
    /** After the signs that join the parts of a name, too. */
    | 'names';

/**
 * A text over as many lines as it takes, none wider than `width` columns. Blanks at which it breaks go; a piece that is wider than a
 * line breaks where the line ends.
 */
export function wrapped(text: string, width: number, breaks: Breaks = 'names'): readonly string[] {
    if (widthOfText(text) <= width) return [text];
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(text, breaks).flatMap((each) => cut(each, width))) {
        if (line !== '' && widthOfText(line + piece.trimEnd()) > width) {
            lines.push(line.trimEnd());
            line = '';
        }
        line += piece;
    }
    return [...lines, line.trimEnd()];
}

/** How wide the widest piece of a text is, which no break divides. */
export function widestPiece(text: string): number {
    return Math.max(0, ...piecesOf(text, 'names').map((piece) => widthOfText(piece.trimEnd())));
}

const JOINT = /(?<=[\p{L}\p{N}][-./,])(?=[\p{L}\p{N}])/u;

/** The pieces of a text, each with the blanks after it. */
function piecesOf(text: string, breaks: Breaks): readonly string[] {
    const words = text.match(/\S+\s*|\s+/g) ?? [];
    return breaks === 'blanks' ? words : words.flatMap((word) => word.split(JOINT));
}

/** A piece in parts of at most `width` columns. */
function cut(piece: string, width: number): readonly string[] {
    if (widthOfText(piece.trimEnd()) <= width) return [piece];
    const parts: string[] = [];
    let part = '';
    for (const character of piece) {
        if (part !== '' && widthOfText(part + character) > width) {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}

/**
 * A text in lines with blanks before them, further in from the second one on.
 *
 * @param columns how wide a line may be with its blanks; absent: as wide as it takes
 */
export function indented(text: string, indent: number, columns: number | undefined): readonly string[] {
    const blanks = ' '.repeat(indent);
    if (columns === undefined || widthOfText(text) + indent <= columns) return [`${blanks}${text}`];
    const hanging = indent + 2;
    const [first = '', ...rest] = wrapped(text, Math.max(1, columns - hanging), 'blanks');
    return [`${blanks}${first}`, ...rest.map((line) => `${' '.repeat(hanging)}${line}`)];
}
