import { countryOf } from '../facts/build-register.ts';
import { isFindingOf } from '../findings/finding.ts';
import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { insertion } from './text/write-lines.ts';

/** `name-use`: says in whose use it happened, for a person to choose. */
export const nameUse = defineFix({
    code: 'name-use',
    answers: ['use-unnamed', 'use-of-no-deployer'],
    title: 'Says in whose use the incident happened, one way for each party that it can be',
    safe: false,
    *fixesFor(finding, context) {
        if (isFindingOf(finding, 'use-of-no-deployer')) {
            const { party: named, users } = finding.facts;
            for (const party of users) {
                yield {
                    way: { kind: 'use-of', party, insteadOf: named },
                    edits: [{ file: context.file.path, range: finding.range, text: party }],
                };
            }
            return;
        }
        const { state, parties } = finding.facts;
        const lines = caseOf(finding, context)?.events.flatMap(({ source }) => (source.verb === 'occurred' ? source.states : [])) ?? [];
        const place = lines.find((use) => state !== null && countryOf(use.text) === state);
        if (!place) return;
        const [, , line, column] = place.range;
        for (const party of parties) {
            yield { way: { kind: 'use-of', party, insteadOf: null }, edits: [insertion(context.file.path, line, column, ` at ${party}`)] };
        }
    },
});
