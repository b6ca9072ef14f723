import type { CaseFile } from '../facts/case-file.ts';
import type { Supposition } from '../facts/open-case.ts';
import { suppose } from '../facts/open-case.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { AsOf } from '../time/as-of.ts';
import type { ReportCounts } from './obligations/bearers.ts';
import type { Draft } from './obligations/draft.ts';
import type { Docket, DocketEntry, FailedDuty } from './entry.ts';
import type { Ground } from './obligations/ground.ts';
import { groupKey } from './obligations/group.ts';
import type { Matter } from './conditions/matter.ts';
import type { Law, LawDuty } from './law/law.ts';
import { groupsOf } from './obligations/bearers.ts';
import { prohibitionDraft, standingDraft } from './obligations/continuing.ts';
import { retentionDraft } from './obligations/retention.ts';
import { entryOf } from './docket-entry.ts';
import { draftOf } from './obligations/draft.ts';
import { followReports, reportsFollowed } from './obligations/followers.ts';
import { groundOf } from './obligations/ground.ts';
import { openMatter, withNothingJudged } from './conditions/matter.ts';
import { usesOf } from './conditions/uses.ts';
import { repeatedDrafts } from './clocks/repetition.ts';
import { misdirectedReports } from './obligations/misdirected.ts';
import { assignReports, countsAsWritten, denyingReports } from './obligations/report-lines.ts';
import { isOfUndertakings, namingWhatTakesOver, reportingUnder } from './obligations/taken-over.ts';
import { govern } from './obligations/specialisation.ts';
import type { SubjectName, TermId } from '../facts/ids.ts';
import { atLatest, hasInexactLine, inexactSubjects, registeredAtLatest } from '../facts/inexact-dates.ts';

/** What a docket is asked for: as of when, and what is supposed instead of what the policy and the timeline say. */
export interface Question {
    readonly asOf: AsOf;
    /** Readings of the law, qualified, adopted in place of those that the policy adopts. */
    readonly readings?: readonly TermId[];
    readonly whatIf?: Supposition;
}

/**
 * Every duty of one incident, as known at one instant.
 *
 * The same case file, law and question give the same docket. Entries stand in the order of the law, then of the bound parties
 * and of the recipients. A fault in one duty leaves the others as they are.
 */
export function deriveDocket(workspace: Workspace, law: Law, caseFile: CaseFile, question: Question): Docket {
    const { supposed, open } = opening(workspace, law, caseFile, question);
    const docket = docketOf(supposed, open);
    const inexact = inexactSubjects(supposed).map(({ name }) => name);
    return inexact.length === 0 ? docket : owedUnderEither(docket, docketOf(registeredAtLatest(supposed), open), inexact, law);
}

/**
 * What is owed by some lines of the law alone, as a docket tells it. What another line tells of these is left out: to whom the report
 * goes that takes the place of one.
 */
export function deriveEntries(
    workspace: Workspace,
    law: Law,
    caseFile: CaseFile,
    question: Question,
    lines: readonly (readonly LawDuty[])[],
): readonly DocketEntry[] {
    const { supposed, open } = opening(workspace, law, caseFile, question);
    if (inexactSubjects(supposed).length > 0) return deriveDocket(workspace, law, caseFile, question).entries;
    const guard = guarding();
    const { matter, grounds } = grounded(supposed, open, guard);
    return entriesOf(lines, matter, grounds, guard);
}

interface Opening {
    readonly supposed: CaseFile;
    readonly open: (told: CaseFile) => Matter;
}

function opening(workspace: Workspace, law: Law, caseFile: CaseFile, question: Question): Opening {
    const { asOf, readings = workspace.policy.adopts, whatIf } = question;
    const supposed = whatIf ? suppose(whatIf, caseFile, workspace) : caseFile;
    return { supposed, open: (told) => openMatter(workspace, law, told, asOf, readings) };
}

function grounded(
    told: CaseFile,
    open: Opening['open'],
    guard: Guard,
): Pick<Assigned, 'matter' | 'groundsOf' | 'ambiguous'> & { readonly grounds: GroundsOf } {
    const { matter, groundsOf, ambiguous } = assigned(open(told), guard);
    const grounds = hasInexactLine(told) ? withLatest(groundsOf, assigned(open(atLatest(told)), guard)) : groundsOf;
    return { matter, groundsOf, ambiguous, grounds };
}

