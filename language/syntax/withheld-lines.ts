import { endOfBlock, endOfLine } from './lexing/text-extent.ts';
import { editDistance } from './similar-words.ts';
import type { SyntaxProblem } from './problem.ts';
import { MAX_PROBLEMS } from './problem.ts';

const MARK = 'confidential';
/** So many letters may be wrong or cut in a word that still counts as the mark; a word like it costs no more than an excerpt. */
const MOST_WRONG = 3;
const LINE_END = /\r\n|\r|\n/;

const WORDS = new RegExp(`\\p{L}{${MARK.length - MOST_WRONG},}`, 'gu');
/** Of four parts of the mark one is whole where at most three of its letters are wrong. */
const PART = /con|fid|ent|ial/;

/** A line that says who told of an incident: whether it begins the line or follows something else on it. */
const TELLER = /^[ \t]*reporter\b|(?<!\bevidence[ \t]+)\breporter[ \t]*(?:["'\p{Pi}\p{Pf}\u201E\u201A]|unknown\b|\/[/*]|$)/imu;

/** The same with its text on the line. */
const TELLER_SAID = /\breporter[ \t]*(?:unknown[ \t]+because[ \t]*)?["'\p{Pi}\p{Pf}\u201E\u201A]/iu;

/**
 * Whether a text holds the word `confidential`, in whatever letters and however misspelt or cut, or a line that says who told of an
 * incident, which is withheld without it.
 */
export function isMarkedConfidential(text: string): boolean {
    const plain = isAscii(text) ? text : text.normalize('NFKD').replaceAll(/[\p{Mark}\p{Cf}]/gu, '');
    const lower = plain.toLowerCase();
    if (PART.test(lower)) for (const [word] of lower.matchAll(WORDS)) if (looksLikeMark(word)) return true;
    return /confid|fidential/i.test(plain) || TELLER.test(plain);
}

function looksLikeMark(word: string): boolean {
    return word.length <= MARK.length + MOST_WRONG && PART.test(word) && editDistance(word, MARK) <= MOST_WRONG;
}

function isAscii(text: string): boolean {
    return !/[\u0080-\uFFFF]/.test(text);
}

/**
 * The lines on which something could not be read, counted from 1. A line that nothing is known to begin may be the rest of the line
 * before it, which then was not read wholly either.
 */
export function unreadLines(text: string, problems: readonly Pick<SyntaxProblem, 'code' | 'range' | 'replacement'>[]): readonly number[] {
    const errors = problems.filter(({ code }) => code === 'syntax-error');
    if (errors.length === 0) return [];
    const lines = withoutComments(text).split(LINE_END);
    return errors.flatMap(({ range: [first, column, last], replacement }) => {
        const isContinuation = replacement === undefined && (lines[first - 1] ?? '').slice(0, column - 1).trim() === '';
        const before = isContinuation ? lines.findLastIndex((line, index) => index < first - 1 && line.trim() !== '') + 1 : 0;
        const from = before > 0 ? before : first;
        return Array.from({ length: last - from + 1 }, (_, index) => from + index);
    });
}

/**
 * The lines of a text that may be shown to nobody, counted from 1: what could not be read, and what is marked `confidential` in any
 * spelling, each with the whole of a text in triple quotes that it belongs to. Where a text has both, a mark may be what could not be
 * read: then none of its lines may be shown.
 *
 * @param unread the lines on which something could not be read
 */
export function withheldLines(text: string, unread: readonly number[]): ReadonlySet<number> {
    const lines = text.split(LINE_END);
    let known: readonly string[] | undefined;
    const bare = (): readonly string[] => (known ??= withoutComments(text).split(LINE_END));
    // No mark goes over the end of a line, so that a text without one has no line with one.
    const mayBeMarked = isMarkedConfidential(text) ? lines : [];
    const marked = mayBeMarked.flatMap((line, index) =>
        isMarkedConfidential(line) ? [...rowsUpToText(lines, bare(), index), ...rowsOfTeller(lines, index)] : [],
    );
    if (unread.length >= MAX_PROBLEMS || (unread.length > 0 && marked.length > 0)) return new Set(lines.map((_, index) => index + 1));
    if (unread.length === 0 && marked.length === 0) return new Set();
    const withheld = new Set([...unread, ...marked]);
    for (const [first, last] of blocksOf(text)) {
        const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        if (rows.some((row) => withheld.has(row))) for (const row of rows) withheld.add(row);
    }
    return withheld;
}

/** The row of a mark, and those before it up to one with a text: the mark may stand on a line below what it withholds. */
function rowsUpToText(lines: readonly string[], bare: readonly string[], marked: number): readonly number[] {
    const before = (lines[marked] ?? '').split(/con|fid/i)[0] ?? '';
    const isBeside = hasText((bare[marked] ?? '').slice(0, before.length));
    const first = isBeside ? marked : bare.findLastIndex((line, index) => index < marked && hasText(line));
    const from = first < 0 ? 0 : first;
    return Array.from({ length: marked - from + 1 }, (_, index) => from + index + 1);
}

/** All rows after one that ends before it says who told of an incident: any of them may say it. */
function rowsOfTeller(lines: readonly string[], marked: number): readonly number[] {
    const line = lines[marked] ?? '';
    if (!TELLER.test(line) || TELLER_SAID.test(line)) return [];
    return Array.from({ length: lines.length - marked - 1 }, (_, index) => marked + index + 2);
}

/** A text with spaces in place of its comments; what only looks like one within a text is taken for one too, so that less has a text. */
function withoutComments(text: string): string {
    return text.replaceAll(/\/\*[^]*?(?:\*\/|$)|\/\/[^\r\n]*/g, (comment) => comment.replaceAll(/[^\r\n]/g, ' '));
}

function hasText(line: string): boolean {
    return /["\p{Pi}\p{Pf}\u201E\u201A']/u.test(line);
}

/** The first and last line of each text in triple quotes. */
function blocksOf(text: string): readonly (readonly [first: number, last: number])[] {
    const blocks: (readonly [number, number])[] = [];
    let start = text.indexOf('"""');
    while (start >= 0) {
        const line = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
        const { end } = endOfBlock(text, start, line);
        blocks.push([rowOf(text, start), rowOf(text, endOfLine(text, end))]);
        start = text.indexOf('"""', Math.max(end, start + 3));
    }
    return blocks;
}

function rowOf(text: string, offset: number): number {
    return text.slice(0, offset).split(LINE_END).length;
}
