import type { GivenInstant } from '../language/analysis/instants/given-instant.ts';
import { instantAtOffset, readGiven } from '../language/analysis/instants/given-instant.ts';
import type { Zone } from '../language/time/instant.ts';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { UsageError } from './command.ts';

/** The instant as of which a command judges, and how it is told: for a local time with the offset of Brussels, for now with that of the machine. */
export type AsOf = GivenInstant;

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
        return instantAtOffset(now, offset(now));
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
    const given = readGiven(text, zone);
    if ('refused' in given) throw new UsageError(`${option} ${text}: ${given.refused}`);
    return given;
}
