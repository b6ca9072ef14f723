import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Law } from '../../language/docket/law/law.ts';
import { actsFor } from '../../language/facts/policy.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Session } from '../workspace/session.ts';

/** A report that the docket asks for, towards one recipient. */
export interface OwedReport {
    /** Qualified names of the stages that fulfil it; the first is the one that the law names first. */
    readonly stages: readonly string[];
    /** Absent where the docket does not know yet who receives it. */
    readonly recipient?: string;
    readonly entry: DocketEntry;
}

/** The reports of an incident: one's own before those of others, open ones before waiting and made ones, the nearest end first. */
export function owedReports({ docket }: Pick<JudgedIncident, 'docket'>, { law, workspace }: Session): readonly OwedReport[] {
    const rank = ({ entry }: OwedReport): number => (actsFor(workspace, entry.party) ? 0 : 10) + rankOf(entry);
    return docket.entries
        .flatMap((entry) => owedReport(entry, law))
        .toSorted((a, b) => rank(a) - rank(b) || endOf(a.entry) - endOf(b.entry));
}

/** Whether it still has to be made, now or later. */
export function isToBeMade({ entry: { status } }: OwedReport): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting';
}

function owedReport(entry: DocketEntry, law: Law): readonly OwedReport[] {
    const act = law.duties.get(entry.duty)?.act;
    if (act?.verb !== 'report' || entry.bound === 'authority' || entry.status === 'not owed' || entry.status === 'covered') return [];
    return [{ stages: act.stages, entry, ...(entry.recipient !== null && { recipient: entry.recipient }) }];
}

function rankOf({ status }: DocketEntry): number {
    if (status === 'due' || status === 'overdue') return 0;
    return status === 'waiting' ? 1 : 2;
}

function endOf({ planBy, limit }: DocketEntry): number {
    return Math.min(planBy?.ends ?? Number.MAX_SAFE_INTEGER, limit?.ends ?? Number.MAX_SAFE_INTEGER);
}
