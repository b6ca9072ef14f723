import fc from 'fast-check';

/** What may happen to a line: two places in it as shares of its length, and a piece of text. */
interface Blow {
    readonly kind: number;
    readonly from: number;
    readonly to: number;
    readonly piece: string;
}

/** What typing, pasting, cutting and other programs do to a text. */
const blows: readonly ((text: string, from: number, to: number, piece: string) => string)[] = [
    (text, from, to) => text.slice(0, from) + text.slice(to),
    (text, from) => text.slice(0, from) + text.slice(from + 1),
    (text, from, _, piece) => text.slice(0, from) + piece + text.slice(from),
    (text, from, to, piece) => text.slice(0, from) + piece + text.slice(to),
    (text, from) => text.slice(0, from) + (text[from + 1] ?? '') + (text[from] ?? '') + text.slice(from + 2),
    (text, from) => text.slice(0, from),
    (text, from) => text.slice(from),
    (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
    (text, from, to) => text.slice(0, to) + text.slice(from),
    (text, from) => text.slice(0, from) + text.slice(from).replace('"', ''),
    (text, _, __, piece) => text.replace('confidential', piece),
    (text) => text.replace('confidential', 'CONFIDENTIAL'),
    (text, from) => text.replace('confidential', (word) => word.slice(0, from % word.length) + word.slice((from % word.length) + 1)),
    (text, from) => text.replace('confidential', (word) => word.slice(from % word.length)),
    (text) => text.replaceAll(/"([^"]*)"/g, '\u201E$1\u201C'),
    (text) => text.replaceAll(/"([^"]*)"/g, '\u00AB$1\u00BB'),
    (text) => text.replaceAll(/"([^"]*)"/g, "'$1'"),
    (text) => text.replace(/\s*confidential/, '\n    confidential'),
    (text) => text.replaceAll('"""', '"'),
];

const pieces = [
    '"',
    '"""',
    '\n',
    ' ',
    '\u00A0',
    '\u200B',
    '{',
    '}',
    '//',
    '/*',
    '*/',
    '\\',
    ',',
    'x',
    '2027-12-06',
    'confidential',
    'timeline',
    'evidence',
    '\u201C',
    '\u2019',
];

const blow: fc.Arbitrary<Blow> = fc.record({
    kind: fc.nat(blows.length - 1),
    from: fc.nat(999),
    to: fc.nat(999),
    piece: fc.constantFrom(...pieces),
});

/** A way to damage a line, of one to three blows. */
export const damage: fc.Arbitrary<(line: string) => string> = fc.array(blow, { minLength: 1, maxLength: 3 }).map((all) => {
    return (line) =>
        all.reduce((text, { kind, from, to, piece }) => {
            const [start = 0, end = 0] = [from, to].map((share) => Math.floor((share / 1000) * (text.length + 1))).sort((a, b) => a - b);
            return blows[kind]?.(text, start, end, piece) ?? text;
        }, line);
});
