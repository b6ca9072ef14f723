import type { DocketEntry } from '../docket/entry.ts';
import type { Expectation } from '../facts/example-source.ts';
import type { WrittenInstant } from '../facts/source.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { Ending } from './write-entry.ts';
import { writtenEnd, writtenByClock } from './write-entry.ts';

/** In what an entry is otherwise than a line expects, as parts of a sentence; empty where it is as expected. */
export function differencesBetween(expected: Expectation, entry: DocketEntry, zone: Zone): readonly string[] {
    const { status, party, recipient, state, missing, marks, because } = expected;
    const borne = new Set(entry.marks.map(({ mark }) => mark));
    return [
        ...unlike('the status', status, entry.status),
        ...(party ? unlike('it binds', party.text, entry.party) : []),
        ...(recipient ? unlike('it goes to', recipient.text, entry.recipient ?? 'nobody who is named') : []),
        ...(state ? unlike('the state', state.text, entry.state ?? 'none') : []),
        ...(expected.since ? unlikeInstant('it is owed since', expected.since, entry.owedSince, zone) : []),
        ...(expected.planBy ? unlikeEnd('the cautious date', expected.planBy, entry.planBy, zone) : []),
        ...(expected.limit ? unlikeEnd('the limit', expected.limit, entry.limit, zone) : []),
        ...(expected.keepUntil ? unlikeEnd('the day until which records are kept', expected.keepUntil, entry.keepUntil, zone) : []),
        ...(missing.includes('plan') && entry.planBy
            ? [`the cautious date is ${writtenEnd(entry.planBy, zone)}, and none was expected`]
            : []),
        ...(missing.includes('limit') && entry.limit ? [`the limit is ${writtenEnd(entry.limit, zone)}, and none was expected`] : []),
        ...(missing.includes('marks') && borne.size > 0 ? [`it is marked ${[...borne].join(', ')}, and no mark was expected`] : []),
        ...marks.filter((mark) => !borne.has(mark)).map((mark) => `it is not marked ${mark}`),
        ...(because && !(entry.reason ?? '').includes(because.text) ? [`its reason is ${quoted(entry.reason)}`] : []),
    ];
}

function unlike(what: string, expected: string, found: string): readonly string[] {
    return expected === found ? [] : [`${what} is ${found}, not ${expected}`.replace(/^(it binds|it goes to) is/, '$1')];
}

function unlikeInstant(what: string, expected: WrittenInstant, found: Instant | null, zone: Zone): readonly string[] {
    const instant = resolveInstant(expected, zone).when?.instant;
    if (found === instant) return [];
    return [`${what} ${found === null ? 'no instant' : writtenByClock(found, zone)}, not ${written(expected)}`];
}

/** A date alone is the last day of a period in days; an instant is the end of one in hours, or the first that is too late. */
function unlikeEnd(what: string, expected: WrittenInstant, found: Ending | null, zone: Zone): readonly string[] {
    const { when } = resolveInstant(expected, zone);
    if (found && when && (when.dayOnly ? found.lastDay === when.day : found.ends === when.instant)) return [];
    return [found ? `${what} is ${writtenEnd(found, zone)}, not ${written(expected)}` : `there is no date where ${what} was expected`];
}

function written({ text }: WrittenInstant): string {
    return text.replace('T', ' ');
}

function quoted(reason: string | null): string {
    return reason === null ? 'none' : `“${reason}”`;
}
