import type { Range } from '../syntax/range.ts';
import { defineFix } from './fix.ts';
import { caseOf, eventAround } from './incident-of.ts';
import { insertion } from './text/write-lines.ts';

/** `write-regime`: says under which regime a report was made. */
export const writeRegime = defineFix({
    code: 'write-regime',
    answers: ['report-ambiguous'],
    title: 'Says under which regime a report was made',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        const source = caseFile && eventAround(finding.range, caseFile)?.source;
        if (source?.verb !== 'reported' || source.regime) return;
        const addressee: Range | undefined = source.others.at(-1)?.range;
        if (!addressee) return;
        const [, , line, column] = addressee;
        for (const regime of finding.facts.regimes)
            yield { way: { kind: 'made-under', regime }, edits: [insertion(context.file.path, line, column, ` under ${regime}`)] };
    },
});
