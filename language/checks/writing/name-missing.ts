import type { Declaration, SourceFile } from '../../facts/source.ts';
import type { DeclarationKind } from '../../findings/writing.ts';
import { defineCheck } from '../check.ts';

/** `name-missing`: a declaration without a name, to which nothing can refer. */
export const nameMissing = defineCheck({
    code: 'name-missing',
    severity: 'error',
    unread: 'voids',
    title: 'A declaration has no name, so that nothing can refer to it',
    *onFile({ file }) {
        for (const [kind, declaration] of declarationsOf(file)) {
            if (declaration.name.text !== '') continue;
            yield { at: declaration.name.range, facts: { kind, title: declaration.title ?? null } };
        }
    },
});

function* declarationsOf(file: SourceFile): Iterable<readonly [kind: DeclarationKind, declaration: Declaration]> {
    for (const party of file.parties) yield [party.kind, party];
    for (const subject of file.subjects) yield [subject.kind, subject];
    for (const incident of file.incidents) yield ['incident', incident];
    for (const report of file.reports) yield ['report', report];
    for (const regime of file.regimes) {
        yield ['regime', regime];
        for (const route of regime.routes) yield ['route', route];
        for (const duty of regime.duties) yield ['duty', duty];
    }
}
