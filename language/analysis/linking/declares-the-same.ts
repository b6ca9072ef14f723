import type { SourceFile } from '../../facts/source.ts';
import { factsOfBlock, unreadIn } from '../../gaps/blocks.ts';
import { meaningOf } from './meaning.ts';

/** Whether two versions of a file declare the same for other files, in the same order: places in its text may be others. */
export function declaresTheSame(before: SourceFile, after: SourceFile): boolean {
    return (
        meanTheSame(before.parties, after.parties) &&
        meanTheSame(before.vacancies, after.vacancies) &&
        meanTheSame(before.subjects, after.subjects) &&
        meanTheSame(before.incidents, after.incidents) &&
        meanTheSame(before.reports, after.reports) &&
        meanTheSame(before.policies, after.policies) &&
        meanTheSame(before.regimes, after.regimes) &&
        isDamagedAlike(before, after)
    );
}

function meanTheSame(before: readonly object[], after: readonly object[]): boolean {
    return before.length === after.length && before.every((one, index) => meaningOf(one) === meaningOf(after[index] ?? {}));
}

/**
 * Whether the same declarations are damaged, and whether text stands in none: whoever draws on them cannot rely on either. What an
 * incident does not say concerns itself alone.
 */
function isDamagedAlike(before: SourceFile, after: SourceFile): boolean {
    const [was, is] = [damageOf(before), damageOf(after)];
    return was.length === is.length && was.every((one, index) => one === is[index]);
}

function damageOf(file: SourceFile): readonly string[] {
    if (file.problems.length === 0 && file.repetitions.length === 0) return [];
    const { inBlocks, outside } = unreadIn(file);
    const damaged = [...inBlocks].map(([block, problems]) => [factsOfBlock(block).code, problems.length].join(' '));
    return [`${outside.length}`, ...damaged, ...file.repetitions.map(({ field }) => field)];
}
