import { defineFix } from './fix.ts';

/** `qualify-name`: says which of several regimes a term is meant of. */
export const qualifyName = defineFix({
    code: 'qualify-name',
    answers: ['ambiguous-name'],
    title: 'Says of which regime a term is meant',
    safe: false,
    *fixesFor(finding, { file }) {
        for (const candidate of finding.facts.candidates)
            yield { way: { kind: 'write', text: candidate }, edits: [{ file: file.path, range: finding.range, text: candidate }] };
    },
});
