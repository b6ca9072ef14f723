import type { CaseFile } from '../facts/case-file.ts';
import type { Supposition } from '../facts/open-case.ts';
import { suppose } from '../facts/open-case.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { AsOf } from '../time/as-of.ts';
import type { ReportCounts } from './obligations/bearers.ts';
import type { Draft } from './obligations/draft.ts';
import type { Docket, FailedDuty } from './entry.ts';
import type { Ground } from './obligations/ground.ts';
import type { Group } from './obligations/group.ts';
import type { Matter } from './conditions/matter.ts';
import type { Law, LawDuty } from './law/law.ts';
import { groupsOf } from './obligations/bearers.ts';
import { prohibitionDraft, retentionDraft } from './obligations/continuing.ts';
import { entryOf } from './docket-entry.ts';
import { draftOf } from './obligations/draft.ts';
import { followReports } from './obligations/followers.ts';
import { groundOf } from './obligations/ground.ts';
import { openMatter, withNothingJudged } from './conditions/matter.ts';
import { repeatedDrafts } from './clocks/repetition.ts';
import { assignReports, countsAsWritten } from './obligations/report-lines.ts';
import { govern } from './obligations/specialisation.ts';
import type { TermId } from '../facts/ids.ts';

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
    const { asOf, readings = workspace.policy.adopts, whatIf } = question;
    const supposed = whatIf ? suppose(whatIf, caseFile, workspace) : caseFile;
    const guard = guarding();
    const { matter, groundsOf, ambiguous } = assigned(openMatter(workspace, law, supposed, asOf, readings), guard);
    const drafts = [...law.lines.values()].flatMap((line) => guard.each(line, () => draftsOfLine(line, matter, groundsOf)));
    const entries = followReports(drafts, matter).map((draft) => entryOf(draft, matter));
    return { incident: caseFile.name, asOf, entries, ambiguous, failed: guard.failed() };
}

/** Keeps what fails in one duty from the others, and what has failed. */
interface Guard {
    each<T>(duties: readonly LawDuty[], derive: () => readonly T[]): readonly T[];
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

function assigned(matter: Matter, guard: Guard): Assigned {
    const written = countsAsWritten(matter);
    const asWritten: Assigned = { matter, groundsOf: groundsUnder(written, matter, guard), ambiguous: [] };
    if (!matter.history.events.some((event) => event.verb === 'reported')) return asWritten;
    const reporting = [...matter.law.duties.values()].filter((duty) => duty.act.verb === 'report');
    const { counts, ambiguous } = assignReports(reporting.flatMap(asWritten.groundsOf), written, matter);
    if (counts === written) return asWritten;
    // What was judged while every line counted as it is written may be otherwise now.
    const settled = withNothingJudged(matter);
    return { matter: settled, groundsOf: groundsUnder(counts, settled, guard), ambiguous };
}

function groundsUnder(counts: ReportCounts, matter: Matter, guard: Guard): GroundsOf {
    const known = new Map<LawDuty, readonly Ground[]>();
    return (duty) => {
        const before = known.get(duty);
        if (before) return before;
        const grounds = guard.each([duty], () => groupsOf(duty, matter, counts).flatMap((group) => groundOf(group, matter) ?? []));
        known.set(duty, grounds);
        return grounds;
    };
}

function draftsOfLine(line: readonly LawDuty[], matter: Matter, groundsOf: GroundsOf): readonly Draft[] {
    const byAddressee = new Map<string, Draft[]>();
    for (const duty of line) {
        for (const ground of groundsOf(duty)) {
            const key = addresseeKey(ground.group);
            const drafts = byAddressee.get(key) ?? [];
            drafts.push(...draftsOf(ground, matter));
            byAddressee.set(key, drafts);
        }
    }
    return [...byAddressee.values()].flatMap((drafts) => govern(drafts, matter));
}

function addresseeKey({ party, addressee }: Group): string {
    return [party, addressee.party?.name ?? '', addressee.office ?? '', addressee.state ?? ''].join(' ');
}

function draftsOf(ground: Ground, matter: Matter): readonly Draft[] {
    const { act, repetition } = ground.group.duty;
    if (repetition) return repeatedDrafts(ground, repetition, matter);
    if (act.verb === 'not-alter') return [prohibitionDraft(ground, matter)];
    if (act.verb === 'keep-records') return [retentionDraft(ground, act, matter)];
    return [draftOf(ground, matter)];
}
