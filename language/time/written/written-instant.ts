import { dayAt } from './day-forms.ts';
import { weekdayNamed } from './names.ts';
import { GAP, sticky } from './signs.ts';
import { writtenOffsetAt, timeAt } from './time-forms.ts';

/** A stretch of a text, and what the language writes for it. */
export interface WrittenPart {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}

/** A date, or a date with a time, as somebody wrote it, from its first sign to its last. */
export type InstantAsTyped = {
    readonly end: number;
} & (
    | {
          readonly kind: 'read';
          /** `Mon`, `2027-12-06`, `14:20` or `14:20:05`, and `Z` or `+01:00`; the last belongs to the time. */
          readonly weekday?: WrittenPart;
          readonly day: WrittenPart;
          readonly time?: WrittenPart;
          readonly offset?: WrittenPart;
          /** Whether a `T` stands between day and time. */
          readonly hasT: boolean;
          /** A fraction of a second that the language does not write, with digits other than 0. */
          readonly hasFraction: boolean;
      }
    | {
          readonly kind: 'unclear';
          /** Day and month may have changed places, a digit is missing, the halves of the day contradict each other, or it goes on as no date does. */
          readonly why: 'order' | 'year' | 'minute' | 'half-day' | 'damaged';
          /** The ways in which it can be meant, as the language writes them. */
          readonly choices: readonly string[];
      }
);

const WEEKDAY = sticky(String.raw`(\p{L}{2,})\.?,?${GAP}*(?=[\p{L}\d])`);
const BEFORE_TIME = sticky(
    String.raw`([Tt])(?=\d)|(?:,?${GAP}+|${GAP}*[,;]${GAP}*)(?:(?:at|um|om|à|a|op|[\-\u2010-\u2015,])${GAP}+)?(?=\d)`,
);
/** What looks like a time, with digits too many. */
const DIGITS = sticky(String.raw`\d+[:.]\d`);
const REST = sticky(String.raw`[^\s{}(),"]*`);
/** What may stand right after an instant: space, a brace, a comma, a quote or a comment; and the end. */
const BOUNDARY = sticky(String.raw`$|${GAP}|[\s{}(),"]|\/[\/*]|(?=[\u2018-\u201F\u00AB\u00BB\u2039\u203A])`);

/**
 * The instant that begins at an offset of a text, read to its end, in whatever way it was typed or pasted.
 *
 * Nothing is guessed: what has two meanings, or lacks a digit, is answered with what it can mean. Days and times that do not
 * exist are read as they stand.
 */
export function instantAt(source: string, start: number): InstantAsTyped | undefined {
    const named = WEEKDAY.at(source, start);
    const plain = dayAt(source, start);
    const weekdayText = plain ? undefined : weekdayNamed(named?.groups[1] ?? '');
    const dayStart = named && weekdayText !== undefined ? named.end : start;
    const day = plain ?? (weekdayText === undefined ? undefined : dayAt(source, dayStart));
    if (!day) return undefined;

    const weekday = weekdayText === undefined ? undefined : part(start, start + (named?.groups[1]?.length ?? 0), weekdayText);
    const gap = BEFORE_TIME.at(source, day.end);
    const time = gap && timeAt(source, gap.end);
    const hasT = gap?.groups[1] !== undefined;
    if (gap && !time && DIGITS.at(source, gap.end)) return damaged(source, gap.end);
    const offset = time && writtenOffsetAt(source, time.end, hasT);
    const end = offset?.end ?? time?.end ?? day.end;
    if (!BOUNDARY.at(source, end)) return damaged(source, end);
    if (day.kind === 'read' && time?.kind !== 'unclear') {
        return {
            kind: 'read',
            end,
            ...(weekday && { weekday }),
            day: part(dayStart, day.end, day.text),
            ...(time && { time: part(gap?.end ?? day.end, time.end, time.text) }),
            ...(time && offset && { offset: part(time.end, offset.end, offset.text) }),
            hasT,
            hasFraction: /[1-9]/.test(time?.fraction ?? ''),
        };
    }
    const days = day.kind === 'read' ? [day.text] : day.choices;
    const times = time === undefined ? [''] : time.kind === 'read' ? [time.text] : time.choices;
    const why = day.kind === 'unclear' ? day.why : time?.kind === 'unclear' ? time.why : 'damaged';
    const choices = days.flatMap((each) =>
        times.map((clock) => written({ weekday: weekdayText, day: each, time: clock, offset: offset?.text })),
    );
    return { end, kind: 'unclear', why, choices };
}

function damaged(source: string, from: number): InstantAsTyped {
    return { end: REST.at(source, from)?.end ?? from, kind: 'unclear', why: 'damaged', choices: [] };
}

function part(from: number, to: number, text: string): WrittenPart {
    return { from, to, text };
}

/** An instant as the language writes it. */
function written(parts: { weekday: string | undefined; day: string; time: string; offset: string | undefined }): string {
    const { weekday, day, time, offset } = parts;
    const clock = time === '' ? '' : offset === undefined ? ` ${time}` : `T${time}${offset}`;
    return `${weekday === undefined ? '' : `${weekday} `}${day}${clock}`;
}

/** The instant that a whole text stands for, as records keep it: `Mon 2027-12-06T14:20+01:00`; undefined for any other text. */
export function canonicalInstantOf(text: string): string | undefined {
    const found = instantAt(text, 0);
    if (found?.kind !== 'read' || found.end !== text.length) return undefined;
    const { weekday, day, time, offset } = found;
    return `${weekday ? `${weekday.text} ` : ''}${day.text}${time ? `T${time.text}` : ''}${offset?.text ?? ''}`;
}
