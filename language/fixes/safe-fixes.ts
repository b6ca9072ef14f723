import type { Finding } from '../findings/finding.ts';
import { correctName } from './correct-name.ts';
import type { Fix, FixContext, FixKind } from './fix.ts';
import { fixesAmong } from './fixes-among.ts';
import { sortTimeline } from './sort-timeline.ts';
import { straightenText } from './straighten-text.ts';
import { writeNewerForm } from './write-newer-form.ts';

/** The kinds of which a proposal may be safe, in the order of the registry: whoever applies only those neither loads nor asks the others. */
const kindsThatMayBeSafe: readonly FixKind[] = [straightenText, correctName, writeNewerForm, sortTimeline];

/** The ways out of a finding that may be applied unasked. */
export function safeFixesFor(finding: Finding, context: FixContext): readonly Fix[] {
    return fixesAmong(kindsThatMayBeSafe, finding, context).filter(({ safe, edits }) => safe && edits.length > 0);
}
