import { nearest } from '../../facts/nearness.ts';
import { listed } from '../wording.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { kindInWords } from '../../names/kinds.ts';
import type { NamedKind, ReferenceUse } from '../../names/name-uses.ts';
import { lawThatDeclares, naturalNameFor } from '../../names/natural-names.ts';
import { unclearUsesIn } from '../../names/unclear-uses.ts';

/** `unknown-name`: a name that nothing is called. The line then says less than it seems to say. */
export const unknownName = defineCheck({
    code: 'unknown-name',
    severity: 'error',
    unread: true,
    title: 'A name stands for nothing that is declared',
    *onFile(scope) {
        for (const { reference, resolution } of unclearUsesIn(scope)) {
            if (resolution.kind === 'unknown') yield unknown(reference, resolution.suggestions, scope);
        }
        yield* unknownEvidence(scope);
    },
});

function unknown({ use, kinds }: ReferenceUse, suggestions: readonly string[], scope: FileScope): Reported {
    const kind = listed(kinds.map(kindInWords), 'or');
    const message = `No ${kind} is called \`${use.text}\`.`;
    const data = { name: use.text, kinds: [...kinds] };
    const natural = naturalNameFor(use.text, kinds);
    if (natural) {
        const { right, says, write = [] } = natural;
        return { at: use.range, message, advice: `Write \`${right}\`: ${says}.`, data: { ...data, suggestions: [], choices: [...write] } };
    }
    const law = lawThatDeclares(use.text, kinds);
    if (law !== undefined) {
        const notLoaded = `${message} It belongs to ${law}, and no regime that is loaded declares it.`;
        return { at: use.range, message: notLoaded, advice: untilItIsLoaded(kinds, scope), data: { ...data, suggestions: [] } };
    }
    return {
        at: use.range,
        message,
        ...advised(suggestions, `Declare it, or name one that is declared.`),
        data: { ...data, suggestions: [...suggestions] },
    };
}

/** What can be written while the regime of another law is not there: an office and a role that there is, else a line without effect. */
function untilItIsLoaded(kinds: readonly NamedKind[], { workspace: { names } }: FileScope): string {
    const [kind] = kinds;
    if (kind !== 'office' && kind !== 'role')
        return 'Add a file with that regime; until then `noted "…"` keeps it in the log without effect.';
    const known = names.allMembers(kind).map(({ declaration }) => `\`${declaration.name.text}\``);
    return `Add a file with that regime, or write one that there is: ${listed([...new Set(known)], 'or')}.`;
}

function advised(suggestions: readonly string[], otherwise: string): { readonly advice: string } {
    if (suggestions.length === 0) return { advice: otherwise };
    return {
        advice: `Did you mean ${listed(
            suggestions.map((name) => `\`${name}\``),
            'or',
        )}? ${otherwise}`,
    };
}

/** Evidence is named within its incident alone. */
function* unknownEvidence({ file }: FileScope): Iterable<Reported> {
    for (const incident of file.incidents) {
        const names = incident.evidence.map((evidence) => evidence.name.text);
        for (const use of incident.events.flatMap((event) => event.evidence)) {
            if (names.includes(use.text)) continue;
            const suggestions = nearest(use.text, names);
            yield {
                at: use.range,
                message: `No evidence of this incident is called \`${use.text}\`.`,
                ...advised(suggestions, 'Add an `evidence` line to the incident, or name one that it has.'),
                data: { name: use.text, kinds: ['evidence'], suggestions: [...suggestions] },
            };
        }
    }
}
