import type { Finding } from '../checks/finding.ts';
import type { Range } from '../syntax/range.ts';
import { defineFix } from './fix.ts';
import { textIn } from './finding-data.ts';
import { sameRange } from './incident-of.ts';
import type { SourceFile } from '../facts/source.ts';

/** `straighten-text`: writes what a word processor wrote as the language writes it. Its meaning stays. */
export const straightenText = defineFix({
    code: 'straighten-text',
    answers: ['pasted-text', 'syntax-error'],
    title: 'Writes pasted dates, times, quotes and spaces as the language writes them',
    safe: true,
    *fixesFor(finding, { file }) {
        if (finding.code === 'syntax-error' && finding.data?.['certain'] !== true) return;
        const range = replacedPlace(finding);
        const replacement = textIn(finding, 'replacement') ?? (range && replacementAt(range, file));
        if (replacement === undefined || !range) return;
        const title =
            replacement === ''
                ? 'Remove the invisible sign'
                : replacement === ' '
                  ? 'Write an ordinary space'
                  : replacement.includes('"')
                    ? 'Write straight quotes'
                    : `Write ${shown(replacement)}`;
        yield { title, edits: [{ file: file.path, range, text: replacement }] };
    },
});

/** The place that a finding's replacement is for, carried as `line:column-line:column`. */
export function replacedPlace(finding: Finding): Range | undefined {
    const [, line, column, endLine, endColumn] = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(textIn(finding, 'place') ?? '') ?? [];
    if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined) return undefined;
    return [Number(line), Number(column), Number(endLine), Number(endColumn)];
}

/** What the reading of the file would write at a place; a finding carries no text of the file. */
function replacementAt(range: Range, { problems }: SourceFile): string | undefined {
    return problems.find(({ replacement }) => replacement && sameRange(replacement.range, range))?.replacement?.text;
}

function shown(text: string): string {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
