import type { Deadline, DocketEntry, Limit, TraceStep } from '../../docket/entry.ts';
import { isComplete } from '../../gaps/gap.ts';
import type { GapAsJson } from '../../gaps/gap-json.ts';
import { gapAsJson } from '../../gaps/gap-json.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';
import { sumOf } from './shown-docket.ts';

/** `--format json`: the contract that other programs rely on. Instants carry the recipient's offset. */
export function printJson({ asOf, dockets, unread, filter }: DocketResult): string {
    const entries = dockets.flatMap((docket) => docket.entries.map((entry) => `    ${JSON.stringify(entryAsJson(entry, docket))}`));
    const body = entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n  ]`;
    const complete = isComplete(unread) && dockets.every(({ gaps }) => isComplete(gaps));
    const incidents = dockets.map(incidentAsJson);
    const outside = unread.map((gap) => gapAsJson(gap, (path) => path));
    return [
        '{',
        '  "schema": 1,',
        `  "asOf": ${JSON.stringify(asOf.text)},`,
        `  "complete": ${complete},`,
        `  "gaps": ${inLines(eachOnce([...incidents.flatMap(({ gaps }) => gaps), ...outside]))},`,
        ...(filter === undefined
            ? []
            : [`  "filter": ${JSON.stringify({ asked: filter, leftOut: sumOf(dockets, ({ filtered }) => filtered) })},`]),
        `  "incidents": ${inLines(incidents)},`,
        `  "entries": ${body}`,
        '}\n',
    ].join('\n');
}

function incidentAsJson({ incident, file, gaps, told }: IncidentDocket): { readonly gaps: readonly GapAsJson[] } {
    const own = { incident, file, complete: isComplete(gaps) };
    return { ...own, gaps: gaps.map((gap) => gapAsJson(gap, told)) };
}

/** What several incidents draw on and was not read is one gap of the whole. */
function eachOnce(gaps: readonly GapAsJson[]): readonly GapAsJson[] {
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function inLines(items: readonly object[]): string {
    return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
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
