import type { WayFacts } from '../findings/ways.ts';
import type { Range } from '../syntax/range.ts';
import { defineFix } from './fix.ts';
import { isSameRange } from '../syntax/range.ts';
import type { SourceFile } from '../facts/source.ts';

/** `straighten-text`: writes what a word processor wrote as the language writes it. Its meaning stays. */
export const straightenText = defineFix({
    code: 'straighten-text',
    answers: ['pasted-text', 'syntax-error'],
    title: 'Writes pasted dates, times, quotes and spaces as the language writes them',
    safe: true,
    *fixesFor(finding, { file }) {
        const { replacement } = finding.facts;
        if (!replacement || (finding.code === 'syntax-error' && !replacement.certain)) return;
        const { range, text: carried } = replacement;
        const text = carried ?? replacementAt(range, file);
        if (text === undefined) return;
        yield { way: carried === null ? wayWithout(text) : wayTo(carried), edits: [{ file: file.path, range, text }] };
    },
});

function wayTo(replacement: string): WayFacts {
    if (replacement === '') return { kind: 'remove-invisible' };
    return replacement === ' ' ? { kind: 'ordinary-space' } : { kind: 'write', text: shown(replacement) };
}

/** A text of the file is repeated nowhere. */
function wayWithout(replacement: string): WayFacts {
    return { kind: replacement.includes('"') ? 'straight-quotes' : 'hyphens' };
}

/** What the reading of the file would write at a place; a finding carries no text of the file. */
function replacementAt(range: Range, { problems }: SourceFile): string | undefined {
    return problems.find(({ replacement }) => replacement && isSameRange(replacement.range, range))?.replacement?.text;
}

function shown(text: string): string {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
