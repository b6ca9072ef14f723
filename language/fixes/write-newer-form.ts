import type { Range } from '../syntax/range.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { sourceLinesOf } from './text/source-lines.ts';
import { insertion } from './text/write-lines.ts';
import { eventLine } from './write-event.ts';

/** `write-newer-form`: writes a line in the form that says the same better now. Nothing is meant by it that was not meant before. */
export const writeNewerForm = defineFix({
    code: 'write-newer-form',
    answers: ['older-form'],
    title: 'Writes an older form of a line as the newer one, with the same meaning',
    safe: true,
    fixesFor({ facts, range }, context) {
        switch (facts.form) {
            case 'about':
                return aboutBeforeDate(range, context);
            case 'least':
                return atLeast(range, context);
        }
    },
});

/** Where nothing but spaces parts the words: a comment between them would lose its place. */
function* aboutBeforeDate([line, column, endLine, endColumn]: Range, context: FixContext): Iterable<Proposal> {
    const from = sourceLinesOf(context).lines[line - 1]?.from;
    if (from === undefined || line !== endLine) return;
    const date = context.text.slice(from + column - 1, from + endColumn - 1);
    const words = /^[ \t]+occurred[ \t]+about\b/.exec(context.text.slice(from + endColumn - 1));
    if (!words) return;
    const range: Range = [line, column, line, endColumn + words[0].length];
    const text = eventLine(`about ${date}`, 'occurred');
    yield { way: { kind: 'write', text: `about ${date} occurred` }, edits: [{ file: context.file.path, range, text }] };
}

function* atLeast([line, column]: Range, { file: { path } }: FixContext): Iterable<Proposal> {
    yield { way: { kind: 'write', text: 'for at least' }, edits: [insertion(path, line, column, 'at least ')] };
}
