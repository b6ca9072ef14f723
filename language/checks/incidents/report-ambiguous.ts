import type { AmbiguousReport } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';

/** `report-ambiguous`: a report could be meant for duties of two unrelated regimes, and so fulfils neither. */
export const reportAmbiguous = defineCheck({
    code: 'report-ambiguous',
    severity: 'error',
    unread: true,
    title: 'A report could be meant for duties of unrelated regimes, and fulfils none until it says which',
    *onIncident({ docket, law, caseFile }) {
        for (const reports of byLine(docket.ambiguous)) {
            const [first] = reports;
            if (!first) continue;
            const regimes = [...new Set(reports.flatMap((report) => report.regimes))];
            const duties = [...new Set(reports.flatMap((report) => report.duties))].flatMap((id) => law.duties.get(id) ?? []);
            const recipients = [...new Set(reports.map(({ recipient }) => recipient))];
            yield {
                at: first.event.range,
                message: `This report to ${listed(recipients)} could be meant for ${listed(regimes, 'or')}: ${listed(duties.map(({ title, basis }) => `"${title}" (${basis})`))}. It fulfils none of them until it says which.`,
                advice: `Add the regime after the addressees: \`under ${regimes[0] ?? 'REGIME'}\`. If it was meant for several, record it once for each.`,
                related: duties.map(({ location, title, basis }) => ({ location, message: `${title}, ${basis}` })),
                data: { incident: caseFile.name, regimes, recipients, duties: duties.map(({ id }) => id) },
            };
        }
    },
});

function byLine(reports: readonly AmbiguousReport[]): Iterable<readonly AmbiguousReport[]> {
    const lines = new Map<string, AmbiguousReport[]>();
    for (const report of reports) {
        const key = report.event.range.join(':');
        const line = lines.get(key);
        if (line) line.push(report);
        else lines.set(key, [report]);
    }
    return lines.values();
}
