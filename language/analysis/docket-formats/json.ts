import type { Deadline, DocketEntry, Limit, TraceStep } from '../../docket/entry.ts';
import { isComplete } from '../../gaps/gap.ts';
import { gapAsJson } from '../../gaps/gap-json.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';

/** The docket of one incident as JSON tells it, made while the docket is at hand: all dockets at once may be more than a memory holds. */
export interface DocketAsJson {
    readonly incident: string;
    readonly file: string;
    /** What could not be known about it, each as JSON. */
    readonly gaps: readonly string[];
    readonly isComplete: boolean;
    /** How many entries were not asked for. */
    readonly filtered: number;
    /** The lines of its entries; empty where it has none. */
    readonly entries: () => string;
}

/** What is told of all incidents. */
type JsonResult = Pick<DocketResult, 'asOf' | 'unread' | 'filter'> & { readonly dockets: readonly DocketAsJson[] };

/**
 * The docket of one incident as JSON tells it.
 *
 * @param keep how a text is kept until it is printed; as it is, if nothing else is said
 */
export function docketAsJson(docket: IncidentDocket, keep: (text: string) => () => string = (text) => () => text): DocketAsJson {
    const { incident, file, gaps, told, filtered } = docket;
    return {
        incident,
        file,
        gaps: gaps.map((gap) => JSON.stringify(gapAsJson(gap, told))),
        isComplete: isComplete(gaps),
        filtered,
        entries: keep(docket.entries.map((entry) => `    ${JSON.stringify(entryAsJson(entry, docket))}`).join(',\n')),
    };
}

/** Dockets that are at hand, as JSON. */
export function printDockets(result: DocketResult): string {
    return [...printJson({ ...result, dockets: result.dockets.map((docket) => docketAsJson(docket)) })].join('');
}

/** `--format json`: the contract that other programs rely on. Instants carry the recipient's offset. */
export function* printJson({ asOf, dockets, unread, filter }: JsonResult): Generator<string> {
    const complete = isComplete(unread) && dockets.every((docket) => docket.isComplete);
    const outside = unread.map((gap) => JSON.stringify(gapAsJson(gap, (path) => path)));
    yield `{\n  "schema": 1,\n  "asOf": ${JSON.stringify(asOf.text)},\n  "complete": ${complete},\n`;
    // What several incidents draw on and was not read is one gap of the whole.
    const gaps = new Set([...dockets.flatMap((docket) => docket.gaps), ...outside]);
    yield* listed('gaps', prefixed(gaps));
    if (filter !== undefined) {
        const leftOut = dockets.reduce((sum, { filtered }) => sum + filtered, 0);
        yield `,\n  "filter": ${JSON.stringify({ asked: filter, leftOut })}`;
    }
    yield ',\n';
    yield* listed('incidents', prefixed(incidentsOf(dockets)));
    yield ',\n';
    yield* listed('entries', entriesOf(dockets));
    yield '\n}\n';
}

/** A list of texts that stand on lines of their own. */
function* listed(name: string, lines: Iterable<string>): Generator<string> {
    let separator = `  "${name}": [\n`;
    for (const line of lines) {
        yield `${separator}${line}`;
        separator = ',\n';
    }
    yield separator === ',\n' ? '\n  ]' : `  "${name}": []`;
}

function* prefixed(lines: Iterable<string>): Generator<string> {
    for (const line of lines) yield `    ${line}`;
}

function* incidentsOf(dockets: readonly DocketAsJson[]): Generator<string> {
    for (const { incident, file, isComplete: complete, gaps } of dockets) {
        const [start = ''] = JSON.stringify({ incident, file, complete }).split(/\}$/);
        yield `${start},"gaps":[${gaps.join(',')}]}`;
    }
}

function* entriesOf(dockets: readonly DocketAsJson[]): Generator<string> {
    for (const { entries } of dockets) {
        const lines = entries();
        if (lines !== '') yield lines;
    }
}

function entryAsJson(entry: DocketEntry, { file, told, isOwn }: IncidentDocket): Record<string, unknown> {
    const { zone, fulfilled, explained, owedSince } = entry;
    return {
        incident: entry.incident,
        file,
        duty: entry.duty,
        basis: entry.basis,
        party: entry.party,
        act: entry.act,
        stages: entry.stages,
        office: entry.office,
        state: entry.state,
        recipient: entry.recipient,
        status: entry.status,
        owedSince: owedSince === null ? null : formatInstant(owedSince, zone),
        planBy: entry.planBy && planAsJson(entry.planBy, zone),
        limit: entry.limit && limitAsJson(entry.limit, zone),
        keepUntil: entry.keepUntil && planAsJson(entry.keepUntil, zone),
        fulfilled: fulfilled && { at: formatInstant(fulfilled.at.instant, zone), line: fulfilled.event.range[0] },
        explained: explained && {
            reason: explained.reason,
            on: tellWhen(explained.on.instant, explained.on.dayOnly, explained.on.day, zone),
            by: explained.by,
            line: explained.range[0],
        },
        reason: entry.reason,
        readings: entry.readings,
        trace: entry.trace.map((step) => stepAsJson(step, told)),
        title: entry.title,
        subjects: entry.subjects,
        marks: entry.marks.map(({ mark, reason }) => ({ kind: mark, because: reason })),
        occurrence: entry.occurrence,
        neverAchievable: entry.neverAchievable,
        own: isOwn(entry),
    };
}

function planAsJson({ from, lastDay, ends }: Pick<Deadline, 'from' | 'lastDay' | 'ends'>, zone: Zone): Record<string, unknown> {
    return { from: formatInstant(from, zone), ...(lastDay !== undefined && { lastDay }), ends: formatInstant(ends, zone) };
}

function limitAsJson(limit: Limit, zone: Zone): Record<string, unknown> {
    const { rules, defensible, attackable } = limit;
    return { ...planAsJson(limit, zone), rules, defensible, attackable };
}

function stepAsJson({ rule, because, location }: TraceStep, told: IncidentDocket['told']): Record<string, unknown> {
    return { rule, because, ...(location && { file: told(location.file), line: location.range[0] }) };
}

function tellWhen(instant: Instant, dayOnly: boolean, day: string, zone: Zone): string {
    return dayOnly ? day : formatInstant(instant, zone);
}
