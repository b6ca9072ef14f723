import { keepsRecords } from '../../docket/entry.ts';
import { isComplete } from '../../gaps/gap.ts';
import type { GapAsJson } from '../../gaps/gap-json.ts';
import { gapAsJson } from '../../gaps/gap-json.ts';
import type { Zone } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';
import type { DocketRow, RowDate } from '../judgement/docket-row.ts';
import { countByGroup } from './open-duties.ts';
import type { ShownDuty, Today } from './today.ts';
import { isOwedAtOnce } from './urgency.ts';

/** `--format json`: the contract that other programs rely on. All duties, whatever the screen; instants carry the recipient's offset. */
export function printTodayAsJson(today: Today): string {
    const { asOf, duties, incidents, unread, leftOut, filter } = today;
    const gaps = [
        ...incidents.flatMap(({ gaps: own, told }) => own.map((gap) => gapAsJson(gap, told))),
        ...unread.map((gap) => gapAsJson(gap, (path) => path)),
    ];
    const incomplete = incidents.filter(({ gaps: own }) => !isComplete(own)).map(({ incident, file }) => ({ incident, file }));
    return [
        '{',
        '  "schema": 1,',
        `  "asOf": ${JSON.stringify(asOf.text)},`,
        `  "complete": ${isComplete(unread) && incomplete.length === 0},`,
        `  "incomplete": ${inLines(incomplete)},`,
        `  "gaps": ${inLines(eachOnce(gaps))},`,
        `  "counts": ${JSON.stringify(countByGroup(duties))},`,
        ...(filter === undefined ? [] : [`  "filter": ${JSON.stringify({ asked: filter, leftOut: leftOut.filtered })},`]),
        `  "ofOthers": ${leftOut.ofOthers},`,
        `  "duties": ${inLines(duties.map((duty) => dutyAsJson(duty, today)))}`,
        '}\n',
    ].join('\n');
}

function dutyAsJson({ first, others, urgency, file, isOwn }: ShownDuty, { asOf }: Today): Record<string, unknown> {
    return {
        group: urgency.group,
        atOnce: (first.status === 'due' || first.status === 'overdue') && isOwedAtOnce(first, { asOf: asOf.instant }),
        incident: first.incident,
        incidentTitle: first.incidentTitle,
        file,
        line: first.line[0],
        complete: first.complete,
        duty: first.duty,
        title: first.title,
        basis: first.basis,
        party: first.party,
        own: isOwn,
        act: first.act,
        stages: first.stages,
        status: first.status,
        ...datesOf(first),
        keepUntil: keepsRecords(first) ? dateAsJson(first.keepUntil, first.zone) : null,
        occurrence: first.occurrence,
        reason: first.reason,
        recipients: [first, ...others].filter(({ office, recipient }) => office !== null || recipient !== null).map(recipientAsJson),
    };
}

function recipientAsJson(row: DocketRow): Record<string, unknown> {
    const { recipient, office, state, status } = row;
    return { recipient, office, state, status, ...datesOf(row) };
}

function datesOf({ planBy, limit, owedSince, zone }: DocketRow): Record<string, unknown> {
    return {
        owedSince: owedSince === null ? null : formatInstant(owedSince, zone),
        planBy: dateAsJson(planBy, zone),
        limit: dateAsJson(limit, zone),
    };
}

function dateAsJson(date: RowDate | null, zone: Zone): Record<string, unknown> | null {
    if (!date) return null;
    const { from, lastDay, ends } = date;
    return { from: formatInstant(from, zone), ...(lastDay !== null && { lastDay }), ends: formatInstant(ends, zone) };
}

/** What several incidents draw on and was not read is one gap of the whole. */
function eachOnce(gaps: readonly GapAsJson[]): readonly GapAsJson[] {
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function inLines(items: readonly object[]): string {
    return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
