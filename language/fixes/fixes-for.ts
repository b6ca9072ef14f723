import type { Finding } from '../findings/finding.ts';
import type { Fix, FixContext, FixKind } from './fix.ts';
import { fixesAmong } from './fixes-among.ts';
import { fixKinds } from './registry.ts';

/**
 * The ways out of a finding, the preferred one first where there is one.
 *
 * The edits are for the text of the context, from which the finding must have been drawn: after any change, findings and fixes
 * are drawn anew. Never throws; a finding of another file has none.
 */
export function fixesFor(finding: Finding, context: FixContext): readonly Fix[] {
    return fixesAmong(fixKinds, finding, context);
}

/** The kinds of fix that answer findings of a code, those that answer any finding left out. */
export function fixKindsFor(code: string): readonly FixKind[] {
    return fixKinds.filter((kind) => kind.answers !== 'every' && kind.answers.includes(code));
}
