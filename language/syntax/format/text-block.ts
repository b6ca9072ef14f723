import { isClosedBlock } from '../literals.ts';

const TRIPLE = '"""';

/** A text in triple quotes with its lines moved to an indentation; its value stays the same. */
export function reindentText(written: string, indentation: number, lineEnd: string): string {
    if (!isClosedBlock(written)) return written;
    const [first = '', ...rest] = written.slice(TRIPLE.length, -TRIPLE.length).split(/\r\n|\r|\n/);
    const last = rest[rest.length - 1];
    if (last === undefined) return written;

    const closesAlone = last.trim() === '';
    const content = closesAlone ? rest.slice(0, -1) : rest;
    const shared = Math.min(...content.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
    const margin = ' '.repeat(indentation);
    const moved = content.map((line) => (line.trim() === '' ? '' : margin + line.slice(shared)));
    const opening = first.trim() === '' ? '' : first;
    return TRIPLE + [opening, ...moved, ...(closesAlone ? [margin] : [])].join(lineEnd) + TRIPLE;
}

/** A block comment whose first line moves to an indentation, and its other lines with it. */
export function reindentComment(written: string, from: number, to: number, lineEnd: string): string {
    const [first = '', ...rest] = written.split(/\r\n|\r|\n/);
    const moved = rest.map((line) => {
        const text = line.trim();
        if (text === '') return '';
        if (text.startsWith('*')) return `${' '.repeat(to + 1)}${text}`;
        return ' '.repeat(Math.max(0, line.length - line.trimStart().length + to - from)) + text;
    });
    return [first.trimEnd(), ...moved].join(lineEnd);
}
