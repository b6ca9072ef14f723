import type { Folding } from '../../../language/analysis/findings/reading.ts';
import { foldedAcrossFiles, foldingsOf, isToRead, readAsOne } from '../../../language/analysis/findings/reading.ts';
import type { ReadingRank } from '../../../language/analysis/findings/reading-order.ts';
import { byRank, mostUrgentOf, readingRank } from '../../../language/analysis/findings/reading-order.ts';
import type { FindingReference } from '../../../language/analysis/judgement/found.ts';
import type { Finding, FoldedFinding } from '../../../language/findings/finding.ts';
import type { CheckResult } from './result.ts';

/** Takes what is needed of a file for each of its findings: called with all of them, in order of place, while the file is at hand. */
export type Take<Taken> = (own: readonly Finding[]) => (finding: Finding) => Taken;

/** Findings that are read as one, with what was taken of the file of the first. */
export interface ReadFold<Taken> extends FoldedFinding {
    readonly taken: Taken;
}

/** The findings of a run as people read them, what presses most first; to be gone through as often as needed. */
export interface Reading<Taken> extends Iterable<ReadFold<Taken>> {
    /** How many findings there are of each code, what presses most first. */
    readonly codes: ReadonlyMap<string, number>;
    /** What there is to be done first. */
    readonly mostUrgent: FoldedFinding | undefined;
    /** How many findings are told under another one. */
    readonly folded: number;
}

/** One of all findings of a run, and under which one people read it. */
export interface ListedFinding<Taken> {
    readonly finding: Finding;
    readonly taken: Taken;
    /** Of those that are folded under it. */
    readonly folded: readonly Taken[];
    /** Of the one that it is folded under. */
    readonly foldedInto?: Taken;
}

/** What is kept of a finding until its turn comes: there may be more of them than a memory holds. */
interface Kept<Taken> {
    readonly code: string;
    readonly rank: ReadingRank;
    readonly again: () => Finding;
    readonly taken: Taken;
}

type Asked = Pick<CheckResult, 'findings' | 'asOf' | 'all'>;

/** The findings of a run as people read them: folded, what presses most first, others' duties only where they are asked for. */
export function readingOf<Taken>(asked: Asked, take: Take<Taken>): Reading<Taken> {
    const foldings = foldedAcrossFiles(foldingsByFile(asked, take).foldings);
    const codes = new Map<string, number>();
    for (const { code } of foldings.flat()) codes.set(code, (codes.get(code) ?? 0) + 1);
    const urgent = mostUrgentOf(foldings.map((folding) => ({ folding, rank: folding[0].rank })))?.folding;
    return {
        codes,
        mostUrgent: urgent && opened(urgent),
        folded: foldings.reduce((sum, folding) => sum + folding.length - 1, 0),
        *[Symbol.iterator]() {
            for (const folding of foldings) yield { ...opened(folding), taken: folding[0].taken };
        },
    };
}

function opened([first, ...others]: Folding<Kept<unknown>>): FoldedFinding {
    return readAsOne([first.again(), ...others.map(({ again }) => again())]);
}

/**
 * Every finding of a run by itself, others' duties among them, what presses most first: for programs, which fold as they like. What is
 * linked stands in one file, so that a part of a workspace gives the same findings as the whole.
 */
export function* listOf<Taken>(asked: Asked, take: Take<Taken>): Generator<ListedFinding<Taken>> {
    const { foldings, unread } = foldingsByFile(asked, take);
    const listed = [...foldings, ...unread.map((each): Folding<Kept<Taken>> => [each])].flatMap(linked);
    listed.sort((one, other) => byRank(one.kept.rank, other.kept.rank));
    for (const { kept, folded, foldedInto } of listed)
        yield { finding: kept.again(), taken: kept.taken, folded, ...(foldedInto !== undefined && { foldedInto }) };
}

function linked<Taken>([first, ...others]: Folding<Kept<Taken>>): readonly {
    readonly kept: Kept<Taken>;
    readonly folded: readonly Taken[];
    readonly foldedInto: Taken | undefined;
}[] {
    return [
        { kept: first, folded: others.map(({ taken }) => taken), foldedInto: undefined },
        ...others.map((kept) => ({ kept, folded: [], foldedInto: first.taken })),
    ];
}

function foldingsByFile<Taken>(
    { findings, asOf, all }: Asked,
    take: Take<Taken>,
): { readonly foldings: readonly Folding<Kept<Taken>>[]; readonly unread: readonly Kept<Taken>[] } {
    const foldings: Folding<Kept<Taken>>[] = [];
    const unread: Kept<Taken>[] = [];
    for (const own of byFile(findings.references())) {
        const takeOf = take(own.map(({ finding }) => finding));
        const ranked = own.map(({ finding, again }) => ({
            finding,
            rank: readingRank(finding, asOf.instant),
            again,
            taken: takeOf(finding),
        }));
        const isWanted = ({ finding }: (typeof ranked)[number]): boolean => all || isToRead(finding);
        unread.push(...ranked.filter((each) => !isWanted(each)).map(kept));
        for (const [first, ...others] of foldingsOf(ranked.filter(isWanted))) foldings.push([kept(first), ...others.map(kept)]);
    }
    return { foldings, unread };
}

/** Without the finding itself. */
function kept<Taken>({ finding: { code }, rank, again, taken }: Omit<Kept<Taken>, 'code'> & { readonly finding: Finding }): Kept<Taken> {
    return { code, rank, again, taken };
}

/** Findings come in order of files. */
function* byFile(references: Iterable<FindingReference>): Generator<readonly FindingReference[]> {
    let own: FindingReference[] = [];
    for (const reference of references) {
        if (own[0] && own[0].finding.file !== reference.finding.file) {
            yield own;
            own = [];
        }
        own.push(reference);
    }
    if (own.length > 0) yield own;
}
