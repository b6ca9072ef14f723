import type { CaseEvent, CaseEventOf } from './case-file.ts';
import type { NameUse } from './source.ts';

/** A line that says that a report was sent, and the name by which it says which. */
export interface Sending {
    readonly event: CaseEventOf<'reported'>;
    readonly use: NameUse;
}

/** The lines `reported … as REPORT` among those given, in their order. */
export function sendingsIn(events: readonly CaseEvent[]): readonly Sending[] {
    return events.flatMap((event) => {
        if (event.verb !== 'reported' || !event.source.report) return [];
        return [{ event, use: event.source.report }];
    });
}

/** The line that says that a report was sent, where one of those given does. A report without a name cannot be told from others. */
export function sendingOf(report: string, events: readonly CaseEvent[]): CaseEventOf<'reported'> | undefined {
    return report === '' ? undefined : sendingsIn(events).find(({ use }) => use.text === report)?.event;
}
