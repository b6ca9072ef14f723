import { calendarOf } from '../../language/time/calendar.ts';
import type { CountedPeriod } from '../../language/time/count.ts';
import { countLimit, countPlain } from '../../language/time/count.ts';
import { describeDay } from '../../language/time/day.ts';
import type { Zone } from '../../language/time/instant.ts';
import type { Period } from '../../language/time/period.ts';
import { formatPeriod, parsePeriod } from '../../language/time/period.ts';
import { canonicalState, memberStates, nameOfState, zoneOfState } from '../../language/time/state.ts';
import { dayOf, formatInstant, isZone } from '../../language/time/zone.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import type { AsOf } from '../as-of.ts';
import { readInstant } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { outputOf } from '../output.ts';
import type { Paint } from '../paint.ts';

/** A period to count, and both ways of counting it. */
interface Count {
    readonly period: Period;
    readonly after: AsOf;
    readonly place: string;
    readonly zone: Zone;
    readonly plain: CountedPeriod;
    readonly limit: CountedPeriod;
}

/** `vigil count`. */
export const count: Command = {
    name: 'count',
    summary: 'one period under Regulation 1182/71, with the rules applied',
    usage: ['count PERIOD --after INSTANT --in STATE [OPTION…]'],
    description:
        'Counts a period in hours, days, weeks, months or years after an event, plainly and under Regulation (EEC, Euratom) No 1182/71\n' +
        'with the public holidays of a Member State, or of the Union institutions (EU). A local time is one of that state.',
    options: [
        { name: 'after', value: 'INSTANT', description: 'the event: 2027-12-06T17:05, with or without an offset, or a date alone' },
        { name: 'in', value: 'STATE', description: `EU or a Member State: ${memberStates.join(' ')}` },
        { name: 'zone', value: 'ZONE', description: 'another zone of that state, such as Atlantic/Azores (default: that of the capital)' },
        { name: 'format', short: 'f', value: 'FORMAT', description: 'pretty or json (default: pretty)' },
    ],
    examples: [
        { line: 'vigil count "15 days" --after 2027-12-06T17:05 --in NL', does: 'the last day for an authority in the Netherlands' },
        { line: 'vigil count "72 hours" --after 2027-12-06T17:05+01:00 --in DE', does: 'hours do not stop for holidays' },
        { line: 'vigil count "2 days" --after 2027-12-23 --in EU --format json', does: 'for another program' },
    ],
    run: (given, surroundings) => Promise.resolve(run(given, surroundings)),
};

function run(given: Arguments, surroundings: Surroundings): ExitCode {
    const counted = countGiven(given);
    const format = choice(given, 'format', ['pretty', 'json']) ?? 'pretty';
    const output = outputOf(given, surroundings);
    output.print([format === 'json' ? printJson(counted) : printPretty(counted, output.paint)]);
    return 0;
}

function countGiven(given: Arguments): Count {
    const period = parsePeriod(periodText(given.paths));
    if (!period)
        throw new UsageError(
            `${given.paths.length === 0 ? 'There is no period to count' : `"${given.paths.join(' ')}" is no period`}. Write a number and a unit: "15 days", "72 hours", "1 month".`,
        );
    const place = placeOf(given);
    const zone = given.value('zone') ?? zoneOfState(place);
    if (!isZone(zone)) throw new UsageError(`--zone ${zone}: there is no such time zone. Write one like Europe/Amsterdam.`);

    const afterText = given.value('after');
    if (afterText === undefined)
        throw new UsageError('--after is missing: the event after which the period runs, such as --after 2027-12-06T17:05.');
    const after = readInstant(afterText, '--after', zone);
    const event = { instant: after.instant, day: /^\d{4}-\d{2}-\d{2}$/.test(afterText) ? afterText : dayOf(after.instant, zone) };
    return {
        period,
        after,
        place,
        zone,
        plain: countPlain(event, period, zone),
        limit: countLimit(event, period, zone, calendarOf(place)),
    };
}

/** A period may be given as one word or as two. */
function periodText(paths: readonly string[]): string {
    return paths.join(' ').trim().replace(/\s+/g, ' ').toLowerCase();
}

function placeOf(given: Arguments): string {
    const text = given.value('in');
    if (text === undefined)
        throw new UsageError(
            '--in is missing: the Member State whose public holidays count, such as --in NL, or --in EU for the Union institutions.',
        );
    const code = text.toUpperCase();
    const place = code === 'EU' ? code : canonicalState(code);
    if (place === undefined)
        throw new UsageError(
            `--in ${text}: this is no Member State. There are ${memberStates.join(' ')}, and EU for the Union institutions.`,
        );
    return place;
}

function printJson({ period, after, place, zone, plain, limit }: Count): string {
    const result = {
        period: formatPeriod(period),
        after: after.text,
        in: place,
        plain: endAsJson(plain, zone),
        limit: endAsJson(limit, zone),
        rules: limit.steps.map(({ article, text }) => ({ article, text })),
        holidays: limit.holidays.map(({ date, name, source }) => ({ date, name, source })),
        coverage: limit.coverage,
        ...(limit.notExtendedFor.length > 0 && {
            notExtendedFor: limit.notExtendedFor.map(({ date, name, status, source }) => ({ date, name, status, source })),
        }),
    };
    return `${JSON.stringify(result, null, 2)}\n`;
}

function endAsJson({ lastDay, ends }: CountedPeriod, zone: Zone): Record<string, unknown> {
    return { ...(lastDay !== undefined && { lastDay }), ends: formatInstant(ends, zone) };
}

function printPretty({ period, after, place, zone, plain, limit }: Count, paint: Paint): string {
    const holidays = limit.holidays.map(({ date, name, source }) => `  ${describeDay(date)}: ${name} (${source})`);
    const uncertain = limit.notExtendedFor.map(
        ({ date, name, status, source }) => `  ${describeDay(date)}: ${name}, ${status} (${source})`,
    );
    return [
        `${paint('bold', formatPeriod(period))} after ${after.text} in ${nameOfState(place)}`,
        '',
        `  Plan by  ${paint('bold', tellEnd(plain, zone))}`,
        `           every day counted alike`,
        `  Limit    ${paint('bold', tellEnd(limit, zone))}`,
        ...limit.steps.map(({ article, text }) => `           ${article.padEnd(8)} ${text}`),
        ...(holidays.length > 0 ? ['', 'Public holidays that moved the end', ...holidays] : []),
        ...(uncertain.length > 0 ? ['', 'Not certain, and so without effect', ...uncertain] : []),
        '',
        limit.coverage === 'official'
            ? 'The list published in the Official Journal is at hand for every year touched.'
            : 'The list of the Official Journal is not at hand for every year touched; other years follow the statutes of the state.',
        '',
    ].join('\n');
}

function tellEnd({ lastDay, ends }: CountedPeriod, zone: Zone): string {
    return lastDay === undefined ? `until ${formatInstant(ends, zone)}` : `${describeDay(lastDay)}, until ${formatInstant(ends, zone)}`;
}
