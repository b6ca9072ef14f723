import { nearest } from '../../facts/nearness.ts';
import type { MeantFacts } from '../../findings/writing.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { isWithin } from '../../gaps/blocks.ts';
import { defineCheck } from '../check.ts';
import type { NamedKind, ReferenceUse } from '../../names/name-uses.ts';
import { lawThatDeclares, naturalNameFor } from '../../names/natural-names.ts';
import { unclearUsesIn } from '../../names/unclear-uses.ts';

/** `unknown-name`: a name that nothing is called. The line then says less than it seems to say. */
export const unknownName = defineCheck({
    code: 'unknown-name',
    severity: 'error',
    unread: 'voids',
    title: 'A name stands for nothing that is declared',
    *onFile(scope) {
        for (const { reference, resolution } of unclearUsesIn(scope)) {
            if (resolution.kind === 'unknown' && !inMisplacedLine(reference, scope))
                yield unknown(reference, resolution.suggestions, scope);
        }
        yield* unknownEvidence(scope);
    },
});

/** A line about an office in an organisation has no meaning whatever it names, and `authority-line-in-organisation` says so. */
function inMisplacedLine({ use: { range } }: ReferenceUse, { file }: FileScope): boolean {
    const misplaced = file.parties.flatMap(({ kind, holds }) => (kind === 'organisation' ? holds : []));
    return misplaced.some((holding) => isWithin(range, holding.range));
}

function unknown({ use, kinds }: ReferenceUse, suggestions: readonly string[], scope: FileScope): ReportedFacts<'unknown-name'> {
    const meant = meantBy(use.text, kinds, scope);
    return { at: use.range, facts: { name: use.text, kinds, suggestions: meant ? [] : suggestions, meant } };
}

function meantBy(name: string, kinds: readonly NamedKind[], scope: FileScope): MeantFacts | null {
    const natural = naturalNameFor(name, kinds);
    if (natural) return { kind: 'natural', right: natural.right, says: natural.says, choices: natural.write ?? [] };
    const law = lawThatDeclares(name, kinds);
    return law === undefined ? null : { kind: 'other-law', law, instead: insteadOf(kinds, scope) };
}

/** What can be written while the regime of another law is not there: an office or a role that there is. */
function insteadOf([kind]: readonly NamedKind[], { workspace: { names } }: FileScope): readonly string[] {
    if (kind !== 'office' && kind !== 'role') return [];
    return [...new Set(names.allMembers(kind).map(({ declaration }) => declaration.name.text))];
}

/** Evidence is named within its incident alone. */
function* unknownEvidence({ file }: FileScope): Iterable<ReportedFacts<'unknown-name'>> {
    for (const incident of file.incidents) {
        const names = incident.evidence.map((evidence) => evidence.name.text);
        for (const { text, range } of incident.events.flatMap((event) => event.evidence)) {
            if (names.includes(text)) continue;
            yield { at: range, facts: { name: text, kinds: ['evidence'], suggestions: nearest(text, names), meant: null } };
        }
    }
}
