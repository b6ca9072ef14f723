import type { CaseFile } from '../facts/case-file.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { AsOf } from '../time/as-of.ts';
import type { ReportCounts } from './obligations/bearers.ts';
import type { Draft } from './obligations/draft.ts';
import type { Docket } from './entry.ts';
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

/**
 * Every duty of one incident, as known at one instant.
 *
 * The same case file, law and instant give the same docket. Entries stand in the order of the law, then of the bound parties
 * and of the recipients.
 */
export function deriveDocket(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: AsOf): Docket {
    const { matter, groundsOf, ambiguous } = assigned(openMatter(workspace, law, caseFile, asOf, workspace.policy.adopts));
    const drafts = [...law.lines.values()].flatMap((line) => draftsOfLine(line, matter, groundsOf));
    const entries = followReports(drafts, matter).map((draft) => entryOf(draft, matter));
    return { incident: caseFile.name, asOf, entries, ambiguous };
}

/** On what ground each duty is owed. */
type GroundsOf = (duty: LawDuty) => readonly Ground[];

/** A matter in which it is settled what each report line is meant for. */
interface Assigned {
    readonly matter: Matter;
    readonly groundsOf: GroundsOf;
    readonly ambiguous: Docket['ambiguous'];
}

function assigned(matter: Matter): Assigned {
    const written = countsAsWritten(matter);
    const asWritten: Assigned = { matter, groundsOf: groundsUnder(written, matter), ambiguous: [] };
    if (!matter.history.events.some((event) => event.verb === 'reported')) return asWritten;
    const reporting = [...matter.law.duties.values()].filter((duty) => duty.act.verb === 'report');
    const { counts, ambiguous } = assignReports(reporting.flatMap(asWritten.groundsOf), written, matter);
    if (counts === written) return asWritten;
    // What was judged while every line counted as it is written may be otherwise now.
    const settled = withNothingJudged(matter);
    return { matter: settled, groundsOf: groundsUnder(counts, settled), ambiguous };
}

function groundsUnder(counts: ReportCounts, matter: Matter): GroundsOf {
    const known = new Map<LawDuty, readonly Ground[]>();
    return (duty) => {
        const before = known.get(duty);
        if (before) return before;
        const grounds = groupsOf(duty, matter, counts).flatMap((group) => groundOf(group, matter) ?? []);
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
