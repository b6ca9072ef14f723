import { nearest } from '../../facts/nearness.ts';
import { listed } from '../wording.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { kindInWords } from '../../names/kinds.ts';
import type { ReferenceUse } from '../../names/name-uses.ts';
import { unclearUsesIn } from '../../names/unclear-uses.ts';

/** `unknown-name`: a name that nothing is called. The line then says less than it seems to say. */
export const unknownName = defineCheck({
    code: 'unknown-name',
    severity: 'error',
    unread: true,
    title: 'A name stands for nothing that is declared',
    *onFile(scope) {
        for (const { reference, resolution } of unclearUsesIn(scope)) {
            if (resolution.kind === 'unknown') yield unknown(reference, resolution.suggestions);
        }
        yield* unknownEvidence(scope);
    },
});

function unknown({ use, kinds }: ReferenceUse, suggestions: readonly string[]): Reported {
    const kind = listed(kinds.map(kindInWords), 'or');
    return {
        at: use.range,
        message: `No ${kind} is called \`${use.text}\`.`,
        ...advised(suggestions, `Declare it, or name one that is declared.`),
        data: { name: use.text, kinds: [...kinds], suggestions: [...suggestions] },
    };
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
