import type { Sending } from '../../facts/sent-report.ts';
import { sendingsIn } from '../../facts/sent-report.ts';
import type { Report } from '../../facts/source.ts';
import type { IncidentScope } from '../check.ts';

/** A line of a timeline by which a report was made, and the block that it says was sent. */
export interface ReportedAs extends Sending {
    readonly path: string;
    readonly block: Report;
}

/** Every line `reported … as REPORT` of an incident whose block is declared. */
export function* reportedAs({ events, workspace }: IncidentScope): Iterable<ReportedAs> {
    for (const { event, use } of sendingsIn(events)) {
        const declared = workspace.names.global('report', use);
        if (declared) yield { event, use, path: declared.path, block: declared.declaration };
    }
}
