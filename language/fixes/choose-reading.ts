import { defineFix } from './fix.ts';
import { textsIn } from './finding-data.ts';

/** `choose-reading`: writes one of the things that may have been meant, where a line has several meanings or lacks a digit. */
export const chooseReading = defineFix({
    code: 'choose-reading',
    answers: ['syntax-error', 'pasted-text', 'unknown-name'],
    title: 'Writes one of the ways in which a line can be meant',
    safe: false,
    *fixesFor(finding, { file }) {
        for (const choice of textsIn(finding, 'choices'))
            yield { title: `Write \`${choice}\``, edits: [{ file: file.path, range: finding.range, text: choice }] };
    },
});
