import { defineCheck } from '../check.ts';
import { dutiesOf, inherits } from './lineage.ts';

/** `duty-unbound`: a duty that binds nobody, and so never arises. */
export const dutyUnbound = defineCheck({
    code: 'duty-unbound',
    severity: 'error',
    unread: 'voids',
    title: 'A duty binds nobody, so that it never arises',
    *onFile(scope) {
        for (const duty of dutiesOf(scope)) {
            if (inherits(duty, scope.workspace.names, (each) => each.binds.length > 0 || each.answers !== undefined)) continue;
            const { name } = duty.declaration;
            yield { at: name.range, facts: { duty: name.text } };
        }
    },
});
