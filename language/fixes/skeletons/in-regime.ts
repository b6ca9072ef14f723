import type { Finding } from '../../findings/finding.ts';
import type { Range } from '../../syntax/range.ts';
import type { FixContext, Proposal } from '../fix.ts';
import { contains } from '../incident-of.ts';
import { linesAtEnd, ownPage } from '../text/write-lines.ts';
import type { Skeletons } from './skeleton.ts';
import { proposal } from './skeleton.ts';

/** The lines that a duty or a route of a regime can miss, by the finding that says so. */
export const regimeSkeletons = {
    'duty-unbound': bearer,
    'route-incomplete': end,
} satisfies Skeletons;

/** At the end: a line above `by` would take its provision. */
function bearer(finding: Finding, context: FixContext): Iterable<Proposal> {
    const duty = context.file.regimes.flatMap((regime) => regime.duties).find(holds(finding));
    return duty ? proposal({ kind: 'add', what: 'bearer' }, linesAtEnd(ownPage(context), duty.range, ['binds       ROLE'])) : [];
}

/** Only where no line holds otherwise; one that is never reached is for a person to move. */
function end(finding: Finding, context: FixContext): Iterable<Proposal> {
    const route = context.file.regimes.flatMap((regime) => regime.routes).find(holds(finding));
    if (!route || route.lines.some(({ condition }) => condition === undefined)) return [];
    return proposal({ kind: 'add', what: 'otherwise' }, linesAtEnd(ownPage(context), route.range, ['to OFFICE in each state otherwise']));
}

function holds({ range }: Finding): (part: { readonly range: Range }) => boolean {
    return (part) => contains(part.range, range);
}
