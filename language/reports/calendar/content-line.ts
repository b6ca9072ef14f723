import type { Day, Instant } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';

const MAX_OCTETS = 75;

/** The lines of a calendar object as a file has them (RFC 5545, 3.1): folded, and each with CRLF. */
export function foldedLines(lines: readonly string[]): string {
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The lines of a calendar file, those that were folded whole again. */
export function unfoldedLines(text: string): readonly string[] {
    return text
        .replace(/^\uFEFF/, '')
        .replaceAll(/\r?\n[ \t]/g, '')
        .split(/\r?\n/)
        .filter((line) => line !== '');
}

/** A text as a property has it (RFC 5545, 3.3.11), without the control characters that it may not have. */
export function escapeValue(text: string): string {
    return text
        .replaceAll('\\', '\\\\')
        .replaceAll(';', '\\;')
        .replaceAll(',', '\\,')
        .replaceAll(/\r\n|\r|\n/g, '\\n')
        .replaceAll(/(?!\t)\p{Cc}/gu, ' ');
}

/** An instant in universal time: `20271221T230000Z`. */
export function utcOf(instant: Instant): string {
    return `${formatInstant(instant, 'UTC').slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A day without a zone: `20271221`. */
export function dateOf(day: Day): string {
    return day.replaceAll('-', '');
}

/** Lines are at most 75 octets long; a longer one goes on after a line break and a space, never within a character. */
function fold(line: string): string {
    const parts: string[] = [];
    let part = '';
    let octets = 0;
    for (const character of line) {
        const size = octetsOf(character);
        if (octets + size > MAX_OCTETS) {
            parts.push(part);
            part = ' ';
            octets = 1;
        }
        part += character;
        octets += size;
    }
    return [...parts, part].join('\r\n');
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) return 1;
    if (point < 0x800) return 2;
    return point < 0x10000 ? 3 : 4;
}
