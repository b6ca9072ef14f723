import type { QuotesName } from '../problem-words.ts';

/**
 * Where a text on one line ends, whatever quotes it stands in. A text of the language stands in straight double quotes; word
 * processors, mail and other languages write others, which are understood and mended.
 */

/** Quotes that belong together: any of them may open a text, and any may close it. */
interface Family {
    readonly signs: string;
    /** How a message calls them. */
    readonly name: QuotesName;
    /** Whether a text without its end goes on to the end of the line; an apostrophe begins none. */
    readonly isPlain: boolean;
}

const STRAIGHT = '"';

/** Every quote that is read as one: German, English, French, Dutch, Scandinavian, East Asian, typewriters and programs. */
const FAMILIES: readonly Family[] = [
    { signs: '\u201C\u201D\u201E\u201F\u275D\u275E', name: 'curly', isPlain: true },
    { signs: '\u00AB\u00BB', name: 'angle', isPlain: true },
    { signs: '\u2039\u203A', name: 'single_angle', isPlain: true },
    { signs: '\u300C\u300D', name: 'corner', isPlain: true },
    { signs: '\u300E\u300F', name: 'double_corner', isPlain: true },
    { signs: '\u300A\u300B', name: 'double_angle', isPlain: true },
    { signs: '\uFF02\u2033\u301D\u301E\u301F', name: 'wide', isPlain: true },
    { signs: '\u2018\u2019\u201A\u201B\u275B\u275C', name: 'single_curly', isPlain: false },
    { signs: "'\uFF07", name: 'single', isPlain: false },
    { signs: '`\u00B4\u2032', name: 'backticks', isPlain: false },
];

/** Families of which one sign may open what one of the others closes: `‘a'`, `` `b' ``, `“c"`. */
const APOSTROPHES = FAMILIES.filter(({ isPlain }) => !isPlain)
    .map(({ signs }) => signs)
    .join('');
const DOUBLE = `${STRAIGHT}${FAMILIES[0]?.signs ?? ''}`;

const familyOf = new Map(FAMILIES.flatMap((family) => [...family.signs].map((sign) => [sign, family] as const)));
const WORD = /[\p{L}\p{N}]/u;
const SPACE_OR_OPENING = /[\s([{,]/;

/** How a message calls the quotes that a text begins with; nothing for straight ones. */
export function nameOfQuotes(opening: string): QuotesName | undefined {
    return familyOf.get(opening)?.name;
}

/** Whether a text on one line may begin with this character, straight or not. */
export function isQuote(character: string): boolean {
    return character === STRAIGHT || familyOf.has(character);
}

const straightText = /"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*\\?"?/y;

/**
 * The offset after the text on one line that begins with the quote at `start`: after its closing quote, or at the end of the line
 * where it has none. Undefined where the sign begins no text, such as an apostrophe.
 */
export function endOfLineText(source: string, start: number): number | undefined {
    const opening = source.charAt(start);
    if (opening === STRAIGHT) return endOfStraightText(source, start);
    const family = familyOf.get(opening);
    if (!family) return undefined;
    if (!family.isPlain && WORD.test(source.charAt(start - 1))) return undefined;
    const closing = closingQuote(source, start, family.isPlain ? family.signs : APOSTROPHES);
    if (closing !== undefined) return closing + 1;
    if (!family.isPlain) return undefined;
    const straight = closingQuote(source, start, STRAIGHT);
    return straight === undefined ? endOfLineAt(source, start) : straight + 1;
}

function endOfStraightText(source: string, start: number): number {
    straightText.lastIndex = start;
    straightText.test(source);
    const end = straightText.lastIndex;
    if (isClosedByStraight(source.slice(start, end))) return end;
    const curly = closingQuote(source, start, DOUBLE.slice(1));
    return curly === undefined ? end : curly + 1;
}

/** Whether a text that begins with a straight quote ends with one that no backslash takes into the text. */
export function isClosedByStraight(written: string): boolean {
    if (written.length < 2 || !written.endsWith(STRAIGHT)) return false;
    let backslashes = 0;
    while (written[written.length - 2 - backslashes] === '\\') backslashes++;
    return backslashes % 2 === 0;
}

/** Whether a text ends with a quote that closes what its first one opened. */
export function isClosedByAny(written: string): boolean {
    const [opening = '', closing = ''] = [written.charAt(0), written.charAt(written.length - 1)];
    if (opening === STRAIGHT) return isClosedByStraight(written) || (written.length > 1 && DOUBLE.slice(1).includes(closing));
    const family = familyOf.get(opening);
    if (!family || written.length < 2) return false;
    return family.isPlain ? family.signs.includes(closing) || closing === STRAIGHT : APOSTROPHES.includes(closing);
}

/**
 * The last quote that can close the text, before another text or a comment begins. Quotes within it are paired; a sign between
 * two letters is an apostrophe.
 */
function closingQuote(source: string, start: number, signs: string): number | undefined {
    let depth = 0;
    let closing: number | undefined;
    for (let offset = start + 1; offset < source.length; offset++) {
        const character = source.charAt(offset);
        if (character === '\n' || character === '\r') break;
        const begins = SPACE_OR_OPENING.test(source.charAt(offset - 1));
        if (closing !== undefined && begins && /^\/[/*]/.test(source.slice(offset, offset + 2))) break;
        const opens = begins && isQuote(character) && !/[\s]|^$/.test(source.charAt(offset + 1));
        if (opens && closing !== undefined) break;
        if (!signs.includes(character)) continue;
        if (opens && signs !== STRAIGHT) depth++;
        else if (WORD.test(source.charAt(offset + 1))) continue;
        else if (depth > 0) depth--;
        else closing = offset;
    }
    return closing;
}

function endOfLineAt(source: string, start: number): number {
    let end = start;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    return end;
}
