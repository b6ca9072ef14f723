import { defineFix } from './fix.ts';
import { gapAfterKey } from '../syntax/format/columns.ts';

/** More entries than these are no choice any more. */
const MOST_CHOICES = 5;

/**
 * `write-expectation`: writes into an example what the docket gives.
 *
 * Never safe: what an example expects is what a person worked out by the law, and the program may be wrong.
 */
export const writeExpectation = defineFix({
    code: 'write-expectation',
    answers: ['example-fails'],
    title: 'Writes into an example what the docket gives',
    safe: false,
    *fixesFor(finding, { file }) {
        const { facts } = finding;
        if (facts.kind !== 'otherwise') return;
        for (const choice of facts.lines.slice(0, MOST_CHOICES))
            yield {
                way: { kind: 'write', text: choice },
                edits: [{ file: file.path, range: finding.range, text: laidOut(choice) }],
                preferred: false,
            };
    },
});

/** The words that begin a line, up to the name of the duty. */
const STATUS = /^([a-z ]+) (?=\S)/;

function laidOut(line: string): string {
    return line.replace(STATUS, (_, status: string) => status + ' '.repeat(gapAfterKey(status.length, status, 'expect')));
}
