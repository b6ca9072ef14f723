import type { ExampleFile } from '../../scripts/example-files.ts';

/** A workspace with one thing damaged, and what that was. */
export interface Damaged {
    readonly what: string;
    readonly files: readonly ExampleFile[];
}

type Random = (below: number) => number;

/** Damages that nobody would write on purpose: each makes a text that cannot be read, or a name or a date without a meaning. */
const ways: readonly ((line: string, random: Random) => string)[] = [
    (line) => line.replace(/[{}]/, ''),
    (line) => line.replace(/[{}]/, (brace) => brace + brace),
    (line, random) => misspelt(line, random),
    (line) => line.replace(/\d{4}-(\d{2})-\d{2}/, (date, month: string) => date.replace(`-${month}-`, '-02-').replace(/\d{2}$/, '31')),
    (line) => line.replace(/(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2x'),
    (line) => line.replace(/\d{2}:\d{2}/, '25:61'),
    (line) => line.replace(/"/, ''),
    (line) => line.replace(/\b(?:in|country)(\s+)[A-Z]{2}\b/, (text) => `${text.slice(0, -2)}ZQ`),
    (line) => line.replace(/^(\s*)(\S)/, '$1~$2'),
    (line) => line.replace(/\S+(?=\s*$)/, '§§'),
];

/** Swaps two letters of a word outside of quotation marks. */
function misspelt(line: string, random: Random): string {
    const bare = line.replaceAll(/"[^"]*"/g, (text) => ' '.repeat(text.length));
    const words = [...bare.matchAll(/[a-z][a-zA-Z-]{3,}/g)].filter(([word]) => word[1] !== word[2]);
    const word = words[random(words.length)];
    if (!word) return line;
    const [text] = word;
    return line.slice(0, word.index) + text[0] + (text[2] ?? '') + (text[1] ?? '') + text.slice(3) + line.slice(word.index + text.length);
}

/** As many damages as asked for, always the same ones for a seed. */
export function damagesOf(files: readonly ExampleFile[], count: number, seed: number): readonly Damaged[] {
    const random = randomFrom(seed);
    const damages: Damaged[] = [];
    while (damages.length < count) {
        const file = files[random(files.length)];
        const lines = file?.text.split('\n') ?? [];
        const at = random(lines.length);
        const line = lines[at] ?? '';
        const wrong = ways[random(ways.length)]?.(line, random) ?? line;
        if (!file || wrong === line) continue;
        const text = [...lines.slice(0, at), wrong, ...lines.slice(at + 1)].join('\n');
        damages.push({
            what: `${file.path}:${at + 1} ${line.trim()} → ${wrong.trim()}`,
            files: files.map((each) => (each === file ? { ...file, text } : each)),
        });
    }
    return damages;
}

/** Numbers from 0 that look like chance (mulberry32). */
function randomFrom(seed: number): Random {
    let state = seed;
    return (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
}
