import { isAsExpected, judgeExample } from '../../examples/judge-example.ts';
import { foundLines, provisionOf } from '../../examples/tell-outcome.ts';
import { writtenAsOf } from '../../examples/write-entry.ts';
import { defineCheck } from '../check.ts';

/** `example-fails`: an example of the law does not come to what it expects, cannot be judged, or expects nothing. */
export const exampleFails = defineCheck({
    code: 'example-fails',
    severity: 'error',
    unread: false,
    title: 'An example expects other duties or dates than the docket gives',
    *onFile(scope) {
        const { file } = scope;
        for (const example of file.examples) {
            const judged = judgeExample(scope, file, example);
            if (isAsExpected(judged)) continue;
            for (const { range, says, closes, isUnread } of judged.faults) {
                // A line that could not be read says so itself.
                if (!isUnread) yield { at: range, facts: { kind: 'fault', says, closes } };
            }
            if (judged.faults.length === 0 && judged.outcomes.length === 0) {
                yield { at: example.name.range, severity: 'warning', facts: { kind: 'empty' } };
            }
            for (const outcome of judged.outcomes.filter(({ differences }) => differences.length > 0)) {
                const { expectation, differences, asOf, zone } = outcome;
                const basis = provisionOf(outcome);
                yield {
                    at: expectation.range,
                    ...(basis !== undefined && { basis }),
                    facts: {
                        kind: 'otherwise',
                        duty: expectation.duty.text,
                        asOf: writtenAsOf(asOf, zone),
                        differences,
                        lines: foundLines(outcome),
                    },
                };
            }
        }
    },
});
