import type { Declaration, SourceFile } from '../../facts/source.ts';
import { defineCheck } from '../check.ts';
import { kindInWords } from '../../names/kinds.ts';

/** `name-missing`: a declaration without a name, to which nothing can refer. */
export const nameMissing = defineCheck({
    code: 'name-missing',
    severity: 'error',
    unread: true,
    title: 'A declaration has no name, so that nothing can refer to it',
    *onFile({ file }) {
        for (const [kind, declaration] of declarationsOf(file)) {
            if (declaration.name.text !== '') continue;
            const titled = declaration.title === undefined ? '' : ` “${declaration.title}”`;
            yield {
                at: declaration.name.range,
                message: `This ${kind}${titled} has no name, so that no other line can refer to it.`,
                advice: `Write a short name before the title, such as \`${kind}-1\`.`,
            };
        }
    },
});

function* declarationsOf(file: SourceFile): Iterable<readonly [kind: string, declaration: Declaration]> {
    for (const party of file.parties) yield [party.kind, party];
    for (const subject of file.subjects) yield [subject.kind, subject];
    for (const incident of file.incidents) yield [kindInWords('incident'), incident];
    for (const report of file.reports) yield [kindInWords('report'), report];
    for (const regime of file.regimes) {
        yield [kindInWords('regime'), regime];
        for (const route of regime.routes) yield [kindInWords('route'), route];
        for (const duty of regime.duties) yield [kindInWords('duty'), duty];
    }
}
