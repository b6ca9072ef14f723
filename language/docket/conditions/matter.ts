import type { CaseFile } from '../../facts/case-file.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Law } from '../law/law.ts';
import type { JudgedConditions } from './answer.ts';
import type { History } from './history.ts';
import { nothingJudged } from './answer.ts';
import { historyOf } from './history.ts';
import type { TermId } from '../../facts/ids.ts';

/** The workspace, its law and one incident as of one instant: what every room of the docket works on. */
export interface Matter {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
    readonly asOf: AsOf;
    /** The adopted readings of the law, qualified. */
    readonly readings: readonly TermId[];
    readonly history: History;
    /** What has been judged already. */
    readonly judged: JudgedConditions;
}

export function openMatter(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: AsOf, readings: readonly TermId[]): Matter {
    const history = historyOf(workspace, law, caseFile, asOf);
    return { workspace, law, caseFile, asOf, readings, history, judged: nothingJudged(history.steps.length) };
}

/** The same matter before anything was judged in it: for other lines that count. */
export function withNothingJudged(matter: Matter): Matter {
    return { ...matter, judged: nothingJudged(matter.history.steps.length) };
}
