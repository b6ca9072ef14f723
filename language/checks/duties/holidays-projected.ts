import type { DocketEntry, Status } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { dayInWords, endInWords, listed } from '../wording.ts';

/** What has been counted and matters to what happens now; records are kept for years that nobody has a list for. */
const concerned: ReadonlySet<Status> = new Set<Status>(['waiting', 'due', 'overdue', 'met', 'late']);

/** `holidays-projected`: limits rest on public holidays of a year without an official list, or on a day that is not certain. */
export const holidaysProjected = defineCheck({
    code: 'holidays-projected',
    severity: 'info',
    unread: false,
    title: 'A limit rests on public holidays that no official list confirms yet, or ends on a day that may be one',
    basis: 'Regulation (EEC, Euratom) No 1182/71, Article 2',
    *onIncident({ caseFile, docket }) {
        const counted = docket.entries.filter(({ status }) => concerned.has(status));
        const projected = counted.filter(({ limit }) => limit?.coverage === 'projected');
        const unsure = counted.filter(({ limit }) => limit !== null && limit.notExtendedFor.length > 0);
        if (projected.length === 0 && unsure.length === 0) return;

        const lists =
            projected.length === 0
                ? []
                : [
                      `No official list of public holidays is at hand yet for every year that a limit touches: ${listed(unique(projected.map(limitInWords)))}.`,
                  ];
        const days =
            unsure.length === 0
                ? []
                : [`What is not certain to be a public holiday extends no limit: ${listed(unique(unsure.flatMap(daysInWords)))}.`];
        yield {
            at: caseFile.incident.name.range,
            message: [...lists, ...days].join(' '),
            advice: 'Check the list of public holidays that the Official Journal publishes for the year, and plan by the cautious date.',
            data: { duties: [...new Set([...projected, ...unsure].map(({ duty }) => duty))] },
        };
    },
});

function limitInWords({ limit, zone, state }: DocketEntry): string {
    return limit ? `${endInWords(limit, zone)}${state === null ? '' : ` in ${state}`}` : '';
}

function daysInWords({ limit, state }: DocketEntry): readonly string[] {
    return (
        limit?.notExtendedFor.map((day) => `${dayInWords(day.date)}${state === null ? '' : ` in ${state}`} (${day.name}, ${day.status})`) ??
        []
    );
}

function unique(texts: readonly string[]): readonly string[] {
    return [...new Set(texts)];
}
