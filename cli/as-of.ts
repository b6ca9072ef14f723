import type { Instant, Zone } from '../language/time/instant.ts';
import { describeDay, isDay } from '../language/time/day.ts';
import { instantAt } from '../language/time/written/written-instant.ts';
import { isTime, resolveLocal } from '../language/time/local-time.ts';
import { formatAtOffset, formatInstant, parseInstant, startOfDay } from '../language/time/zone.ts';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { UsageError } from './command.ts';

/** The instant as of which a command judges, and how it is told. */
export interface AsOf {
    readonly instant: Instant;
    /** With the offset that was given; for a local time that of Brussels, for now that of the machine. */
    readonly text: string;
}

/** Where an instant without an offset is read: the same on every machine. */
const ZONE_WITHOUT_OFFSET: Zone = 'Europe/Brussels';

/**
 * The instant of `--as-of`; now where there is none. An instant with an offset or `Z`; a local time or a date (from 00:00) in
 * Brussels, so that a command means the same on every machine.
 *
 * @throws UsageError for anything else, and for a local time that does not exist or exists twice
 */
export function readAsOf(given: Arguments, { clock, offset }: Pick<Surroundings, 'clock' | 'offset'>): AsOf {
    const text = given.value('as-of');
    if (text === undefined || text === 'now') {
        const now = Math.floor(clock() / 1000) * 1000;
        return { instant: now, text: formatAtOffset(now, offset(now)) };
    }
    return readInstant(text, '--as-of', ZONE_WITHOUT_OFFSET);
}

/**
 * Reads an instant as people write it on a command line.
 *
 * @param option the option it was given with, for the message
 * @param zone where a local time is read
 */
export function readInstant(text: string, option: string, zone: Zone): AsOf {
    const [date = '', time = '', offset = ''] = partsOf(text.trim()) ?? readAsPasted(text, option);
    if (!isDay(date)) throw unreadable(text, option);
    if (time === '') return { instant: startOfDay(date, zone), text: formatInstant(startOfDay(date, zone), zone) };
    if (offset !== '') return withOffset(`${date}T${time}`, offset, text, option);

    const clockTime = time.replace(/\.\d+$/, '');
    if (!isTime(clockTime)) throw unreadable(text, option);
    const local = resolveLocal(date, clockTime, zone);
    if (local.kind === 'unique') return { instant: local.instant, text: formatInstant(local.instant, zone) };
    const [earlier, later] = [formatInstant(local.earlier, zone), formatInstant(local.later, zone)];
    const why = local.kind === 'skipped' ? 'does not exist' : 'exists twice';
    throw new UsageError(`${option} ${text}: this local time ${why} in ${zone}, where the clocks change. Write ${earlier} or ${later}.`);
}

/** Date, time and offset of an instant as programs write it, with its fraction of a second. */
function partsOf(text: string): readonly string[] | undefined {
    return /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.slice(1);
}

/** The same of an instant as mail, spreadsheets and word processors write it. */
function readAsPasted(text: string, option: string): readonly string[] {
    const trimmed = text.trim();
    const found = instantAt(trimmed, 0);
    if (found?.end !== trimmed.length) throw unreadable(text, option);
    if (found.kind === 'unclear') {
        if (found.choices.length === 0) throw unreadable(text, option);
        throw new UsageError(`${option} ${text}: this is not clear. Write ${found.choices.join(' or ')}.`);
    }
    const { weekday, day, time, offset } = found;
    if (weekday && isDay(day.text) && !describeDay(day.text).startsWith(weekday.text))
        throw new UsageError(
            `${option} ${text}: ${day.text} is a ${describeDay(day.text).split(' ')[0] ?? ''}. Write the date that is meant.`,
        );
    return [day.text, time?.text ?? '', offset?.text ?? ''];
}

function withOffset(stamp: string, offset: string, text: string, option: string): AsOf {
    const canonical = offset === 'Z' ? offset : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    const instant = parseInstant(`${stamp}${canonical}`);
    if (instant === undefined) throw unreadable(text, option);
    return { instant, text: `${stamp.length === 16 ? `${stamp}:00` : stamp}${canonical}` };
}

function unreadable(text: string, option: string): UsageError {
    return new UsageError(
        `${option} ${text}: this is no instant. Write 2027-12-12T09:00+01:00, 2027-12-12T08:00Z, 2027-12-12T09:00 (in Brussels) or 2027-12-12.`,
    );
}
