import type { CaseEvent } from '../../facts/case-file.ts';
import type { NameUse, Report } from '../../facts/source.ts';
import type { IncidentScope } from '../check.ts';

/** A line of a timeline by which a report was made, and the block that it says was sent. */
export interface ReportedAs {
    readonly event: CaseEvent;
    /** The name of the block as the line writes it. */
    readonly use: NameUse;
    readonly path: string;
    readonly block: Report;
}

/** Every line `reported … as REPORT` of an incident whose block is declared. */
export function* reportedAs({ events, workspace }: IncidentScope): Iterable<ReportedAs> {
    for (const event of events) {
        if (event.source.verb !== 'reported' || event.source.report === undefined) continue;
        const declared = workspace.names.global('report', event.source.report);
        if (declared) yield { event, use: event.source.report, path: declared.path, block: declared.declaration };
    }
}
