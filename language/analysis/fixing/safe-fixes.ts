import type { Finding } from '../../findings/finding.ts';
import { applyFixes } from '../../fixes/apply-fixes.ts';
import { editsTouch } from '../../fixes/edits-touch.ts';
import type { Fix, TextEdit } from '../../fixes/fix.ts';
import { safeFixesFor } from '../../fixes/safe-fixes.ts';
import type { View } from '../view.ts';

/** What a safe fix looks at: no incident is opened for it, and no docket derived. */
type SafeFixingView = Pick<View, 'workspace' | 'law' | 'asOf' | 'source' | 'text'>;

/** A safe fix that is applied, and the finding that it answers. */
export interface AppliedFix {
    readonly finding: Finding;
    readonly fix: Fix;
}

/**
 * The safe fixes that can be applied at once: one for each finding; of two that touch the first wins, and the next round finds
 * what is left.
 *
 * @param isWanted which fixes are meant
 * @param mayWrite into which files: a fix that would write into another is left out
 */
export function safeFixesOf(
    findings: Iterable<Finding>,
    view: SafeFixingView,
    { isWanted, mayWrite }: { readonly isWanted: (fix: Fix) => boolean; readonly mayWrite: (path: string) => boolean },
): readonly AppliedFix[] {
    const { workspace, law, asOf, text: textOf, source: sourceOf } = view;
    const edits = new Map<string, TextEdit[]>();
    const applied: AppliedFix[] = [];
    for (const finding of findings) {
        const text = textOf(finding.file);
        const file = text === undefined ? undefined : sourceOf(finding.file);
        if (text === undefined || !file) continue;
        const fix = safeFixesFor(finding, { workspace, law, file, text, asOf, textOf, sourceOf }).find(isWanted);
        if (
            !fix?.edits.every(
                (edit) => mayWrite(edit.file) && !(edits.get(edit.file) ?? []).some((other) => editsTouch(edit.range, other.range)),
            )
        )
            continue;
        for (const edit of fix.edits) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
        applied.push({ finding, fix });
    }
    return applied;
}

/** The texts that safe fixes change, as they are afterwards, by path. */
export function textsAfter(applied: readonly AppliedFix[], { text }: Pick<View, 'text'>): ReadonlyMap<string, string> {
    const edits = Map.groupBy(
        applied.flatMap(({ fix }) => fix.edits),
        ({ file }) => file,
    );
    return new Map([...edits].map(([path, own]) => [path, applyFixes(text(path) ?? '', own)]));
}
