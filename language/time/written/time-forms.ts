import { GAP, sticky } from './signs.ts';

/** A time of day as somebody wrote it. */
export type WrittenTime = {
    readonly end: number;
} & (
    | { readonly kind: 'read'; readonly text: string; readonly fraction: string }
    /** It can be meant in these ways, or in none. */
    | { readonly kind: 'unclear'; readonly why: 'minute' | 'half-day'; readonly choices: readonly string[] }
);

/** An offset from UTC as somebody wrote it, in the one way in which the language writes it: `Z` or `+01:00`. */
export interface WrittenOffset {
    readonly end: number;
    readonly text: string;
}

const CLOCK = sticky(String.raw`(\d{1,2})(?:[:.]|${GAP}*[hH]${GAP}*)(\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d+))?)?(?!\d)`);
const HOUR = sticky(String.raw`(\d{1,2})(?=${GAP}*(?:[AaPp]\.?${GAP}?[Mm]|[Uu]hr|uur|h|heures?)(?![\p{L}\d]))`);
const HALF = sticky(String.raw`${GAP}*([AaPp])\.?${GAP}?[Mm](?:\.|(?![\p{L}\d]))`);
const WORD = sticky(String.raw`${GAP}*(?:[Uu]hr|uur|hrs?|h|heures?|o['’]clock)\.?(?![\p{L}\d])`);

/** The time of day that begins at an offset of a text, with the words and halves of the day that belong to it. */
export function timeAt(source: string, start: number): WrittenTime | undefined {
    const clock = CLOCK.at(source, start) ?? HOUR.at(source, start);
    if (!clock) return undefined;
    const [, hour = '', minute, second, fraction = ''] = clock.groups;
    const half = HALF.at(source, clock.end);
    const end = half?.end ?? WORD.at(source, clock.end)?.end ?? clock.end;

    const hours = half ? ofTwentyFour(Number(hour), half.groups[1]?.toLowerCase() === 'p') : [Number(hour)];
    const times = hours.flatMap((each) => withMinutes(String(each).padStart(2, '0'), minute ?? '00', second));
    const [only] = times;
    if (minute?.length === 1 || second?.length === 1) return { end, kind: 'unclear', why: 'minute', choices: times };
    if (only === undefined || times.length > 1 || (half && Number(hour) > 12))
        return { end, kind: 'unclear', why: 'half-day', choices: times };
    return { end, kind: 'read', text: only, fraction };
}

/** The hours that a half of the day can mean: one, where it is between 1 and 12. */
function ofTwentyFour(hour: number, isAfternoon: boolean): readonly number[] {
    if (hour >= 1 && hour <= 12) return [(hour % 12) + (isAfternoon ? 12 : 0)];
    if (hour === 0) return isAfternoon ? [0, 12] : [0];
    return [hour];
}

/** With every digit that a missing one can have been. */
function withMinutes(hour: string, minute: string, second: string | undefined): readonly string[] {
    const minutes = whole(minute);
    if (second === undefined) return minutes.map((each) => `${hour}:${each}`);
    return minutes.flatMap((each) => whole(second).map((last) => `${hour}:${each}:${last}`));
}

function whole(digits: string): readonly string[] {
    if (digits.length === 2) return [digits];
    return digits <= '5' ? [`0${digits}`, `${digits}0`] : [`0${digits}`];
}

const UTC = sticky(String.raw`${GAP}*(?:Z|UTC|GMT)(?![\p{L}\d+\-\u2212])`);
const OFFSET = sticky(String.raw`(?:${GAP}*(?:UTC|GMT))?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?(?![\d:])`);
const MAIL_OFFSET = sticky(String.raw`${GAP}+([+\-\u2212])(\d{2}):?(\d{2})(?![\d:])`);
const UTMOST_HOURS = 14;

/**
 * The offset that begins at an offset of a text. After a time without a `T`, `-09:30` may as well be the end of a span; it is read
 * as an offset only as mail writes it, apart and without a colon. After a `T` nothing else can be meant: one that does not exist is
 * read as it stands.
 */
export function writtenOffsetAt(source: string, start: number, afterT: boolean): WrittenOffset | undefined {
    const utc = UTC.at(source, start);
    if (utc) return { end: utc.end, text: 'Z' };
    const adjacent = OFFSET.at(source, start);
    const match = adjacent ?? MAIL_OFFSET.at(source, start);
    if (!match) return undefined;
    const [written = '', sign = '', hours = '', minutes = '00'] = match.groups;
    const isSpan = sign !== '+' && !afterT && (adjacent !== undefined || written.includes(':'));
    const exists = Number(hours) <= UTMOST_HOURS && Number(minutes) <= 59;
    if (isSpan || (!exists && !afterT)) return undefined;
    return { end: match.end, text: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` };
}
