import type { FuzzDice } from './fuzz-dice.ts';

/** Changes a text in one way. `other` is a text to take pieces from. */
type Mutation = (text: string, dice: FuzzDice, other: string) => string;

const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\d{4}-\d\d-\d\d(?:T[\d:+-]+Z?)?|[\p{L}_][\p{L}\d_.-]*|\d[\d.:()a-z]*|\S/gu;
const DATE = /\d{4}-\d\d-\d\d/g;
const TIME = /\b\d\d:\d\d\b/g;
const NUMBER = /\b\d+\b/g;
const NAME = /\p{L}[\p{L}\d_-]*/gu;

const DATES = [
    '0001-01-01',
    '0000-00-00',
    '9999-12-31',
    '1969-12-31',
    '1970-01-01',
    '2027-02-30',
    '2028-02-29',
    '2100-02-29',
    '2027-3-28',
    '2026-07-24',
    '2025-08-02',
    '2027-12-06',
    '2028-08-02',
    '2030-12-31',
    '99999-01-01',
];
const TIMES = ['00:00', '23:59', '24:00', '25:00', '12:60', '02:30', '2:3', '02:30:61', '00:00:00'];
const STAMPS = [
    '2027-12-06T14:20+01:00',
    '2027-12-06T14:20',
    '9999-12-31T23:59-23:59',
    '0001-01-01T00:00+14:00',
    '2027-12-06T25:61Z',
    '2027-12-06T10:00+99:99',
];
const NUMBERS = ['0', '1', '24', '9007199254740993', '999999999999999999999999', '2147483648', '10000', '366'];
const SCRAPS = [
    '{',
    '}',
    '"',
    '"""',
    '/*',
    '*/',
    '//',
    '// vigil-ignore',
    '// vigil-ignore duty-overdue: because',
    '(',
    ')',
    ',',
    '.',
    'is',
    'not',
    'or',
    'and',
    'known',
    'struck',
    'see',
    'confidential',
    'unknown because "x"',
    'in',
    'by article 1',
    '\\',
    '@',
    '#',
];
const STRANGE = [
    '\u0000',
    '\uFEFF',
    '\uFFFD',
    '\u202E',
    '\u2028',
    '\u0085',
    '\u200B',
    '\uD800',
    '😀',
    'e\u0301',
    '“',
    '„',
    '–',
    '：',
    'Ω',
    'Ж',
    '\u00A0',
    '\u000B',
];
const LINE_BREAKS = ['\r\n', '\r', '\u2028', '\n\n', '\f'];

