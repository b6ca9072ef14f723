import { isStage } from '../../docket/conditions/binding.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { PartyFacts } from '../../facts/register.ts';
import { actingFor } from '../../facts/representation.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Template } from '../templates/template.ts';
import type { JudgedCase, Sought } from './assignment.ts';
import { formFor } from './assignment.ts';
import { languagesOf } from './languages-of.ts';

/** A report that could be drafted: a duty of one party, of one stage, to one recipient or to all of them at once. */
export interface OwedReport {
    /** The duty for each addressee, in the same order. */
    readonly entries: readonly DocketEntry[];
    /** `regime.duty`. */
    readonly duty: string;
    readonly party: PartyFacts;
    /** Qualified. */
    readonly stage: string;
    readonly addressees: readonly PartyFacts[];
    /** The languages in which the addressees take reports, each once. */
    readonly languages: readonly string[];
    /** The form that it is made on. */
    readonly form: Template;
}

const open: ReadonlySet<DocketEntry['status']> = new Set(['overdue', 'due', 'waiting']);

/**
 * Every report that could be drafted for an incident, in the order of the docket: what open duties ask for, what brings an earlier
 * report up to date while the duty is open, each for one recipient; then, where there are several, for all of them.
 */
export function reportsOwed(workspace: Workspace, law: Law, judged: JudgedCase): readonly OwedReport[] {
    const single = judged.docket.entries.flatMap((entry) => reportsOf(entry, workspace, law, judged));
    const distinct = single.filter((report, index) => single.findIndex((other) => isSame(report, other)) === index);
    return [...distinct, ...joint(distinct)];
}

function reportsOf(entry: DocketEntry, workspace: Workspace, law: Law, judged: JudgedCase): readonly OwedReport[] {
    const act = law.duties.get(entry.duty)?.act;
    const party = workspace.parties.get(entry.party);
    const addressee = entry.recipient === null ? undefined : workspace.parties.get(entry.recipient);
    if (act?.verb !== 'report' || entry.bound === 'authority' || !open.has(entry.status) || !party || !addressee) return [];
    return [...act.stages, ...updatesDue(entry, law, judged, workspace)].flatMap((id): readonly OwedReport[] => {
        const stage = law.stages.get(id);
        if (!stage) return [];
        const sought: Sought = { workspace, law, judged, stage, addressees: [addressee] };
        const form = formFor(sought, [entry]);
        if (!form) return [];
        return [
            {
                entries: [entry],
                duty: entry.duty,
                party,
                stage: id,
                addressees: [addressee],
                languages: languagesOf(addressee),
                form,
            },
        ];
    });
}

/** The stages that bring up to date what the party has reported to the recipient already. */
function updatesDue(
    { party, recipient, regime, subjects }: DocketEntry,
    law: Law,
    { events }: JudgedCase,
    workspace: Workspace,
): readonly string[] {
    const own = actingFor(
        party,
        subjects.flatMap((name) => workspace.subjects.get(name) ?? []),
        workspace,
    );
    const made = events
        .filter((event) => event.verb === 'reported')
        .filter((event) => event.party !== undefined && own.includes(event.party) && event.others.some((other) => other === recipient));
    return [...law.stages.values()]
        .filter((stage) => law.groups.get(stage.regime) === law.groups.get(regime))
        .filter(({ updates }) => updates !== undefined && made.some((event) => isStage(event.stage, updates, { law })))
        .map(({ id }) => id);
}

/** Two duties, such as those of an act and of what details it, may ask for the very same report: it is drafted once. */
function isSame(one: OwedReport, other: OwedReport): boolean {
    return one.stage === other.stage && one.party === other.party && one.form === other.form && one.addressees[0] === other.addressees[0];
}

/** One report for all recipients of a duty. */
function joint(reports: readonly OwedReport[]): readonly OwedReport[] {
    const groups = new Map<string, OwedReport[]>();
    for (const report of reports) {
        const key = [report.duty, report.stage, report.party.name, report.form.id].join(' ');
        const group = groups.get(key);
        if (group) group.push(report);
        else groups.set(key, [report]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first, ...others] = group;
        if (!first || others.length === 0) return [];
        return [
            {
                ...first,
                entries: group.flatMap(({ entries }) => entries),
                addressees: group.flatMap(({ addressees }) => addressees),
                languages: [...new Set(group.flatMap(({ languages }) => languages))],
            },
        ];
    });
}