function entriesOf(lines: Iterable<readonly LawDuty[]>, matter: Matter, grounds: GroundsOf, guard: Guard): readonly DocketEntry[] {
    const drafts = [...lines].flatMap((line) => guard.each(line, () => draftsOfLine(line, matter, grounds)));
    const named = namingWhatTakesOver(drafts, matter);
    return named.flatMap((draft) => guard.each([draft.ground.group.duty], () => [entryOf(draft, matter)]));
}

function docketOf(told: CaseFile, open: Opening['open']): Docket {
    const guard = guarding();
    const { matter, groundsOf, ambiguous, grounds } = grounded(told, open, guard);
    const entries = entriesOf(matter.law.lines.values(), matter, grounds, guard);
    const uses = told.subjects.map((subject) => ({ subject: subject.name, uses: usesOf(subject, matter) }));
    const duties = [...matter.law.duties.values()];
    const reporting = duties.filter(({ act }) => act.verb === 'report');
    const misdirected = guard.each(reporting, () => misdirectedReports(duties.flatMap(groundsOf), matter));
    return {
        incident: told.name,
        asOf: matter.asOf,
        entries,
        ambiguous,
        denying: denyingReports(matter),
        misdirected,
        uses,
        failed: guard.failed(),
    };
}

/** Each ground with the same one as it is where every line that is not exact stands at its latest. */
function withLatest(groundsOf: GroundsOf, later: Assigned): GroundsOf {
    return (duty) =>
        groundsOf(duty).map((ground) => {
            const key = groupKey(ground.group);
            const same = later.groundsOf(duty).find(({ group }) => groupKey(group) === key);
            return { ...ground, latest: { matter: later.matter, ...(same ? { ground: same } : {}) } };
        });
}

/**
 * What is owed where it is not known on which day a system was placed, put into service or changed: of the earliest and the latest day,
 * for each duty the reading under which it is owed.
 */
function owedUnderEither(early: Docket, late: Docket, subjects: readonly SubjectName[], law: Law): Docket {
    const reason = `it is not known on which day ${subjects.join(' and ')} was placed on the market, put into service or changed: the reading under which the duty is owed is taken`;
    const assumed = (entry: DocketEntry): DocketEntry => ({ ...entry, marks: [...entry.marks, { mark: 'assumption', reason }] });
    const isSame = (one: DocketEntry, other: DocketEntry): boolean => entryKey(one) === entryKey(other);
    const chosen = early.entries.map((entry) => {
        const other = entry.status === 'not owed' ? late.entries.find((each) => isSame(each, entry)) : undefined;
        return other && other.status !== 'not owed' ? assumed(other) : entry;
    });
    const added = late.entries.filter((entry) => entry.status !== 'not owed' && !early.entries.some((each) => isSame(each, entry)));
    const order = [...law.lines.values()].flat().map(({ id }) => id);
    const placeOf = ({ duty }: DocketEntry): number => order.indexOf(duty);
    const entries = [...chosen, ...added.map(assumed)].sort((one, other) => placeOf(one) - placeOf(other));
    return {
        ...early,
        entries,
        failed: [...early.failed, ...late.failed.filter((each) => !early.failed.some(({ duty }) => duty === each.duty))],
    };
}

function entryKey({ duty, party, recipient, office, state, occurrence }: DocketEntry): string {
    return [duty, party, recipient, office, state, occurrence].join(' ');
}

/** Keeps what fails in one duty from the others, and what has failed. */
interface Guard {
    each<T>(duties: readonly LawDuty[], derive: () => readonly T[]): readonly T[];
    readonly hasFailed: (duty: LawDuty) => boolean;
    failed(): readonly FailedDuty[];
}

function guarding(): Guard {
    const failed = new Map<string, FailedDuty>();
    return {
        each(duties, derive) {
            try {
                return derive();
            } catch (error) {
                const because = error instanceof Error ? error.message : String(error);
                for (const { id, location } of duties) failed.set(id, { duty: id, because, law: location });
                return [];
            }
        },
        hasFailed: ({ id }) => failed.has(id),
        failed: () => [...failed.values()],
    };
}

