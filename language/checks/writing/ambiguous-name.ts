import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { kindInWords } from '../../names/kinds.ts';
import { unclearUsesIn } from '../../names/unclear-uses.ts';

/** `ambiguous-name`: a simple name that several regimes declare. It is not guessed which one is meant. */
export const ambiguousName = defineCheck({
    code: 'ambiguous-name',
    severity: 'error',
    unread: true,
    title: 'A simple name is declared by several regimes, so that it stands for nothing here',
    *onFile(scope) {
        for (const { reference, resolution } of unclearUsesIn(scope)) {
            if (resolution.kind !== 'ambiguous') continue;

            const { use } = reference;
            const candidates = resolution.candidates.map((candidate) => `\`${candidate}\``);
            yield {
                at: use.range,
                message: `\`${use.text}\` could be ${listed(candidates, 'or')}; the line counts for none of them until it says which ${listed(reference.kinds.map(kindInWords), 'or')} it means.`,
                advice: `Write ${listed(candidates, 'or')}.`,
                data: { name: use.text, candidates: [...resolution.candidates] },
            };
        }
    },
});
