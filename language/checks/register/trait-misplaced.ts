import type { Member, Names } from '../../facts/names.ts';
import type { Term } from '../../facts/regime-source.ts';
import type { NameUse } from '../../facts/source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { basisOfTerm } from '../basis-of-term.ts';
import { bearerOf } from '../regimes/trait-bearer.ts';

type Bearer = 'system' | 'model' | 'party';

/** `trait-misplaced`: a system is said to be what only a model or a party can be, or the like. */
export const traitMisplaced = defineCheck({
    code: 'trait-misplaced',
    severity: 'error',
    unread: true,
    title: 'A trait is said of something that cannot have it',
    *onFile({ workspace, file }) {
        for (const subject of file.subjects) yield* misplaced(subject.traits, subject.kind, workspace);
        for (const party of file.parties) yield* misplaced(party.traits, 'party', workspace);
    },
});

function* misplaced(uses: readonly NameUse[], kind: Bearer, { names }: FileScope['workspace']): Iterable<Reported> {
    for (const use of uses) {
        const resolution = names.member('trait', use, { library: false });
        if (resolution.kind !== 'found') continue;
        const trait = resolution.value;
        const bearer = bearerOf(trait, names);
        if (bearer !== kind) yield report(use, kind, bearer, trait, names);
    }
}

function report(use: NameUse, kind: Bearer, bearer: Bearer, trait: Member<Term>, names: Names): Reported {
    return {
        at: use.range,
        message: `\`${use.text}\` is said of a ${bearer}, and this is a ${kind}; no duty looks for it here.`,
        ...basisOfTerm('trait', trait.id, names),
        advice: `Write it in the ${bearer} that is meant.`,
        data: { name: use.text, bearer },
        related: [{ location: { file: trait.path, range: trait.declaration.name.range }, message: 'The trait is declared here.' }],
    };
}