/** On what ground each duty is owed. */
type GroundsOf = (duty: LawDuty) => readonly Ground[];

/** A matter in which it is settled what each report line is meant for. */
interface Assigned {
    readonly matter: Matter;
    readonly groundsOf: GroundsOf;
    readonly ambiguous: Docket['ambiguous'];
}

function assigned(opened: Matter, guard: Guard): Assigned {
    const written = countsAsWritten(opened);
    const { matter, groundsOf } = groundsUnder(written, opened, guard);
    const asWritten: Assigned = { matter, groundsOf, ambiguous: [] };
    if (!matter.history.events.some((event) => event.verb === 'reported')) return asWritten;
    const reporting = [...matter.law.duties.values()].filter((duty) => duty.act.verb === 'report');
    const grounds = reporting.flatMap(asWritten.groundsOf);
    const [{ counts, ambiguous } = { counts: written, ambiguous: [] }] = guard.each(reporting, () => [
        assignReports(grounds, written, matter),
    ]);
    if (counts === written) return asWritten;
    // What was judged while every line counted as it is written may be otherwise now.
    return { ...groundsUnder(counts, withNothingJudged(matter), guard), ambiguous };
}

/** On what grounds duties are owed while reports count as given; a condition about another act asks for the grounds of its duties. */
function groundsUnder(counts: ReportCounts, opened: Matter, guard: Guard): Pick<Assigned, 'matter' | 'groundsOf'> {
    const alone = remembered((duty) =>
        guard.each([duty], () => groupsOf(duty, matter, counts).flatMap((group) => groundOf(group, matter) ?? [])),
    );
    const open = new Set<LawDuty>();
    const groundsOf = remembered((duty) => {
        const reports = reportsFollowed(duty, matter);
        // A circle of reports that follow one another ends where it closes; what cannot be judged takes nothing else with it.
        if (reports.length === 0) return alone(duty);
        open.add(duty);
        const owed = reports.flatMap((report) => (open.has(report) ? alone(report) : groundsOf(report)));
        open.delete(duty);
        if (reports.some(guard.hasFailed)) return alone(duty);
        return guard.each([duty], () => alone(duty).flatMap((ground) => followReports(ground, owed, matter) ?? []));
    });
    const matter: Matter = {
        ...opened,
        owedUnder: (act, parties) =>
            reportingUnder(act, opened.law).flatMap((duty) =>
                groundsOf(duty)
                    .filter(({ group }) => isOfUndertakings(group.party, parties, opened.workspace))
                    .map(({ owed }) => ({ duty: duty.id, owed })),
            ),
    };
    return { matter, groundsOf };
}

function remembered(derive: GroundsOf): GroundsOf {
    const known = new Map<LawDuty, readonly Ground[]>();
    return (duty) => {
        const before = known.get(duty);
        if (before) return before;
        // Of two regimes that each give way to the other, the one that is asked first does.
        known.set(duty, []);
        const grounds = derive(duty);
        known.set(duty, grounds);
        return grounds;
    };
}

function draftsOfLine(line: readonly LawDuty[], matter: Matter, groundsOf: GroundsOf): readonly Draft[] {
    const byAddressee = new Map<string, Draft[]>();
    for (const duty of line) {
        for (const ground of groundsOf(duty)) {
            const key = groupKey(ground.group);
            const drafts = byAddressee.get(key) ?? [];
            drafts.push(...draftsOf(ground, matter));
            byAddressee.set(key, drafts);
        }
    }
    return [...byAddressee.values()].flatMap((drafts) => govern(drafts, matter));
}

function draftsOf(ground: Ground, matter: Matter): readonly Draft[] {
    const { act, repetition } = ground.group.duty;
    if (repetition) return repeatedDrafts(ground, repetition, matter);
    if (act.verb === 'not-alter') return [prohibitionDraft(ground, matter)];
    if (act.verb === 'cooperate') return [standingDraft(ground, matter)];
    if (act.verb === 'keep-records') return [retentionDraft(ground, act, matter)];
    return [draftOf(ground, matter)];
}
