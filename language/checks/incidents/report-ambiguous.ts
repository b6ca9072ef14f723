import type { AmbiguousReport } from '../../docket/entry.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';
import { placeInLaw, recipientNamed, whenOf } from '../../findings/parts-of.ts';

/** `report-ambiguous`: a report could be meant for duties of two unrelated regimes, and so fulfils neither. */
export const reportAmbiguous = defineCheck({
    code: 'report-ambiguous',
    severity: 'error',
    unread: 'voids',
    title: 'A report could be meant for duties of unrelated regimes, and fulfils none until it says which',
    *onIncident({ docket, law, workspace }) {
        for (const reports of byLine(docket.ambiguous)) {
            const [first] = reports;
            if (!first) continue;
            const regimes = [...new Set(reports.flatMap((report) => report.regimes))];
            const duties = [...new Set(reports.flatMap((report) => report.duties))].flatMap((id) => law.duties.get(id) ?? []);
            const recipients = [...new Set(reports.map(({ recipient }) => recipient))];
            yield {
                at: stageOf(first.event),
                facts: {
                    at: whenOf(first.event.at),
                    recipients: recipients.map((name) => recipientNamed(name, workspace)),
                    regimes,
                    duties: duties.map(({ id, title, basis }) => ({ duty: id, title, basis })),
                },
                related: duties.map(({ location, title, basis }) => placeInLaw({ law: location, title, basis })),
            };
        }
    },
});

/** What the line says was reported. */
function stageOf({ source, range }: CaseEvent): Range {
    return source.verb === 'reported' ? source.stage.range : range;
}

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
