import type { CaseFile } from '../facts/case-file.ts';
import type { TermId } from '../facts/ids.ts';
import type { LawCondition } from './conditions/condition.ts';
import type { Law, LawDuty, LawTerm } from './law/law.ts';
import { reportsFollowed } from './obligations/followers.ts';
import { reportingUnder } from './obligations/taken-over.ts';

type Line = readonly LawDuty[];

const affectedIn = new WeakMap<Law, Map<TermId, readonly Line[]>>();

/**
 * The lines of the law of which something may be owed that would not be without a finding: those that speak of it, or of one that it is
 * a case of, or that depend on a report of such a line. Where something was reported and one of them asks for a report, or a report may
 * deny the finding, that is every line, since what was reported may then be meant for another duty.
 */
export function linesAffectedBy(finding: LawTerm, law: Law, { events }: Pick<CaseFile, 'events'>): readonly Line[] {
    const known = affectedIn.get(law) ?? new Map<TermId, readonly Line[]>();
    affectedIn.set(law, known);
    const every = [...law.lines.values()];
    const isReported = events.some(({ verb }) => verb === 'reported');
    try {
        const lines = known.get(finding.id) ?? findLines(finding, law);
        known.set(finding.id, lines);
        return isReported && changesReports(finding, lines, law) ? every : lines;
    } catch {
        return every; // a line that cannot be looked through may say anything; the docket tells that it failed
    }
}

function changesReports({ ancestors }: LawTerm, lines: readonly Line[], law: Law): boolean {
    if (lines.flat().some(({ act }) => act.verb === 'report')) return true;
    return [...law.stages.values()].some(({ denies }) => denies.some((denied) => ancestors.has(denied)));
}

function findLines({ id, ancestors }: LawTerm, law: Law): readonly Line[] {
    const words = new Set([id, ...ancestors]);
    const lines = [...law.lines.values()];
    const affected = new Set(lines.flat().filter((duty) => partsOf(duty).some((part) => typeof part === 'string' && words.has(part))));
    const others = lines.flat().map((duty) => ({ duty, reports: reportsBehind(duty, law) }));
    for (let before = -1; before !== affected.size;) {
        before = affected.size;
        for (const { duty, reports } of others) if (reports.some((report) => affected.has(report))) affected.add(duty);
    }
    return lines.filter((line) => line.some((duty) => affected.has(duty)));
}

/** The duties to report of which one duty asks whether they are owed, made or missed. */
function reportsBehind(duty: LawDuty, law: Law): readonly LawDuty[] {
    const acts = partsOf(duty).flatMap((part) => (isReportsUnder(part) ? part.act : []));
    return [...reportsFollowed(duty, { law }), ...acts.flatMap((act) => reportingUnder(act, law))];
}

type ReportsUnder = Extract<LawCondition, { readonly kind: 'reports-under' }>;

function isReportsUnder(part: unknown): part is ReportsUnder {
    return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'reports-under' && 'act' in part;
}

/** Everything that the law says in a place: conditions, routes and moments, with all that stands in them. */
function partsOf(said: unknown, seen = new Set<unknown>()): readonly unknown[] {
    if (seen.has(said)) return [];
    seen.add(said);
    if (typeof said !== 'object' || said === null) return [said];
    return [said, ...Object.values(said).flatMap((part) => partsOf(part, seen))];
}
