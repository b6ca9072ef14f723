import type { CountedEnd, PeriodCount } from '../../language/analysis/counting/count-period.ts';
import { countable, places } from '../../language/analysis/counting/count-period.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import { readInstant } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { outputOf } from '../output.ts';
import type { Paint } from '../paint.ts';

/** A period that was counted, and the event as it was given. */
interface Count extends PeriodCount {
    readonly after: string;
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
        { name: 'in', value: 'STATE', description: `EU or a Member State: ${places.join(' ')}` },
        { name: 'zone', value: 'ZONE', description: 'another zone of that state, such as Atlantic/Azores (default: that of the capital)' },
        { name: 'format', short: 'f', value: 'FORMAT', description: 'pretty or json (default: pretty)' },
    ],
    examples: [
        { line: 'vigil count "15 days" --after 2027-12-06T17:05 --in NL', does: 'the last day for an authority in the Netherlands' },
        { line: 'vigil count "72 hours" --after 2027-12-06T17:05+01:00 --in DE', does: 'hours do not stop for holidays' },
        { line: 'vigil count "2 days" --after 2027-12-23 --in EU --format json', does: 'for another program' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const counted = countGiven(given);
    const format = choice(given, 'format', ['pretty', 'json']) ?? 'pretty';
    const output = outputOf(given, surroundings);
    await output.print([format === 'json' ? printJson(counted) : printPretty(counted, output.paint)]);
    return 0;
}

function countGiven(given: Arguments): Count {
    const [period, place, zone] = [given.paths.join(' '), given.value('in'), given.value('zone')];
    const wanted = countable({ period, place: place ?? '', ...(zone !== undefined && { zone }) });
    if (wanted.kind === 'no-period') throw new UsageError(wanted.says);
    if (place === undefined)
        throw new UsageError(
            '--in is missing: the Member State whose public holidays count, such as --in NL, or --in EU for the Union institutions.',
        );
    if (wanted.kind === 'no-place')
        throw new UsageError(
            `--in ${place}: this is no Member State. There are ${wanted.places.join(' ')}, and EU for the Union institutions.`,
        );
    if (wanted.kind === 'no-zone')
        throw new UsageError(`--zone ${wanted.zone}: there is no such time zone. Write one like Europe/Amsterdam.`);
    const event = given.value('after');
    if (event === undefined)
        throw new UsageError('--after is missing: the event after which the period runs, such as --after 2027-12-06T17:05.');
    const after = readInstant(event, '--after', wanted.zone);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(event) ? event : undefined;
    return { ...wanted.after({ instant: after.instant, ...(day !== undefined && { day }) }), after: after.text };
}

function printJson({ period, after, place, plain, limit, rules, holidays, coverage, notExtendedFor }: Count): string {
    const result = {
        period,
        after,
        in: place,
        plain: endAsJson(plain),
        limit: endAsJson(limit),
        rules,
        holidays: holidays.map(({ date, name, source }) => ({ date, name, source })),
        coverage,
        ...(notExtendedFor.length > 0 && {
            notExtendedFor: notExtendedFor.map(({ date, name, status, source, wouldExtend }) => ({
                date,
                name,
                status,
                source,
                wouldExtend,
            })),
        }),
    };
    return `${JSON.stringify(result, null, 2)}\n`;
}

function endAsJson({ lastDay, ends }: CountedEnd): Record<string, unknown> {
    return { ...(lastDay !== undefined && { lastDay }), ends };
}

function printPretty(count: Count, paint: Paint): string {
    const { period, after, placeName, plain, limit, rules, coverageInWords } = count;
    const holidays = count.holidays.map(({ day, name, source }) => `  ${day}: ${name} (${source})`);
    const possible = (wouldExtend: boolean): readonly string[] =>
        count.notExtendedFor
            .filter((holiday) => holiday.wouldExtend === wouldExtend)
            .map(({ day, name, status, source }) => `  ${day}: ${name}, ${status} (${source})`);
    const [extending, others] = [possible(true), possible(false)];
    return [
        `${paint('bold', period)} after ${after} in ${placeName}`,
        '',
        `  Plan by  ${paint('bold', plain.exactly)}`,
        `           every day counted alike`,
        `  Limit    ${paint('bold', limit.exactly)}`,
        ...rules.map(({ article, text }) => `           ${article.padEnd(8)} ${text}`),
        ...(holidays.length > 0 ? ['', 'Public holidays that moved the end', ...holidays] : []),
        ...(extending.length > 0 ? ['', 'Not certain, and so without effect', ...extending] : []),
        ...(others.length > 0 ? ['', 'Not certain, but without effect on the end in any case', ...others] : []),
        '',
        coverageInWords,
        '',
    ].join('\n');
}
