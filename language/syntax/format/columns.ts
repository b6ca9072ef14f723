import type { IToken } from 'chevrotain';

/**
 * Where the value of a line begins, counted from the beginning of the line, for each kind of block.
 *
 * The width is fixed and never taken from the neighbours, so that a change to one line moves no other.
 * A key that does not fit is followed by one space.
 */
const VALUE_COLUMN: Readonly<Record<string, number>> = {
    authority: 9,
    system: 11,
    model: 9,
    incident: 10,
    report: 9,
    policy: 8,
    regime: 8,
    duty: 12,
    expect: 9,
};

/** `2027-12-06 14:20` and two spaces; a date alone is padded to the same width. */
const EVENT_COLUMN = 18;

/** How many words make up the key of a line that begins with this one, where it is more than one. */
const KEY_WORDS: Readonly<Record<string, number>> = {
    acts: 2,
    acting: 2,
    built: 2,
    represented: 2,
    changed: 2,
    placed: 3,
    put: 3,
    no: 3,
    not: 2,
    may: 3,
};

/** The regimes are law that people align by hand: there the spaces inside a line stay as they are. */
const ALIGNED_BY_HAND: ReadonlySet<string> = new Set(['regime', 'route', 'duty']);

/** Whether the spaces between the words of a line are the author's, in a block that begins with this word. */
export function isAlignedByHand(block: string): boolean {
    return ALIGNED_BY_HAND.has(block);
}

/** How many of the tokens of a line are its key. */
export function keyLength(line: readonly IToken[], block: string): number {
    const first = line[0]?.image ?? '';
    if (block === 'timeline') return instantLength(line);
    if (block === 'policy' && line[1]?.image === 'means') return 2;
    if (first === 'without') return line[1]?.image === 'undue' ? 3 : 2;
    if (line[1]?.image === '.') return 3;
    return KEY_WORDS[first] ?? 1;
}

function instantLength(line: readonly IToken[]): number {
    const isDate = (index: number): boolean => /^(?:DATE|STAMP|MONTH|INT)$/.test(line[index]?.tokenType.name ?? '');
    const endFrom = (start: number): number => {
        const date = line.findIndex((_, index) => index >= start && isDate(index));
        return line[date + 1]?.tokenType.name === 'TIME' ? date + 2 : date + 1;
    };
    const end = endFrom(0);
    return line[0]?.tokenType.name === 'LEADING_BETWEEN' && line[end]?.image === 'and' ? endFrom(end) : end;
}

/** How many spaces stand between a key of this width and its value. */
export function gapAfterKey(width: number, key: string, block: string): number {
    if (block === 'timeline') return Math.max(2, EVENT_COLUMN - width);
    if (key === 'explain') return 1;
    return Math.max(1, (VALUE_COLUMN[block] ?? 0) - width);
}
