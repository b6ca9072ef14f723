import { defineCheck } from '../check.ts';
import { dutiesOf, inherits } from './lineage.ts';

/** `duty-unbound`: a duty that binds nobody, and so never arises. */
export const dutyUnbound = defineCheck({
    code: 'duty-unbound',
    severity: 'error',
    unread: true,
    title: 'A duty binds nobody, so that it never arises',
    *onFile(scope) {
        for (const duty of dutiesOf(scope)) {
            if (inherits(duty, scope.workspace.names, (each) => each.binds.length > 0 || each.answers !== undefined)) continue;
            yield {
                at: duty.declaration.name.range,
                message: `\`${duty.declaration.name.text}\` binds nobody, so it never arises.`,
                advice: 'Add `binds` and a role or an office, or `answers` and the duty whose report it follows.',
            };
        }
    },
});
