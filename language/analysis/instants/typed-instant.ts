import type { When } from '../../facts/case-file.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { canonicalInstantOf, instantAt } from '../../time/written/written-instant.ts';
import { endOfDay, formatInstant, parseInstant } from '../../time/zone.ts';
import { instantInWords, whenInWords } from '../../checks/wording.ts';

/** An instant, and how it is told to a person: `Tue 21 Dec 2027` or `Tue 21 Dec 2027, 14:20`. */
export interface ToldInstant {
    readonly at: Instant;
    readonly text: string;
    /** The zone in which it is told. */
    readonly zone: Zone;
    /** It is the end of a day, and only the day is told. */
    readonly wholeDay: boolean;
}

/** What a person typed cannot be taken as it is: why, and what to type instead. */
export interface NotTaken {
    readonly refused: string;
}

/** An instant that somebody typed. */
export interface Typed {
    readonly instant: Instant;
    /** The local day where no time was typed. */
    readonly day?: string;
}

/**
 * Reads an instant as people type it: a date, a local time, or with an offset.
 *
 * @param zone where a local time is meant
 */
export function readTyped(text: string, zone: Zone): Typed | NotTaken {
    const found = instantAt(text.trim(), 0);
    if (found?.kind === 'unclear' && found.choices.length > 0)
        return { refused: `"${text}" is not clear. Write ${found.choices.join(' or ')}.` };
    const trimmed = canonicalInstantOf(text.trim()) ?? text.trim();
    const exact = parseInstant(trimmed);
    if (exact !== undefined) return { instant: exact };
    const { when, fault } = resolveInstant({ text: trimmed, range: [1, 1, 1, 1] }, zone);
    if (fault?.kind === 'skipped' || fault?.kind === 'doubled') {
        const why = fault.kind === 'skipped' ? 'does not exist' : 'exists twice';
        const ways = [fault.earlier, fault.later].map((instant) => formatInstant(instant, zone));
        return { refused: `This local time ${why} in ${zone}, where the clocks change. Write ${ways.join(' or ')}.` };
    }
    if (!when || fault) return { refused: `"${text}" is no instant. Write 2027-12-12 09:00, 2027-12-12T09:00+01:00 or 2027-12-12.` };
    return { instant: when.instant, ...(when.dayOnly && { day: when.day }) };
}

/** An instant as it is told to a person. */
export function toldInstant(at: Instant, zone: Zone): ToldInstant {
    return { at, text: instantInWords(at, zone), zone, wholeDay: false };
}

/** A time that was written, as it is told to a person: as exactly as it was written. */
export function toldWhen(when: When): ToldInstant {
    const { instant, day, dayOnly, zone } = when;
    return { at: dayOnly ? endOfDay(day, zone) : instant, text: whenInWords(when), zone, wholeDay: dayOnly };
}
