import type { Member } from '../../facts/names.ts';
import type { Term, TermKind } from '../../facts/regime-source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { membersIn } from './lineage.ts';

const kinds: readonly TermKind[] = ['role', 'office', 'trait', 'finding', 'milestone', 'stage', 'reading'];

/** `law-shadowed`: a term that is called like one of the law that ships with Vigil; the simple name then means neither. */
export const lawShadowed = defineCheck({
    code: 'law-shadowed',
    severity: 'warning',
    unread: false,
    title: 'A term is called like one of the law, so that the simple name means neither',
    *onFile(scope) {
        const { names, library } = scope.workspace;
        if (scope.file.regimes.length === 0 || library.includes(scope.file)) return;
        for (const kind of kinds) {
            const ofLaw = names.allMembers(kind).filter((member) => member.library);
            for (const term of membersIn(scope, kind, (regime) => regime.terms.filter((each) => each.kind === kind))) {
                const shadowed = ofLaw.filter((member) => member.declaration.name.text === term.declaration.name.text);
                if (shadowed.length > 0) yield report(term, shadowed);
            }
        }
    },
});

function report(term: Member<Term>, shadowed: readonly Member<Term>[]): ReportedFacts<'law-shadowed'> {
    const { name, kind } = term.declaration;
    return {
        at: name.range,
        related: shadowed.map((each) => ({
            location: { file: each.path, range: each.declaration.name.range },
            kind: 'declared' as const,
            name: each.id,
        })),
        facts: { name: name.text, kind, candidates: [...shadowed, term].map((each) => each.id) },
    };
}
