import type { Member, Names } from '../../facts/names.ts';
import type { Term, TermKind } from '../../facts/regime-source.ts';
import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from './circles.ts';
import { membersIn } from './lineage.ts';

type TermMember = Member<Term>;

const kinds: readonly TermKind[] = ['role', 'office', 'trait', 'finding', 'milestone', 'stage', 'reading'];

/** `taxonomy-circular`: a term that is, over others, a case of itself; everything in the circle then means the same. */
export const taxonomyCircular = defineCheck({
    code: 'taxonomy-circular',
    severity: 'error',
    unread: 'voids',
    title: 'A term is a case of itself',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const kind of kinds) {
            for (const term of membersIn(scope, kind, (regime) => regime.terms.filter((each) => each.kind === kind))) {
                const circle = circleFrom<TermMember>(term, (each) => aboveOf(each, kind, names));
                if (!circle || !speaksFor(term, circle, (each) => each.id)) continue;
                yield {
                    at: term.declaration.name.range,
                    facts: { circle: circle.map((each) => each.declaration.name.text) },
                    related: circle.slice(1, -1).map((each) => ({
                        location: { file: each.path, range: each.declaration.name.range },
                        kind: 'in-circle' as const,
                        name: each.declaration.name.text,
                    })),
                };
            }
        }
    },
});

/** What a term is a case of. */
function aboveOf(term: TermMember, kind: TermKind, names: Names): readonly TermMember[] {
    return term.declaration.parents.flatMap((use) => {
        const resolution = names.member(kind, use, term);
        return resolution.kind === 'found' ? [resolution.value] : [];
    });
}
