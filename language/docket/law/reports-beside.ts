import type { DutyId, TermId } from '../../facts/ids.ts';
import { findingsNamed } from '../conditions/condition.ts';
import type { LawDuty } from './law.ts';

/**
 * Duties, each with what others like it report: a regime may give each kind of harm a duty of its own, with its own days, and one
 * report to the same recipient can fulfil several of them, but only for what had been found by then.
 */
export function withReportsBeside(duties: ReadonlyMap<DutyId, LawDuty>): ReadonlyMap<DutyId, LawDuty> {
    const all = [...duties.values()];
    const alike = Map.groupBy(all.filter(isReportOfFindings), askedAlike);
    return new Map(
        all.map((duty) => {
            const others = isReportOfFindings(duty) ? (alike.get(askedAlike(duty)) ?? []).filter(({ root }) => root !== duty.root) : [];
            const own = findingsNamed(duty.when);
            const findings = others.flatMap(({ when }) => findingsNamed(when)).filter((finding) => !own.includes(finding));
            if (findings.length === 0) return [duty.id, duty];
            return [duty.id, { ...duty, beside: { findings: [...new Set(findings)], updatedBy: updatesOf(duty, all) } }];
        }),
    );
}

function isReportOfFindings({ act, when, repetition }: LawDuty): boolean {
    return act.verb === 'report' && repetition === undefined && findingsNamed(when).length > 0;
}

/** What duties have in common that ask the same of the same. */
function askedAlike({ regime, act, bearers }: LawDuty): string {
    return JSON.stringify([regime, act, bearers.map(({ kind, id }) => [kind, id])]);
}

/** At which stages the regime of a report has it told, at intervals that begin with it, where things stand. */
function updatesOf({ regime, act }: LawDuty, all: readonly LawDuty[]): readonly TermId[] {
    if (act.verb !== 'report') return [];
    return all.flatMap(({ regime: ofUpdate, act: update, repetition }) => {
        const begins = repetition?.after;
        const follows = ofUpdate === regime && begins?.kind === 'reported' && act.stages.includes(begins.stage);
        return follows && update.verb === 'report' ? update.stages : [];
    });
}
