import type { CaseFile } from '../facts/case-file.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Instant } from '../time/instant.ts';
import type { ReportCounts } from './bearers.ts';
import type { Draft } from './draft.ts';
import type { Docket } from './entry.ts';
import type { Ground } from './ground.ts';
import type { Group } from './group.ts';
import type { Matter } from './history.ts';
import type { Law, LawDuty } from './law.ts';
import type { ReportLines } from './report-lines.ts';
import { groupsOf } from './bearers.ts';
import { prohibitionDraft, retentionDraft } from './continuing.ts';
import { entryOf } from './docket-entry.ts';
import { draftOf } from './draft.ts';
import { followReports } from './followers.ts';
import { groundOf } from './ground.ts';
import { openMatter } from './history.ts';
import { nextChangeOf } from './next-change.ts';
import { repeatedDrafts } from './repetition.ts';
import { assignReports, countsAsWritten } from './report-lines.ts';
import { govern } from './specialisation.ts';

/**
 * Every duty of one incident, as known at one instant.
 *
 * The same case file, law and instant give the same docket. Entries stand in the order of the law, then of the bound parties
 * and of the recipients.
 */
export function deriveDocket(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: Instant): Docket {
    const matter = openMatter(workspace, law, caseFile, asOf);
    const { counts, ambiguous } = reportsOf(matter);
    const drafts = [...law.lines.values()].flatMap((line) => draftsOfLine(line, matter, counts));
    const entries = followReports(drafts, matter).map((draft) => entryOf(draft, matter));
    const nextChange = nextChangeOf(entries, matter);
    return { incident: caseFile.name, asOf, entries, ambiguous, ...(nextChange === undefined ? {} : { nextChange }) };
}

function reportsOf(matter: Matter): ReportLines {
    const counts = countsAsWritten(matter);
    const reporting = [...matter.law.duties.values()].filter((duty) => duty.act.verb === 'report');
    const unrelated = new Set(reporting.map((duty) => matter.law.groups.get(duty.regime)));
    if (unrelated.size < 2) return { counts, ambiguous: [] };
    return assignReports(
        reporting.flatMap((duty) => groundsOf(duty, matter, counts)),
        matter,
    );
}

function groundsOf(duty: LawDuty, matter: Matter, counts: ReportCounts): readonly Ground[] {
    return groupsOf(duty, matter, counts).flatMap((group) => groundOf(group, matter) ?? []);
}

function draftsOfLine(line: readonly LawDuty[], matter: Matter, counts: ReportCounts): readonly Draft[] {
    const byAddressee = new Map<string, Draft[]>();
    for (const duty of line) {
        for (const ground of groundsOf(duty, matter, counts)) {
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
