import { rowsOf } from '../judgement/docket-row.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { DutiesView, ToldDuty } from '../duties/duty-lines.ts';
import { dutyLines, isOwn } from '../duties/duty-lines.ts';
import type { View } from '../view.ts';

/** What a text that is not saved yet would come to. */
export interface JudgedDraft {
    /** What is owed because of its incident by those for whom one acts, what needs attention first first. */
    readonly duties: readonly ToldDuty[];
    /** Absent while the text tells of no incident. */
    readonly judged?: JudgedIncident;
}

/**
 * Derives the docket of the incident in a text that stands in no file yet, beside everything else that the workspace says.
 *
 * @param path where the text would stand
 * @param without the paths of files that hold an older form of it
 */
export function judgeDraft(
    path: string,
    text: string,
    without: readonly string[],
    { supposing, speaker }: Pick<View, 'supposing'> & Pick<DutiesView, 'speaker'>,
): JudgedDraft {
    const supposed = supposing(path, text, without);
    const judged = supposed.incidents(path).at(0);
    if (!judged) return { duties: [] };
    const shown = { ...{ workspace: supposed.workspace, law: supposed.law, asOf: supposed.asOf }, at: () => supposed, speaker };
    const rows = rowsOf(judged).filter((row) => isOwn(row, shown));
    return { duties: dutyLines(rows, shown), judged };
}
