import type { Finding } from '../checks/finding.ts';
import type { Range } from '../syntax/range.ts';
import { checks } from '../checks/registry.ts';
import { nearest } from '../facts/nearness.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { textIn, textsIn } from './finding-data.ts';
import { replacedPlace } from './straighten-text.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

/** Findings about codes that two letters stand for, or that are written in one way only. */
const codedNames: readonly string[] = ['state-unknown', 'country-unknown', 'language-unknown', 'zone-unknown', 'section-unknown'];

/**
 * `correct-name`: writes the name that was probably meant.
 *
 * Which word was meant is a fact, and a likeness in spelling is none; and which names there are depends on other files. So it is
 * safe only where a word of the language, or a code, is written in the wrong case.
 */
export const correctName = defineFix({
    code: 'correct-name',
    answers: ['unknown-name', 'syntax-error', 'suppression-unused', ...codedNames],
    title: 'Writes the name that was probably meant',
    safe: false,
    fixesFor: (finding, context) => {
        if (finding.code === 'syntax-error') return correctWord(finding, context);
        if (finding.code === 'suppression-unused') return correctCode(finding, context);
        return correctUse(finding, context);
    },
});

function* correctWord(finding: Finding, context: FixContext): Iterable<Proposal> {
    const meant = textIn(finding, 'replacement');
    const range = replacedPlace(finding);
    if (meant === undefined || !range || finding.data?.['certain'] === true) return;
    const written = writtenAt(range, context);
    yield { ...replacing(range, meant, context), safe: written.toLowerCase() === meant };
}

function* correctUse(finding: Finding, context: FixContext): Iterable<Proposal> {
    const written = textIn(finding, 'name');
    if (written === undefined) return;
    const suggestions = textsIn(finding, 'suggestions');
    for (const meant of suggestions) {
        const otherCase = codedNames.includes(finding.code) && written.toLowerCase() === meant.toLowerCase();
        yield { ...replacing(finding.range, meant, context), safe: otherCase };
    }
}

/** The code in a comment that suppresses nothing because no check is called so. */
function* correctCode(finding: Finding, context: FixContext): Iterable<Proposal> {
    const written = textIn(finding, 'code') ?? '';
    const codes = checks.map((check) => check.code);
    const column = writtenAt(finding.range, context).indexOf(written);
    if (written === '' || codes.includes(written) || column < 0) return;
    const [line, start] = finding.range;
    const [meant] = nearest(written, codes);
    if (meant !== undefined) yield replacing([line, start + column, line, start + column + written.length], meant, context);
}

function replacing(range: Range, meant: string, { file }: FixContext): Proposal {
    return { title: `Write \`${meant}\``, edits: [{ file: file.path, range, text: meant }] };
}

function writtenAt(range: Range, { text }: FixContext): string {
    const { from, to } = offsetsOf(range, lineStartsOf(text), text.length);
    return text.slice(from, to);
}
