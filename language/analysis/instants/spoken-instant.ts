import { resolveInstant } from '../../facts/written-instant.ts';
import { instantAsWritten } from '../../fixes/write-event.ts';
import { timeAt } from '../../time/written/time-forms.ts';
import { canonicalInstantOf, instantAt } from '../../time/written/written-instant.ts';
import { addDays } from '../../time/day.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { dayOf, formatInstant, parseInstant } from '../../time/zone.ts';
import type { NotTaken, ToldInstant } from './typed-instant.ts';
import { readTyped, toldInstant, toldWhen } from './typed-instant.ts';

/** Why a text is no instant: there is none in it, it has several meanings, the clocks leave it out or have it twice, it ends before it begins. */
export type SpokenFault = 'none' | 'unclear' | 'skipped' | 'doubled' | 'reversed';

/** A time as somebody said it. */
export type SpokenInstant =
    | { readonly kind: 'unsaid' }
    | {
          readonly kind: 'said';
          /** As a timeline writes it at the beginning of a line: `2027-12-06 14:20`, `about 2027-12-06`, `between 2027-12-01 and 2027-12-06`. */
          readonly written: string;
          /** The instant, or the first that it can be. */
          readonly instant: Instant;
          /** What was understood, to be told back: the instant, or the first and the last that it can be. */
          readonly told: { readonly first: ToldInstant; readonly last?: ToldInstant; readonly about: boolean };
      }
    | {
          readonly kind: 'fault';
          readonly fault: SpokenFault;
          /** The ways in which it can be meant. */
          readonly choices: readonly string[];
      };

/** The words by which people say a time that is near, in the languages of the interface: English, German, Dutch, French. */
const NOW = /^(?:now|jetzt|nu|maintenant)$/iu;
const NEAR_DAYS: readonly (readonly [words: RegExp, days: number])[] = [
    [/^(?:today|heute|vandaag|aujourd['’]hui)(?=$|[\s,])/iu, 0],
    [/^(?:yesterday|gestern|gisteren|hier)(?=$|[\s,])/iu, -1],
];
const ABOUT =
    /^(?:about|around|approx\.?|approximately|circa|ca\.?|~|etwa|ungefähr|gegen|ongeveer|rond|omstreeks|environ|vers)(?:\s+|(?<=~))(?:at\s+|um\s+|om\s+|à\s+)?/iu;
const BETWEEN = /^(?:between|zwischen|tussen|entre)\s+(.+?)\s+(?:and|und|en|et)\s+(.+)$/iu;
const BEFORE_CLOCK = /^,?\s*(?:(?:at|um|om|à|a)\s+)?/iu;

/**
 * Reads a time as people say it: a date, a clock alone (the last time that it showed this), `now`, `yesterday 14:20`, and any of
 * them after `about`, or two of them between which it lies.
 *
 * @param zone whose clocks are meant
 * @param now what `now` and a clock without a day are counted from
 */
export function readSpoken(text: string, zone: Zone, now: Instant): SpokenInstant {
    const said = text.trim();
    if (said === '') return { kind: 'unsaid' };
    const [, first, last] = BETWEEN.exec(said) ?? [];
    if (first !== undefined && last !== undefined) return readBetween(readOne(first, zone, now), readOne(last, zone, now));
    const about = ABOUT.exec(said)?.[0];
    const one = readOne(about === undefined ? said : said.slice(about.length), zone, now);
    if (about === undefined || one.kind !== 'said') return one;
    return { ...one, written: `about ${one.written}`, told: { ...one.told, about: true } };
}

function readBetween(first: SpokenInstant, last: SpokenInstant): SpokenInstant {
    if (first.kind !== 'said') return first;
    if (last.kind !== 'said') return last;
    if (last.instant < first.instant) return { kind: 'fault', fault: 'reversed', choices: [] };
    const told = { first: first.told.first, last: last.told.last ?? last.told.first, about: false };
    return { ...first, written: `between ${first.written} and ${last.written}`, told };
}

function readOne(said: string, zone: Zone, now: Instant): SpokenInstant {
    if (NOW.test(said)) return exactly(now, zone);
    for (const [words, days] of NEAR_DAYS) {
        const word = words.exec(said)?.[0];
        if (word === undefined) continue;
        const rest = said.slice(word.length).replace(BEFORE_CLOCK, '');
        const day = addDays(dayOf(now, zone), days);
        return rest === '' ? readWritten(day, zone) : readClock(rest, day, zone);
    }
    const clock = readClock(said, dayOf(now, zone), zone);
    if (clock.kind !== 'said' || clock.instant <= now)
        return clock.kind === 'fault' && clock.fault === 'none' ? readDate(said, zone) : clock;
    return readClock(said, addDays(dayOf(now, zone), -1), zone);
}

function readClock(said: string, day: string, zone: Zone): SpokenInstant {
    const clock = timeAt(said, 0);
    if (clock?.end !== said.length) return { kind: 'fault', fault: 'none', choices: [] };
    if (clock.kind === 'unclear') return { kind: 'fault', fault: 'unclear', choices: clock.choices };
    return readWritten(`${day}T${clock.text}`, zone);
}

function readDate(said: string, zone: Zone): SpokenInstant {
    const found = instantAt(said, 0);
    if (found?.kind === 'unclear' && found.choices.length > 0) return { kind: 'fault', fault: 'unclear', choices: found.choices };
    const canonical = canonicalInstantOf(said) ?? said;
    const exact = parseInstant(canonical);
    return exact === undefined ? readWritten(canonical, zone) : exactly(exact, zone);
}

/** @param canonical a day, a month, a year, or a day with a local time */
function readWritten(canonical: string, zone: Zone): SpokenInstant {
    const { when, fault } = resolveInstant({ text: canonical, range: [1, 1, 1, 1] }, zone);
    if (fault?.kind === 'skipped' || fault?.kind === 'doubled')
        return { kind: 'fault', fault: fault.kind, choices: [fault.earlier, fault.later].map((each) => formatInstant(each, zone)) };
    if (!when || fault) return { kind: 'fault', fault: 'none', choices: [] };
    const { latest, ...earliest } = when;
    const inexact = latest ? canonical : when.day;
    return {
        kind: 'said',
        written: when.dayOnly ? inexact : instantAsWritten(when.instant, zone),
        instant: when.instant,
        told: { first: toldWhen(earliest), ...(latest && { last: toldWhen(latest) }), about: false },
    };
}

function exactly(instant: Instant, zone: Zone): SpokenInstant {
    return { kind: 'said', written: instantAsWritten(instant, zone), instant, told: { first: toldInstant(instant, zone), about: false } };
}

/** An exact instant or a day that somebody typed, as a timeline writes it and in words; or why it is none. */
export function writtenInstant(text: string, zone: Zone, now: Instant): { readonly written: string; readonly text: string } | NotTaken {
    const spoken = readSpoken(text, zone, now);
    if (spoken.kind === 'said' && !spoken.told.about && !spoken.told.last) return { written: spoken.written, text: spoken.told.first.text };
    const typed = readTyped(text, zone);
    return 'refused' in typed ? typed : { refused: `"${text}" is not exact. Write 2027-12-12 09:00 or 2027-12-12.` };
}
