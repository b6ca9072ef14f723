import type { Finding } from '../findings/finding.ts';
import type { Fix, FixContext, FixKind, Proposal } from './fix.ts';

/** The ways out of a finding that some kinds of fix know, in their order. Never throws; a finding of another file has none. */
export function fixesAmong(kinds: readonly FixKind[], finding: Finding, context: FixContext): readonly Fix[] {
    if (finding.file !== context.file.path) return [];
    const fixes: Fix[] = [];
    for (const kind of kinds) {
        if (kind.answers !== 'every' && !kind.answers.includes(finding.code)) continue;
        const proposals = [...kind.fixesFor(finding, context)];
        const alone =
            proposals.length === 1 && proposals[0]?.preferred !== false && !kind.lastResort && !fixes.some((fix) => fix.preferred);
        fixes.push(...proposals.map((proposal) => fixOf(kind, finding, proposal, alone)));
    }
    return fixes;
}

function fixOf(kind: FixKind, finding: Finding, { way, edits, safe }: Proposal, preferred: boolean): Fix {
    return {
        code: kind.code,
        finding: finding.code,
        way,
        safe: safe ?? kind.safe,
        preferred,
        lastResort: kind.lastResort === true,
        edits,
    };
}
