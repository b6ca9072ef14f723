import { reversedRangesOf } from '../../facts/reversed-ranges.ts';
import type { During, OnDay, SourceFile, WrittenInstant } from '../../facts/source.ts';
import { dayPartOf, instantOf, lastDayPartOf } from '../../facts/written-instant.ts';
import type { Range } from '../../syntax/range.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `range-reversed`: what is said to lie between two dates, or to hold from one to another, and the later one stands first. */
export const rangeReversed = defineCheck({
    code: 'range-reversed',
    severity: 'error',
    unread: 'voids',
    title: 'Of two dates or numbers between which something lies, the greater one stands first',
    *onFile({ file }) {
        for (const [from, to] of rangesOfDays(file)) if (dayPartOf(from.text) > lastDayPartOf(to.text)) yield reversed(from, to);
        for (const { during } of heldForATime(file)) if (during) yield* neverHeld(during);
    },
    *onIncident({ caseFile: { incident, zone }, asOf }) {
        for (const event of incident.events) {
            const struckFrom = event.struck && instantOf(event.struck.at, zone);
            if (struckFrom !== undefined && asOf.hasCome(struckFrom)) continue;
            const [range] = reversedRangesOf(event, zone);
            if (range) yield reversed(...range);
        }
        for (const { value, range } of incident.affected) {
            if (!value.known || value.most === undefined || value.count <= value.most) continue;
            yield asRead(range, String(value.count), String(value.most));
        }
    },
});

function* rangesOfDays({ subjects }: SourceFile): Iterable<readonly [WrittenInstant, WrittenInstant]> {
    const days = subjects.flatMap(({ placed, service, changes }): readonly OnDay[] => [...placed, ...service, ...changes]);
    for (const { date, latest } of days) if (latest) yield [date, latest];
}

function heldForATime({ subjects, parties }: SourceFile): readonly { readonly during?: During }[] {
    const offices = parties.flatMap(({ holds }) => holds.map((during) => ({ during })));
    return [...subjects.flatMap(({ traits, roles }) => [...traits, ...roles]), ...parties.flatMap(({ traits }) => traits), ...offices];
}

function* neverHeld({ since, until }: During): Iterable<ReportedFacts<'range-reversed'>> {
    if (!since || !until || dayPartOf(since.text) < dayPartOf(until.text)) return;
    yield { at: until.range, facts: { kind: 'never-held', since: dayPartOf(since.text), until: dayPartOf(until.text) } };
}

function reversed(from: WrittenInstant, to: WrittenInstant): ReportedFacts<'range-reversed'> {
    return asRead(to.range, from.text.replace('T', ' '), to.text.replace('T', ' '));
}

function asRead(at: Range, from: string, to: string): ReportedFacts<'range-reversed'> {
    return { at, facts: { kind: 'between', from, to } };
}
