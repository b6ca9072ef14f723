import type { InstantFault } from '../../facts/case-file.ts';
import type { Condition, Regime } from '../../facts/regime-source.ts';
import type { Report, SourceFile, Subject, WrittenInstant } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { isZone } from '../../time/zone.ts';
import type { Zone } from '../../time/instant.ts';
import { conditionsOf, leavesOf } from '../../facts/conditions.ts';
import type { Check, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';

export interface WrittenFault {
    readonly fault: InstantFault;
    readonly written: WrittenInstant;
}

type FaultOfKind<K extends InstantFault['kind']> = InstantFault & { readonly kind: K };

/** Where nothing says in which zone a date outside an incident is meant; such dates are days, which exist in every zone. */
const zoneOfDays: Zone = 'Europe/Brussels';

/** A check that speaks of one way in which a date or time can be wrong, wherever in a file it is written. */
export function defineInstantCheck<K extends InstantFault['kind']>(
    check: Omit<Check, 'onFile' | 'onIncident' | 'onWorkspace'>,
    kind: K,
    report: (fault: FaultOfKind<K>) => Omit<Reported, 'at'>,
): Check {
    const reported = function* (faults: Iterable<WrittenFault>): Iterable<Reported> {
        for (const { fault, written } of faults) if (isOfKind(fault, kind)) yield { at: written.range, ...report(fault) };
    };
    return defineCheck({
        ...check,
        onFile: ({ workspace, file }) => reported(faultsOutsideIncidents(workspace, file)),
        onIncident: ({ caseFile }) => (caseFile.faults.length === 0 ? [] : reported(caseFile.faults)),
    });
}

function isOfKind<K extends InstantFault['kind']>(fault: InstantFault, kind: K): fault is FaultOfKind<K> {
    return fault.kind === kind;
}

function* faultsOutsideIncidents(workspace: Workspace, file: SourceFile): Iterable<WrittenFault> {
    for (const subject of file.subjects) yield* faultsOf(datesOfSubject(subject), zoneOfDays);
    for (const report of file.reports) yield* faultsOf(datesOfReport(report), zoneOfReport(workspace, report));
    for (const regime of file.regimes) yield* faultsOf(datesOfRegime(regime), zoneOfDays);
}

function* faultsOf(dates: Iterable<WrittenInstant>, zone: Zone): Iterable<WrittenFault> {
    for (const written of dates) {
        const { fault } = resolveInstant(written, zone);
        if (fault) yield { fault, written };
    }
}

function* datesOfSubject(subject: Subject): Iterable<WrittenInstant> {
    for (const line of [...subject.placed, ...subject.service, ...subject.changes]) yield line.date;
    for (const field of [subject.registered, subject.purpose]) if (field && !field.known && field.expected) yield field.expected;
}

function* datesOfReport(report: Report): Iterable<WrittenInstant> {
    if (report.drafted) yield report.drafted.at;
    for (const approval of report.approvals) yield approval.at;
}

function* datesOfRegime(regime: Regime): Iterable<WrittenInstant> {
    const duties = regime.duties;
    const bounded = [...regime.applies, ...duties.flatMap((duty) => [...duty.applies, ...duty.binds])];
    for (const line of bounded) {
        if (line.from) yield line.from;
        if (line.until) yield line.until;
    }
    for (const line of [...regime.unless, ...duties.flatMap((duty) => duty.unless)]) if (line.until) yield line.until;
    for (const condition of conditionsOf(regime)) for (const leaf of leavesOf(condition)) yield* dateOf(leaf);
}

function dateOf(leaf: Condition): WrittenInstant[] {
    if (leaf.kind === 'changed') return [leaf.since];
    return leaf.kind === 'placed' || leaf.kind === 'in-service' ? [leaf.date] : [];
}

/** The times in a report are local to the incident that it tells. */
function zoneOfReport({ names }: Workspace, report: Report): Zone {
    const zone = report.incident && names.global('incident', report.incident)?.declaration.zone?.text;
    return zone !== undefined && isZone(zone) ? zone : zoneOfDays;
}
