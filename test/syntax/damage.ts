/** A source of numbers that is the same in every run. */
export class Dice {
    private state: number;

    constructor(seed: number) {
        this.state = seed;
    }

    /** A whole number from 0 up to, not including, `sides`. */
    roll(sides: number): number {
        this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
        return Math.floor((this.state / 2 ** 32) * sides);
    }

    pick<T>(choices: readonly T[]): T {
        const choice = choices[this.roll(choices.length)];
        if (choice === undefined) throw new Error('Nothing to choose from.');
        return choice;
    }
}

export interface Damage {
    readonly kind: string;
    /** The damaged line, counted from 1. */
    readonly line: number;
    readonly text: string;
}

const PIECE = /"(?:\\.|[^"\\\n])*"|[\p{L}\d_:.+-]+(?:\([^)\s]*\))*|\S/gu;
const GARBAGE = [
    '@',
    '§',
    '%%',
    '= ',
    '12',
    '"',
    '“',
    '{',
    '}',
    '(',
    ')',
    'foo',
    'report',
    'is',
    'to',
    ',',
    '.',
    '/*',
    '*/',
    '"""',
    ';',
    '\\',
    '\u00a0',
    '~~~',
    '2027-12-06',
    'x y z',
];

type Change = (line: string, dice: Dice) => string;

const CHANGES: Readonly<Record<string, Change>> = {
    'delete a token': (line, dice) => onPiece(line, dice, () => ''),
    'double a token': (line, dice) => onPiece(line, dice, (piece) => `${piece} ${piece}`),
    'swap two tokens': swapped,
    'misspell a word': (line, dice) => onPiece(line, dice, (piece) => misspelt(piece, dice), /^[a-z-]{3,}$/),
    'delete a brace': (line) => line.replace(/[{}]/, ''),
    'forget a quote': (line, dice) => onCharacter(line, dice, '"'),
    'insert garbage': (line, dice) =>
        onPiece(line, dice, (piece) => (dice.roll(2) ? `${piece} ${dice.pick(GARBAGE)}` : `${dice.pick(GARBAGE)} ${piece}`)),
    'cut the line': (line, dice) => line.slice(0, indentationOf(line) + dice.roll(Math.max(1, line.trim().length))),
    'write a capital': (line, dice) => onPiece(line, dice, (piece) => piece.charAt(0).toUpperCase() + piece.slice(1), /^[a-z]/),
    'join two tokens': (line, dice) => onPiece(line, dice, (piece) => `¦${piece}`).replace(/\s*¦/, ''),
    'lose the indentation': (line) => line.trimStart(),
    'empty the line': () => '',
};

/** Damages one line of a text, the same way for the same dice. */
export function damaged(text: string, dice: Dice): Damage {
    const lines = text.split('\n');
    const worthwhile = lines.flatMap((line, index) => (/\S/.test(line) && !/^\s*(\/\/|\/?\*)/.test(line) ? [index] : []));
    for (;;) {
        const index = dice.pick(worthwhile);
        const kind = dice.pick(Object.keys(CHANGES));
        const line = lines[index] ?? '';
        const changed = CHANGES[kind]?.(line, dice) ?? line;
        if (changed !== line)
            return { kind, line: index + 1, text: [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n') };
    }
}

function onPiece(line: string, dice: Dice, change: (piece: string) => string, only = /./): string {
    const pieces = [...line.matchAll(PIECE)].filter(([piece]) => only.test(piece));
    if (pieces.length === 0) return line;
    const { 0: piece, index } = dice.pick(pieces);
    return line.slice(0, index) + change(piece) + line.slice(index + piece.length);
}

function swapped(line: string, dice: Dice): string {
    const pieces = [...line.matchAll(PIECE)];
    const first = dice.roll(pieces.length - 1);
    const [one, other] = [pieces[first], pieces[first + 1]];
    if (!one || !other) return line;
    const between = line.slice(one.index + one[0].length, other.index);
    return line.slice(0, one.index) + other[0] + between + one[0] + line.slice(other.index + other[0].length);
}

function misspelt(word: string, dice: Dice): string {
    const at = dice.roll(word.length);
    const letter = String.fromCharCode(97 + dice.roll(26));
    switch (dice.roll(4)) {
        case 0:
            return word.slice(0, at) + word.slice(at + 1);
        case 1:
            return word.slice(0, at) + letter + word.slice(at);
        case 2:
            return word.slice(0, at) + letter + word.slice(at + 1);
        default:
            return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    }
}

function onCharacter(line: string, dice: Dice, character: string): string {
    const places = [...line].flatMap((found, index) => (found === character ? [index] : []));
    if (places.length === 0) return line;
    const at = dice.pick(places);
    return line.slice(0, at) + line.slice(at + 1);
}

function indentationOf(line: string): number {
    return line.length - line.trimStart().length;
}
