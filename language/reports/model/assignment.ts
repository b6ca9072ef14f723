import { holdersOf, isStage } from '../../docket/conditions/binding.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { Law, LawTerm } from '../../docket/law/law.ts';
import type { CaseEvent, CaseEventOf, CaseFile } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import { actsFor } from '../../facts/policy.ts';
import { actingFor } from '../../facts/representation.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import { sendingOf } from '../../facts/sent-report.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Docket } from '../../docket/entry.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Template } from '../templates/template.ts';
import { forms } from '../templates/templates.ts';
import type { PartyName } from '../../facts/ids.ts';

/** One incident as of an instant. */
export interface JudgedCase {
    readonly caseFile: CaseFile;
    /** The lines known at the instant and not struck by then, in order. */
    readonly events: readonly CaseEvent[];
    readonly docket: Docket;
}

/** An incident for which a text is filled, and what it stands on. */
export interface CaseToFill {
    readonly workspace: Workspace;
    readonly law: Law;
    /** The incident, judged as of `asOf`. */
    readonly judged: JudgedCase;
    readonly asOf: AsOf;
    /** What could not be known about the incident. */
    readonly gaps: readonly Gap[];
}

/** What is looked for: who reports what on which form. */
export interface Sought {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly judged: JudgedCase;
    readonly stage: LawTerm;
    readonly addressees: readonly PartyFacts[];
    /** The block whose report it is, by its name. */
    readonly block?: string;
    /** The form that is wanted, by its id; absent: the one that follows from the duties. */
    readonly form?: string;
}

/** Open duties go before those that were fulfilled, those before the ones that are not owed. */
const ranks: Readonly<Record<DocketEntry['status'], number>> = {
    overdue: 0,
    due: 0,
    waiting: 1,
    standing: 1,
    breached: 1,
    late: 2,
    met: 2,
    covered: 3,
    'not owed': 4,
};

/**
 * The duties that a report could be meant for, the likeliest first: one's own before those of others, those of who has a line in the
 * timeline before those of who is silent, open ones before others.
 */
export function dutiesServed({ workspace, law, judged, stage, addressees, form }: Sought): readonly DocketEntry[] {
    const isOf = (entry: DocketEntry): boolean => {
        const act = law.duties.get(entry.duty)?.act;
        if (act?.verb !== 'report' || entry.bound === 'authority' || groupOf(entry.regime, law) !== groupOf(stage.regime, law))
            return false;
        const asked = act.stages.some(
            (each) => isStage(stage.id, each, { law }) || (stage.updates !== undefined && isStage(each, stage.updates, { law })),
        );
        return asked && (addressees.length === 0 || addressees.some(({ name }) => name === entry.recipient));
    };
    const kind = forms.find(({ id }) => id === form)?.subject;
    const isOfKind = ({ subjects }: DocketEntry): boolean =>
        kind === undefined || subjects.some((name) => workspace.subjects.get(name)?.kind === kind);
    const isSilent = (party: PartyName): boolean => {
        const own = actingFor(party, judged.caseFile.subjects, workspace);
        return !judged.events.some((event) => own.some((name) => name === actorOf(event)));
    };
    const rank = ({ party, status, subjects }: DocketEntry): number =>
        (actsFor(workspace, party, subjects) ? 0 : 20) + (isSilent(party) ? 10 : 0) + ranks[status];
    return judged.docket.entries.filter((entry) => isOf(entry) && isOfKind(entry)).sort((a, b) => rank(a) - rank(b));
}

/** The form for reports of a stage on what the duties are about, or, where there are none, on what the incident involves. */
export function formFor({ workspace, law, judged, stage, form }: Sought, entries: readonly DocketEntry[]): Template | undefined {
    const candidates = forms.filter(({ regime }) => groupOf(regime, law) === groupOf(stage.regime, law));
    if (form !== undefined) return candidates.find(({ id }) => id === form);
    const [first] = entries.flatMap(({ subjects }) => subjects.flatMap((name) => workspace.subjects.get(name) ?? []));
    const kinds = first ? [first.kind] : judged.caseFile.subjects.map(({ kind }) => kind);
    return candidates.find(({ subject }) => subject === (kinds.includes('system') || kinds.length === 0 ? 'system' : 'model'));
}

/** On whose behalf: whom the likeliest duty binds, else who says that it made this report, else who holds the form's role. */
export function partyFor(
    { workspace, law, judged, block }: Sought,
    entries: readonly DocketEntry[],
    form: Template,
): PartyFacts | undefined {
    const reported = block === undefined ? undefined : sendingOf(block, judged.events);
    const { subjects } = judged.caseFile;
    const holders = subjects.flatMap((subject) => holdersOf(`${form.regime}.${form.by}`, subject, { law, workspace }));
    const subjectNames = subjects.map((subject) => subject.name);
    const bound =
        entries.find(({ party }) => reported?.party !== undefined && actingFor(party, subjects, workspace).includes(reported.party)) ??
        entries.at(0);
    const represented = holders.find(
        (holder) => reported?.party !== undefined && actingFor(holder, subjects, workspace).includes(reported.party),
    );
    const name =
        bound?.party ??
        represented ??
        reported?.party ??
        holders.find((holder) => actsFor(workspace, holder, subjectNames)) ??
        holders.at(0);
    return name === undefined ? undefined : workspace.parties.get(name);
}

/** Who makes it: who says so in a line, else whoever represents the party and is acted for, else the party. */
export function submitterFor(
    party: PartyFacts,
    reported: CaseEventOf<'reported'> | undefined,
    { caseFile }: Pick<JudgedCase, 'caseFile'>,
    workspace: Workspace,
): PartyFacts {
    const { actingAs } = workspace.policy;
    const acting = actingFor(party.name, caseFile.subjects, workspace).find((name) => actingAs.includes(name));
    const name = reported?.party ?? acting;
    return (name === undefined ? undefined : workspace.parties.get(name)) ?? party;
}

/** What the report is about: what the duties of the party concern, else what it has to do with, else all of the kind. */
export function subjectsFor(
    party: PartyFacts,
    entries: readonly DocketEntry[],
    form: Template,
    { judged }: Sought,
): readonly SubjectFacts[] {
    const ofKind = judged.caseFile.subjects.filter(({ kind }) => kind === form.subject);
    const concerned = new Set(entries.filter((entry) => entry.party === party.name).flatMap(({ subjects }) => subjects));
    const named = ofKind.filter(({ name }) => concerned.has(name));
    if (named.length > 0) return named;
    const own = ofKind.filter(({ roles }) => [...roles.values()].some((holders) => holders.includes(party.name)));
    return own.length > 0 ? own : ofKind;
}

function groupOf(regime: string, law: Law): string {
    return law.groups.get(regime) ?? regime;
}
