import type { Bearer } from '../../findings/register/systems.ts';
import type { Member, Names } from '../../facts/names.ts';
import type { Term } from '../../facts/regime-source.ts';
import type { NameUse } from '../../facts/source.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { basisOfTerm } from '../basis-of-term.ts';
import { bearerOf } from '../regimes/trait-bearer.ts';

/** `trait-misplaced`: a system is said to be what only a model or a party can be, or the like. */
export const traitMisplaced = defineCheck({
    code: 'trait-misplaced',
    severity: 'error',
    unread: 'voids',
    title: 'A trait is said of something that cannot have it',
    *onFile({ workspace, file }) {
        for (const subject of file.subjects) yield* misplaced(subject.traits, subject.kind, workspace);
        for (const party of file.parties) yield* misplaced(party.traits, 'party', workspace);
    },
});

function* misplaced(uses: readonly NameUse[], kind: Bearer, { names }: FileScope['workspace']): Iterable<ReportedFacts<'trait-misplaced'>> {
    for (const use of uses) {
        const resolution = names.member('trait', use, { library: false });
        if (resolution.kind !== 'found') continue;
        const trait = resolution.value;
        const bearer = bearerOf(trait, names);
        if (bearer !== kind) yield report(use, kind, bearer, trait, names);
    }
}

function report(use: NameUse, kind: Bearer, bearer: Bearer, trait: Member<Term>, names: Names): ReportedFacts<'trait-misplaced'> {
    return {
        at: use.range,
        ...basisOfTerm('trait', trait.id, names),
        facts: { name: use.text, bearer, kind },
        related: [{ location: { file: trait.path, range: trait.declaration.name.range }, kind: 'trait', name: use.text }],
    };
}