/** Every way in which a text is changed. */
export const mutations: Readonly<Record<string, Mutation>> = {
    'cut a stretch': (text, dice) => replaceStretch(text, dice, 80, () => ''),
    'double a stretch': (text, dice) => replaceStretch(text, dice, 80, (stretch) => stretch + stretch),
    'drop a character': (text, dice) => replaceStretch(text, dice, 1, () => ''),
    'change a byte': (text, dice) => {
        const bytes = Buffer.from(text);
        if (bytes.length > 0) bytes[dice.roll(bytes.length)] = dice.roll(256);
        return bytes.toString('utf8');
    },
    'end early': (text, dice) => text.slice(0, dice.roll(text.length)),
    'insert a scrap': (text, dice) => insert(text, dice, ` ${dice.pick(SCRAPS)} `),
    'insert a strange character': (text, dice) => insert(text, dice, dice.pick(STRANGE)),
    'drop a token': (text, dice) => onMatch(text, dice, TOKEN, () => ''),
    'double a token': (text, dice) => onMatch(text, dice, TOKEN, (token) => `${token} ${token}`),
    'take a token for another': (text, dice, other) => onMatch(text, dice, TOKEN, () => anyOf(other, dice, TOKEN)),
    'take a name for another': (text, dice, other) => onMatch(text, dice, NAME, () => anyOf(dice.oneIn(2) ? text : other, dice, NAME)),
    'take a date for an extreme': (text, dice) => onMatch(text, dice, DATE, () => dice.pick(DATES)),
    'take a date for another': (text, dice) => onMatch(text, dice, DATE, () => anyOf(text, dice, DATE)),
    'take a time for an extreme': (text, dice) => onMatch(text, dice, TIME, () => dice.pick(TIMES)),
    'take a date for a stamp': (text, dice) => onMatch(text, dice, DATE, () => dice.pick(STAMPS)),
    'take a number for an extreme': (text, dice) => onMatch(text, dice, NUMBER, () => dice.pick(NUMBERS)),
    'cut a line': (text, dice) => onLines(text, dice, (lines, at) => lines.splice(at, 1)),
    'double a line': (text, dice) => onLines(text, dice, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
    'move a line': (text, dice) => onLines(text, dice, (lines, at) => lines.splice(dice.roll(lines.length), 0, ...lines.splice(at, 1))),
    'join two lines': (text, dice) => onLines(text, dice, (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`)),
    'break a line': (text, dice) => insert(text, dice, dice.pick(LINE_BREAKS)),
    'shuffle lines': (text, dice) => onLines(text, dice, (lines, at) => lines.splice(at, 6, ...lines.slice(at, at + 6).reverse())),
    'take lines from another': (text, dice, other) => {
        const theirs = other.split('\n');
        const from = dice.roll(theirs.length);
        return onLines(text, dice, (lines, at) => lines.splice(at, dice.roll(3), ...theirs.slice(from, from + 1 + dice.roll(8))));
    },
    'take a block from another': (text, dice, other) => {
        const block = dice.pick(other.split(/\n(?=[a-z/])/));
        return onLines(text, dice, (lines, at) => lines.splice(at, 0, block));
    },
    'double a block': (text, dice) => `${text}\n${dice.pick(text.split(/\n(?=[a-z/])/))}`,
    'splice two files': (text, dice, other) => text.slice(0, dice.roll(text.length)) + other.slice(dice.roll(other.length)),
    'repeat a token': (text, dice) => onMatch(text, dice, TOKEN, (token) => `${token} `.repeat(repetitions(dice, token.length))),
    'repeat a line': (text, dice) =>
        onLines(text, dice, (lines, at) => lines.splice(at, 0, ...Array<string>(repetitions(dice, 60)).fill(lines[at] ?? ''))),
    'repeat a scrap': (text, dice) => {
        const scrap = dice.pick(SCRAPS);
        return insert(text, dice, scrap.repeat(repetitions(dice, scrap.length)));
    },
    'change every line break': (text, dice) => text.replaceAll('\n', dice.pick(LINE_BREAKS)),
    'empty it': (_text, dice) => dice.pick(['', ' ', '\n', '\uFEFF', '}', '{', '"""', '/*', '0']),
};

/** How much of a repetition keeps an input in the size of a long file; most are short, some are huge. */
function repetitions(dice: FuzzDice, length: number): number {
    const most = Math.ceil(40_000 / Math.max(1, length));
    return dice.oneIn(10) ? dice.roll(most) : 2 + dice.roll(40);
}

function replaceStretch(text: string, dice: FuzzDice, longest: number, change: (stretch: string) => string): string {
    const from = dice.roll(text.length);
    const to = from + 1 + dice.roll(longest);
    return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function insert(text: string, dice: FuzzDice, piece: string): string {
    const at = dice.roll(text.length + 1);
    return text.slice(0, at) + piece + text.slice(at);
}

function onMatch(text: string, dice: FuzzDice, pattern: RegExp, change: (found: string) => string): string {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: match, index } = dice.pick(found);
    return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

function anyOf(text: string, dice: FuzzDice, pattern: RegExp): string {
    const found = text.match(pattern) ?? [''];
    return dice.pick(found);
}

function onLines(text: string, dice: FuzzDice, change: (lines: string[], at: number) => void): string {
    const lines = text.split('\n');
    change(lines, dice.roll(lines.length));
    return lines.join('\n');
}
