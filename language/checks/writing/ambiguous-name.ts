import { defineCheck } from '../check.ts';
import { unclearUsesIn } from '../../names/unclear-uses.ts';

/** `ambiguous-name`: a simple name that several regimes declare. It is not guessed which one is meant. */
export const ambiguousName = defineCheck({
    code: 'ambiguous-name',
    severity: 'error',
    unread: 'voids',
    title: 'A simple name is declared by several regimes, so that it stands for nothing here',
    *onFile(scope) {
        for (const { reference, resolution } of unclearUsesIn(scope)) {
            if (resolution.kind !== 'ambiguous') continue;
            const { use, kinds } = reference;
            yield { at: use.range, facts: { name: use.text, kinds, candidates: resolution.candidates } };
        }
    },
});
