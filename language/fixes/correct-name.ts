import type { Finding, FindingOf } from '../findings/finding.ts';
import { isFindingOf } from '../findings/finding.ts';
import type { Range } from '../syntax/range.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

/** Findings about codes that two letters stand for, or that are written in one way only. */
const codedNames = ['state-unknown', 'country-unknown', 'language-unknown', 'zone-unknown', 'section-unknown'] as const;

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
        if (isFindingOf(finding, 'syntax-error')) return correctWord(finding, context);
        if (isFindingOf(finding, 'suppression-unused')) return correctCode(finding, context);
        return correctUse(finding, context);
    },
});

function* correctWord({ facts: { replacement } }: FindingOf<'syntax-error'>, context: FixContext): Iterable<Proposal> {
    if (!replacement || replacement.text === null || replacement.certain) return;
    const { range, text: meant } = replacement;
    yield { ...replacing(range, meant, context), safe: writtenAt(range, context).toLowerCase() === meant };
}

function* correctUse(finding: Finding, context: FixContext): Iterable<Proposal> {
    const misspelt = misspeltIn(finding);
    for (const meant of misspelt?.suggestions ?? []) {
        const otherCase = isFindingOf(finding, ...codedNames) && misspelt?.name.toLowerCase() === meant.toLowerCase();
        yield { ...replacing(finding.range, meant, context), safe: otherCase };
    }
}

function misspeltIn(finding: Finding): { readonly name: string; readonly suggestions: readonly string[] } | undefined {
    if (isFindingOf(finding, 'state-unknown')) return finding.facts.kind === 'party' ? undefined : finding.facts;
    const isMisspelt = isFindingOf(finding, 'country-unknown', 'language-unknown', 'section-unknown', 'unknown-name', 'zone-unknown');
    return isMisspelt ? finding.facts : undefined;
}

/** The code in a comment that suppresses nothing because no check is called so. */
function* correctCode({ facts, range }: FindingOf<'suppression-unused'>, context: FixContext): Iterable<Proposal> {
    if (facts.kind !== 'no-check' || facts.suggestion === null) return;
    const { code, suggestion } = facts;
    const column = writtenAt(range, context).indexOf(code);
    const [line, start] = range;
    if (column >= 0) yield replacing([line, start + column, line, start + column + code.length], suggestion, context);
}

function replacing(range: Range, meant: string, { file }: FixContext): Proposal {
    return { way: { kind: 'write', text: meant }, edits: [{ file: file.path, range, text: meant }] };
}

function writtenAt(range: Range, { text }: FixContext): string {
    const { from, to } = offsetsOf(range, lineStartsOf(text), text.length);
    return text.slice(from, to);
}
