import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { ReportCounts } from './bearers.ts';
import type { AmbiguousReport, DenyingReport } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';
import { satisfies } from '../conditions/history.ts';
import { fulfillingLines } from './fulfilment.ts';

/** For which regimes report lines count, and which lines could be meant for several. */
export interface ReportLines {
    readonly counts: ReportCounts;
    readonly ambiguous: readonly AmbiguousReport[];
}

/**
 * A line that names its regime counts for that regime and for those that it details or that detail it; one that names none, for
 * all. A report that denies what stands counts for none, nor does one to an authority whose name is still to be found out.
 */
export function countsAsWritten(matter: Matter): ReportCounts {
    const { groups } = matter.law;
    const denying = new Set(denyingReports(matter).map(({ event }) => event));
    const isNamed = (party: PartyName): boolean => matter.workspace.parties.get(party)?.source.unnamed === undefined;
    return (event, recipient, regime) =>
        !denying.has(event) && isNamed(recipient) && (event.regime === undefined || groups.get(event.regime) === groups.get(regime));
}

/** The report lines that deny what stands. */
export function denyingReports(matter: Matter): readonly DenyingReport[] {
    return matter.history.events.flatMap((event) => {
        const finding = event.verb === 'reported' ? deniedBy(event, matter) : undefined;
        return finding === undefined ? [] : [{ event, finding }];
    });
}

/**
 * The finding that a report denies although, at its own instant, it stands and a causal link is suspected at least; none where the
 * report denies nothing, or what it denies no longer stands.
 */
function deniedBy(event: CaseEventOf<'reported'>, { law, history, caseFile }: Matter): TermId | undefined {
    const denied = event.stage === undefined ? [] : (law.stages.get(event.stage)?.denies ?? []);
    if (denied.length === 0) return undefined;
    const step = history.steps.findLastIndex((instant) => instant <= event.at.instant);
    const made = history.events.slice(0, history.inEffect(step)).flatMap((each) => (each.verb === 'found' ? each.findings : []));
    return made.find((finding) => {
        if (!denied.some((each) => law.findings.get(finding)?.ancestors.has(each)) || !history.found(finding, step)) return false;
        return caseFile.subjects.some(({ name }) => satisfies(history.link(name, finding, step), 'suspected'));
    });
}

/**
 * Decides what each report line is meant for.
 *
 * Where, when the line was written, reporting duties of several unrelated regimes were open towards the recipient, it counts
 * for none until it names one. Where those of one regime alone were open, it counts for that one. Where none was open, it
 * counts for what arises first after it.
 *
 * @param reporting the grounds of all reporting duties, while every line counts as it is written
 * @param written how lines count as they are written; the answer where nothing else follows
 */
export function assignReports(reporting: readonly Ground[], written: ReportCounts, matter: Matter): ReportLines {
    const groupOf = (ground: Ground): string => matter.law.groups.get(ground.group.duty.regime) ?? ground.group.duty.regime;
    if (new Set(reporting.map(groupOf)).size < 2) return { counts: written, ambiguous: [] };

    const candidates = reporting.map((ground) => ({ ground, group: groupOf(ground), lines: fulfillingLines(ground, matter) }));
    const fulfilled = new Set<Ground>();
    const meant = new Map<CaseEventOf<'reported'>, Map<string, string | undefined>>();
    const ambiguous: AmbiguousReport[] = [];
    for (const event of matter.history.events) {
        if (event.verb !== 'reported') continue;
        for (const recipient of event.others) {
            const possible = candidates.filter(
                (each) =>
                    each.ground.group.addressee.party?.name === recipient && each.lines.includes(event) && !fulfilled.has(each.ground),
            );
            const open = possible.filter((each) => isOwedAt(each.ground, event, matter));
            const considered = open.length > 0 ? open : firstToArise(possible);
            const groups = [...new Set(considered.map((each) => each.group))];
            const [group] = groups;
            if (groups.length > 1) {
                const duties = [...new Set(considered.map((each) => each.ground.group.duty.id))];
                const regimes = [...new Set(considered.map((each) => each.ground.group.duty.regime))];
                ambiguous.push({ event, recipient, regimes, duties });
            }
            if (group === undefined) continue;
            const byRecipient = meant.get(event) ?? new Map<string, string | undefined>();
            byRecipient.set(recipient, groups.length > 1 ? undefined : group);
            meant.set(event, byRecipient);
            if (groups.length === 1) for (const each of considered) fulfilled.add(each.ground);
        }
    }
    return {
        counts: (event, recipient, regime) => {
            if (!written(event, recipient, regime)) return false;
            const byRecipient = meant.get(event);
            if (!byRecipient?.has(recipient)) return true;
            return byRecipient.get(recipient) === (matter.law.groups.get(regime) ?? regime);
        },
        ambiguous,
    };
}

function firstToArise<T extends { readonly ground: Ground }>(candidates: readonly T[]): readonly T[] {
    const arises = ({ ground }: T): number => ground.arose?.when.instant ?? Infinity;
    const first = Math.min(...candidates.map(arises));
    return first === Infinity ? [] : candidates.filter((each) => arises(each) === first);
}

function isOwedAt(ground: Ground, event: CaseEvent, matter: Matter): boolean {
    const step = matter.history.steps.findLastIndex((instant) => instant <= event.at.instant);
    return ground.owed[step] === true;
}
