import { describeDay, isDay } from '../../time/day.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { isTime, resolveLocal } from '../../time/local-time.ts';
import { instantAt } from '../../time/written/written-instant.ts';
import { formatAtOffset, formatInstant, parseInstant, startOfDay } from '../../time/zone.ts';
import type { NotTaken } from './typed-instant.ts';

/** An instant, and how it is told to programs. */
export interface GivenInstant {
    readonly instant: Instant;
    /** With the offset that was given, else that of the zone. */
    readonly text: string;
}

const NO_INSTANT: NotTaken = {
    refused: 'this is no instant. Write 2027-12-12T09:00+01:00, 2027-12-12T08:00Z, 2027-12-12T09:00 (in Brussels) or 2027-12-12.',
};

/** An instant as clocks tell it that are so many minutes ahead of universal time. */
export function instantAtOffset(instant: Instant, offset: number): GivenInstant {
    return { instant, text: formatAtOffset(instant, offset) };
}

/**
 * Reads an instant as it is given to a program: with an offset or `Z`, a local time, a date (from 00:00), or as mail, spreadsheets and
 * word processors write it.
 *
 * @param zone where a local time is read
 */
export function readGiven(text: string, zone: Zone): GivenInstant | NotTaken {
    const parts = partsOf(text.trim()) ?? readAsPasted(text);
    if ('refused' in parts) return parts;
    const [date = '', time = '', offset = ''] = parts;
    if (!isDay(date)) return NO_INSTANT;
    if (time === '') return { instant: startOfDay(date, zone), text: formatInstant(startOfDay(date, zone), zone) };
    if (offset !== '') return withOffset(`${date}T${time}`, offset);

    const clockTime = time.replace(/\.\d+$/, '');
    if (!isTime(clockTime)) return NO_INSTANT;
    const local = resolveLocal(date, clockTime, zone);
    if (local.kind === 'unique') return { instant: local.instant, text: formatInstant(local.instant, zone) };
    const [earlier, later] = [formatInstant(local.earlier, zone), formatInstant(local.later, zone)];
    const why = local.kind === 'skipped' ? 'does not exist' : 'exists twice';
    return { refused: `this local time ${why} in ${zone}, where the clocks change. Write ${earlier} or ${later}.` };
}

/** Date, time and offset of an instant as programs write it, with its fraction of a second. */
function partsOf(text: string): readonly string[] | undefined {
    return /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.slice(1);
}

/** The same of an instant as mail, spreadsheets and word processors write it. */
function readAsPasted(text: string): readonly string[] | NotTaken {
    const trimmed = text.trim();
    const found = instantAt(trimmed, 0);
    if (found?.end !== trimmed.length) return NO_INSTANT;
    if (found.kind === 'unclear') {
        if (found.choices.length === 0) return NO_INSTANT;
        return { refused: `this is not clear. Write ${found.choices.join(' or ')}.` };
    }
    const { weekday, day, time, offset } = found;
    if (weekday && isDay(day.text) && !describeDay(day.text).startsWith(weekday.text))
        return { refused: `${day.text} is a ${describeDay(day.text).split(' ')[0] ?? ''}. Write the date that is meant.` };
    return [day.text, time?.text ?? '', offset?.text ?? ''];
}

function withOffset(stamp: string, offset: string): GivenInstant | NotTaken {
    const canonical = offset === 'Z' ? offset : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    const instant = parseInstant(`${stamp}${canonical}`);
    if (instant === undefined) return NO_INSTANT;
    return { instant, text: `${stamp.length === 16 ? `${stamp}:00` : stamp}${canonical}` };
}
