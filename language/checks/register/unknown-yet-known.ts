import type { NotKnownLine, Subject } from '../../facts/source.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';

/** `unknown-yet-known`: one line says that nobody knows a date or who holds a role, and another line says which or who. */
export const unknownYetKnown = defineCheck({
    code: 'unknown-yet-known',
    severity: 'warning',
    unread: false,
    title: 'One line says that something is not known, and another one says it',
    *onFile({ file }) {
        for (const subject of file.subjects) {
            for (const line of subject.notKnown) {
                const known = knownBeside(line, subject);
                if (!known) continue;
                yield {
                    at: line.range,
                    facts: { subject: subject.name.text, field: known.field },
                    related: [{ location: { file: file.path, range: known.range }, kind: 'said-after-all', field: known.field }],
                };
            }
        }
    },
});

/** The line that says what another one calls unknown. A change does not tell of other changes, nor a role for a time of other times. */
function knownBeside({ of }: NotKnownLine, subject: Subject): { readonly field: string; readonly range: Range } | undefined {
    if (of === 'changes') return undefined;
    if (of === 'placed' || of === 'service') {
        const [line] = of === 'placed' ? subject.placed : subject.service;
        return line && { field: of === 'placed' ? 'placed on market' : 'put into service', range: line.range };
    }
    const line = subject.roles.find(({ role, during }) => role.text === of.role.text && during === undefined);
    return line && { field: of.role.text, range: line.range };
}
