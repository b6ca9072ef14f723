import type { DocketEntry } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { dayInWords, endInWords, listed } from '../wording.ts';

/** `holidays-projected`: limits rest on public holidays of a year without an official list, or on a day that is not certain. */
export const holidaysProjected = defineCheck({
    code: 'holidays-projected',
    severity: 'info',
    title: 'A limit rests on public holidays that no official list confirms yet, or ends on a day that may be one',
    basis: 'Regulation (EEC, Euratom) No 1182/71, Article 2',
    *onIncident({ caseFile, docket }) {
        const limits = docket.entries.filter(isUncertain);
        if (limits.length === 0) return;

        const dates = new Set(limits.map(limitInWords));
        const uncertain = new Set(
            limits.flatMap(
                ({ limit, state }) =>
                    limit?.notExtendedFor.map(
                        (day) => `${dayInWords(day.date)}${state === null ? '' : ` in ${state}`} (${day.name}, ${day.status})`,
                    ) ?? [],
            ),
        );
        const not = uncertain.size === 0 ? '' : ` A day that is not certain to be a holiday extends no limit: ${listed([...uncertain])}.`;
        yield {
            at: caseFile.incident.name.range,
            message: `No official list of public holidays is at hand for every year that these limits touch, or one of them meets a day that is not certain: ${listed([...dates])}.${not}`,
            advice: 'Check the list of public holidays that the Official Journal publishes for the year, and plan by the cautious date.',
            data: { duties: [...new Set(limits.map(({ duty }) => duty))] },
        };
    },
});

function isUncertain({ status, limit }: DocketEntry): boolean {
    if (status === 'not owed' || status === 'covered' || !limit) return false;
    return limit.coverage === 'projected' || limit.notExtendedFor.length > 0;
}

function limitInWords({ limit, zone, state }: DocketEntry): string {
    return limit ? `${endInWords(limit, zone)}${state === null ? '' : ` in ${state}`}` : '';
}
