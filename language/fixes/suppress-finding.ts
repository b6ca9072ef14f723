import { canBeSuppressed } from '../checks/suppress.ts';
import { defineFix } from './fix.ts';
import { insertion } from './text/write-lines.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/**
 * `suppress-finding`: accepts a finding where it stands. The reason is left open, and a finding of its own asks for it until
 * a person has written one.
 */
export const suppressFinding = defineFix({
    code: 'suppress-finding',
    answers: 'every',
    title: 'Accepts a finding, with a reason that a person has to write',
    safe: false,
    lastResort: true,
    *fixesFor({ code, range }, context) {
        const [row] = range;
        const line = sourceLinesOf(context).lines[row - 1];
        if (!canBeSuppressed(code) || code === 'pasted-text' || !line?.code || line.inside) return;
        const indentation = line.indentation.replace('\uFEFF', '');
        yield {
            way: { kind: 'suppress', code },
            edits: [insertion(context.file.path, row, 1, `${indentation}// vigil-ignore ${code}:\n`)],
        };
    },
});
