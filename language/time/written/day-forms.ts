import { isDay } from '../day.ts';
import { monthNamed } from './names.ts';
import { DASH, GAP, sticky } from './signs.ts';

/** A date as somebody wrote it. */
export type WrittenDay = {
    readonly end: number;
} & (
    | { readonly kind: 'read'; readonly text: string }
    /** Day and month may have changed places, or the century is missing; it can be meant in these ways. */
    | { readonly kind: 'unclear'; readonly why: 'order' | 'year'; readonly choices: readonly string[] }
);

const YEAR_FIRST = sticky(String.raw`(\d{4})(?:${DASH}(\d{1,2})${DASH}|([/.])(\d{1,2})\3)(\d{1,2})(?!\d)`);
const YEAR_LAST = sticky(String.raw`(\d{1,2})(?:${DASH}(\d{1,2})${DASH}|([/.])${GAP}?(\d{1,2})\3${GAP}?)(\d{4}|\d{2})(?!\d)`);
const DAY_MONTH = sticky(
    String.raw`(\d{1,2})(?:st|nd|rd|th|er|e|\.)?(?:${GAP}|${DASH})*(?:of${GAP}+|de${GAP}+)?(\p{L}{3,})\.?,?(?:${GAP}|${DASH})*(\d{4})(?!\d)`,
);
const MONTH_DAY = sticky(String.raw`(\p{L}{3,})\.?${GAP}+(\d{1,2})(?:st|nd|rd|th)?,?${GAP}+(\d{4})(?!\d)`);

/** The date that begins at an offset of a text, in any of the forms of mail, spreadsheets and word processors. */
export function dayAt(source: string, start: number): WrittenDay | undefined {
    return yearFirst(source, start) ?? yearLast(source, start) ?? inWords(source, start);
}

function yearFirst(source: string, start: number): WrittenDay | undefined {
    const match = YEAR_FIRST.at(source, start);
    if (!match) return undefined;
    const [, year = '', dashed, , other, day = ''] = match.groups;
    return read(match.end, year, dashed ?? other ?? '', day);
}

function inWords(source: string, start: number): WrittenDay | undefined {
    const dayFirst = DAY_MONTH.at(source, start);
    const month = dayFirst && monthNamed(dayFirst.groups[2] ?? '');
    if (month !== undefined) return read(dayFirst?.end ?? start, dayFirst?.groups[3], String(month), dayFirst?.groups[1]);
    const monthFirst = MONTH_DAY.at(source, start);
    const first = monthFirst && monthNamed(monthFirst.groups[1] ?? '');
    if (first !== undefined) return read(monthFirst?.end ?? start, monthFirst?.groups[3], String(first), monthFirst?.groups[2]);
    return undefined;
}

/** With points the day comes first everywhere; with strokes and hyphens day and month change places between countries. */
function yearLast(source: string, start: number): WrittenDay | undefined {
    const match = YEAR_LAST.at(source, start);
    if (!match) return undefined;
    const [, first = '', dashed, separator, other, written = ''] = match.groups;
    const second = dashed ?? other ?? '';
    const year = written.length === 4 ? written : `20${written}`;
    const dayFirst = dated(year, second, first);
    const monthFirst = dated(year, first, second);
    const possible = separator === '.' ? [dayFirst] : [...new Set([dayFirst, monthFirst])].filter(isDay);
    const choices = possible.filter(isDay);
    if (written.length === 2) return choices.length === 0 ? undefined : { end: match.end, kind: 'unclear', why: 'year', choices };
    if (choices.length > 1) return { end: match.end, kind: 'unclear', why: 'order', choices };
    return { end: match.end, kind: 'read', text: choices[0] ?? dayFirst };
}

function read(end: number, year = '', month = '', day = ''): WrittenDay {
    return { end, kind: 'read', text: dated(year, month, day) };
}

function dated(year: string, month: string, day: string): string {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
