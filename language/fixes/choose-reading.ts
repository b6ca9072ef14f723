import type { FindingFor } from './fix.ts';
import { defineFix } from './fix.ts';

/** `choose-reading`: writes one of the things that may have been meant, where a line has several meanings or lacks a digit. */
export const chooseReading = defineFix({
    code: 'choose-reading',
    answers: ['syntax-error', 'pasted-text', 'unknown-name'],
    title: 'Writes one of the ways in which a line can be meant',
    safe: false,
    *fixesFor(finding, { file }) {
        for (const choice of choicesOf(finding))
            yield { way: { kind: 'write', text: choice }, edits: [{ file: file.path, range: finding.range, text: choice }] };
    },
});

function choicesOf(finding: FindingFor<'syntax-error' | 'pasted-text' | 'unknown-name'>): readonly string[] {
    if (finding.code !== 'unknown-name') return finding.facts.choices;
    const { meant } = finding.facts;
    return meant?.kind === 'natural' ? meant.choices : [];
}
