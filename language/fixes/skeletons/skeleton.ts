import type { FactCode, Finding } from '../../findings/finding.ts';
import type { WayFacts } from '../../findings/ways.ts';
import type { FixContext, Proposal, TextEdit } from '../fix.ts';

/** The ways to add the line that a finding misses. */
export type Skeleton = (finding: Finding, context: FixContext) => Iterable<Proposal>;

/** Lines that are missing, by the finding that says so. */
export type Skeletons = Readonly<Partial<Record<FactCode, Skeleton>>>;

/** More than so many candidates are no help; a placeholder stands for them. */
const mostCandidates = 4;

/** A proposal, where there is a place for it. */
export function proposal(way: WayFacts, edit: TextEdit | undefined): readonly Proposal[] {
    return edit ? [{ way, edits: [edit] }] : [];
}

/** The names to choose from, or the placeholder where there are none or too many. */
export function candidatesOr(placeholder: string, names: readonly string[]): readonly string[] {
    const different = [...new Set(names)];
    return different.length > 0 && different.length <= mostCandidates ? different : [placeholder];
}
