import type { InstantFault } from './case-file.ts';
import type { Condition, Regime } from './regime-source.ts';
import type { OfficeHolding, Report, SourceFile, Subject, TraitUse, WrittenInstant } from './source.ts';
import type { Workspace } from './workspace.ts';
import { isZone } from '../time/zone.ts';
import type { Zone } from '../time/instant.ts';
import { conditionsOf, leavesOf } from './conditions.ts';
import { resolveInstant } from './written-instant.ts';

/** A date or time that does not stand for one instant. */
export interface WrittenFault {
    readonly fault: InstantFault;
    readonly written: WrittenInstant;
}

/** Where nothing says in which zone a date outside an incident is meant; such dates are days, which exist in every zone. */
const zoneOfDays: Zone = 'Europe/Brussels';

/** What is wrong with the dates that a file writes outside of its incidents. */
export function* faultsOutsideIncidents(workspace: Workspace, file: SourceFile): Iterable<WrittenFault> {
    for (const subject of file.subjects) yield* faultsOf(datesOfSubject(subject), zoneOfDays);
    for (const party of file.parties) yield* faultsOf(datesOfTraits(party.traits), zoneOfDays);
    for (const { holds } of file.parties) yield* faultsOf(datesOfHoldings(holds), zoneOfDays);
    for (const { lines } of file.vacancies)
        yield* faultsOf(
            lines.map(({ checked }) => checked),
            zoneOfDays,
        );
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
    for (const line of [...subject.placed, ...subject.service, ...subject.changes]) {
        yield line.date;
        if (line.latest) yield line.latest;
    }
    yield* datesOfTraits(subject.traits);
    for (const { during } of subject.roles) if (during) yield* Object.values(during);
    for (const { value } of subject.notKnown) if (value.expected) yield value.expected;
    for (const field of [subject.registered, subject.purpose]) if (field && !field.known && field.expected) yield field.expected;
}

function* datesOfTraits(traits: readonly TraitUse[]): Iterable<WrittenInstant> {
    for (const { during } of traits) if (during) yield* Object.values(during);
}

function datesOfHoldings(holds: readonly OfficeHolding[]): readonly WrittenInstant[] {
    return holds.flatMap(({ since, until, checked }) => [since, until, checked].flatMap((date) => date ?? []));
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
