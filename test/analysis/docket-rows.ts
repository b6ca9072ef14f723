import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import { parseInstant } from '../../language/time/zone.ts';

/** Wednesday 15 December 2027, nine in the morning in Amsterdam. */
export const wednesday = at('2027-12-15T09:00:00+01:00');

export function at(text: string): number {
    const instant = parseInstant(text);
    if (instant === undefined) throw new Error(`no instant: ${text}`);
    return instant;
}

/** The last day of a period at the recipient. */
export function untilDay(lastDay: string, ends: string): NonNullable<DocketRow['limit']> {
    return { from: at('2027-12-01T09:00:00+01:00'), lastDay, ends: at(ends) };
}

/** A period in hours. */
export function untilHour(ends: string): NonNullable<DocketRow['limit']> {
    return { from: at('2027-12-01T09:00:00+01:00'), lastDay: null, ends: at(ends) };
}

/** A duty without dates that is due from medira to ap, with what a test says of it. */
export function docketRow(said: Partial<DocketRow> = {}): DocketRow {
    return {
        path: 'inc-1.vigil',
        incident: 'inc-1',
        incidentTitle: 'Wrong ranking',
        complete: true,
        duty: 'house.report-death',
        title: 'Report a death',
        basis: 'House rules, section 4',
        party: 'medira',
        bound: 'organisation',
        act: 'report',
        stages: ['initial'],
        office: 'desk',
        state: 'NL',
        recipient: 'ap',
        zone: 'Europe/Amsterdam',
        status: 'due',
        standard: null,
        owedSince: null,
        planBy: null,
        limit: null,
        keepUntil: null,
        fulfilledAt: null,
        reason: null,
        missingRecipient: null,
        marks: [],
        subjects: ['triage'],
        occurrence: null,
        nameRange: [1, 10, 1, 15],
        line: [8, 5, 8, 40],
        ...said,
    };
}
