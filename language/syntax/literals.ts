/**
 * What a literal of the language means, whatever way it was typed or pasted.
 *
 * Impossible dates and hours pass through in canonical form; it is for a later room to say that they do not exist.
 */

const CANONICAL_DATE = /^\d{4}-\d\d-\d\d$/;
const CANONICAL_TIME = /^\d\d:\d\d$/;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `2027-1-6` and `2027–01–06` as `2027-01-06`. */
export function canonicalDate(written: string): string {
    if (CANONICAL_DATE.test(written)) return written;
    const [year = '', month = '', day = ''] = written.replace(DASHES, '-').split('-');
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `8:00` as `08:00`. */
export function canonicalTime(written: string): string {
    if (CANONICAL_TIME.test(written)) return written;
    return written
        .split(':')
        .map((part) => part.padStart(2, '0'))
        .join(':');
}

/** An instant with its offset: `2027-12-06T14:20+01:00` or `…Z`; without an offset it is a local time. */
export function canonicalStamp(written: string): string {
    const boundary = written.indexOf('T');
    const clock = written.slice(boundary + 1);
    const offsetAt = clock.search(/[Z+-]/);
    const time = offsetAt < 0 ? clock : clock.slice(0, offsetAt);
    const offset = offsetAt < 0 ? '' : canonicalOffset(clock.slice(offsetAt));
    return `${canonicalDate(written.slice(0, boundary))}T${canonicalTime(time)}${offset}`;
}

/** A whole instant as records keep it: `Mon 2027-12-06 8:00` as `Mon 2027-12-06T08:00`. */
export function canonicalInstant(written: string): string {
    const [, weekday, day = '', time] = /^(?:([A-Z][a-z]{2})\s+)?(\S+)(?:\s+(\S+))?$/.exec(written.trim()) ?? [];
    const instant = day.includes('T') ? canonicalStamp(day) : `${canonicalDate(day)}${time === undefined ? '' : `T${canonicalTime(time)}`}`;
    return weekday === undefined ? instant : `${weekday} ${instant}`;
}

function canonicalOffset(written: string): string {
    if (written === 'Z') return 'Z';
    const digits = written.slice(1).replace(':', '').padEnd(4, '0');
    return `${written[0] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Whether an instant written with a `T` says its offset. */
export function hasOffset(stamp: string): boolean {
    return /[Z+-]/.test(stamp.slice(stamp.indexOf('T')));
}

const OPENING_QUOTE = /^["\u201C\u201D\u201E\u00AB]/;
const CLOSING_QUOTE = /["\u201C\u201D\u00BB]$/;

/** The text between the quotes, straight or curly, with its escapes resolved; an end that is missing is the end of the line. */
export function textOfString(written: string): string {
    const straight = written.startsWith('"');
    const body = isClosedString(written) ? written.slice(1, -1) : written.slice(1).trimEnd();
    if (!OPENING_QUOTE.test(written)) return written;
    return straight && body.includes('\\') ? body.replace(/\\(.)/g, (_, escaped: string) => resolvedEscape(escaped)) : body;
}

function resolvedEscape(escaped: string): string {
    if (escaped === 'n') return '\n';
    if (escaped === 't') return '\t';
    return escaped;
}

/** Whether a text on one line has its closing quotation mark. */
export function isClosedString(written: string): boolean {
    if (written.length < 2 || !CLOSING_QUOTE.test(written)) return false;
    if (!written.startsWith('"')) return true;
    let escapes = 0;
    while (written[written.length - 2 - escapes] === '\\') escapes++;
    return escapes % 2 === 0 || written.length - 2 - escapes < 0;
}

/** Whether a text uses straight quotation marks on both sides. */
export function hasStraightQuotes(written: string): boolean {
    return written.startsWith('"') && (written.endsWith('"') || !CLOSING_QUOTE.test(written));
}

const TRIPLE = '"""';

/**
 * The text between triple quotes: the line breaks next to the quotes and the indentation that all its lines share
 * do not belong to it; line ends are `\n`.
 */
export function textOfBlock(written: string): string {
    const closed = isClosedBlock(written);
    const body = written.slice(TRIPLE.length, closed ? -TRIPLE.length : undefined);
    const lines = body.split(/\r\n|\r|\n/);
    const first = lines[0] ?? '';
    const rest = lines.slice(1);
    if (rest.length > 0 && (rest[rest.length - 1] ?? '').trim() === '') rest.pop();
    const indentation = commonIndentation(rest);
    const dedented = rest.map((line) => (line.trim() === '' ? '' : line.slice(indentation)));
    return (first.trim() === '' ? dedented : [first.trimStart(), ...dedented]).join('\n');
}

/** Whether a text in triple quotes has its end. */
export function isClosedBlock(written: string): boolean {
    return written.length >= 2 * TRIPLE.length && written.endsWith(TRIPLE);
}

function commonIndentation(lines: readonly string[]): number {
    let shared = Number.POSITIVE_INFINITY;
    for (const line of lines) {
        const indentation = line.length - line.trimStart().length;
        if (indentation < line.length) shared = Math.min(shared, indentation);
    }
    return Number.isFinite(shared) ? shared : 0;
}
