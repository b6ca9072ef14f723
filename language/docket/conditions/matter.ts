import type { CaseFile } from '../../facts/case-file.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Law } from '../law/law.ts';
import type { JudgedConditions } from './answer.ts';
import type { History } from './history.ts';
import { nothingJudged } from './answer.ts';
import { historyOf } from './history.ts';
import { noteOf } from './notes.ts';
import type { DutyId, PartyName, TermId } from '../../facts/ids.ts';

/** The workspace, its law and one incident as of one instant: what every room of the docket works on. */
export interface Matter {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
    readonly asOf: AsOf;
    /** The adopted readings of the law, qualified. */
    readonly readings: readonly TermId[];
    readonly history: History;
    /** The reports of this incident that regimes which cite an act ask of somebody of the undertakings of some parties. */
    readonly owedUnder: (act: string, parties: readonly PartyName[]) => readonly OwedElsewhere[];
    /** What has been judged already. */
    readonly judged: JudgedConditions;
}

/** A report that is owed under another act, as far as a condition about that act asks for it. */
export interface OwedElsewhere {
    readonly duty: DutyId;
    /** For each step, whether it is owed. */
    readonly owed: readonly boolean[];
}

export function openMatter(workspace: Workspace, law: Law, caseFile: CaseFile, asOf: AsOf, readings: readonly TermId[]): Matter {
    const history = historyOf(workspace, law, caseFile, asOf);
    const judged = nothingJudged(history.steps.length);
    return { workspace, law, caseFile, asOf, readings, history, owedUnder: () => [], judged };
}

const stated = noteOf<Map<Matter, Matter>>();

/** The same matter if no silence counted for anything, unless somebody says that it could not be broken; itself where none does. */
export function withoutSilences(matter: Matter): Matter {
    const { history } = matter;
    const stating = history.silences.filter((silence) => silence.stated);
    if (stating.length === history.silences.length) return matter;
    const known = stated(matter.judged, () => new Map());
    const without = known.get(matter) ?? withNothingJudged({ ...matter, history: { ...history, silences: stating } });
    known.set(matter, without);
    return without;
}

/** The same matter before anything was judged in it: for other lines that count. */
export function withNothingJudged(matter: Matter): Matter {
    return { ...matter, judged: nothingJudged(matter.history.steps.length) };
}
