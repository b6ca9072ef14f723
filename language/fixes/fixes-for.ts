import type { Finding } from '../checks/finding.ts';
import type { Fix, FixContext, FixKind, Proposal } from './fix.ts';
import { fixKinds } from './registry.ts';
import { suppressFinding } from './suppress-finding.ts';

/**
 * The ways out of a finding, the preferred one first where there is one.
 *
 * The edits are for the text of the context, from which the finding must have been drawn: after any change, findings and fixes
 * are drawn anew. Never throws; a finding of another file has none.
 */
export function fixesFor(finding: Finding, context: FixContext): readonly Fix[] {
    if (finding.file !== context.file.path) return [];
    const fixes: Fix[] = [];
    for (const kind of fixKinds) {
        if (kind.answers !== 'every' && !kind.answers.includes(finding.code)) continue;
        const proposals = [...kind.fixesFor(finding, context)];
        const alone = proposals.length === 1 && kind !== suppressFinding && !fixes.some((fix) => fix.preferred);
        fixes.push(...proposals.map((proposal) => fixOf(kind, finding, proposal, alone)));
    }
    return fixes;
}

/** The kinds of fix that answer findings of a code, those that answer any finding left out. */
export function fixKindsFor(code: string): readonly FixKind[] {
    return fixKinds.filter((kind) => kind.answers !== 'every' && kind.answers.includes(code));
}

function fixOf(kind: FixKind, finding: Finding, { title, edits, safe }: Proposal, preferred: boolean): Fix {
    return { code: kind.code, finding: finding.code, title, safe: safe ?? kind.safe, preferred, edits };
}
