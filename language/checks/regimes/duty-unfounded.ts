import { defineCheck } from '../check.ts';
import { dutiesOf, inherits } from './lineage.ts';

/** `duty-unfounded`: a duty that names no provision, so that nobody can look up why it is owed. */
export const dutyUnfounded = defineCheck({
    code: 'duty-unfounded',
    severity: 'warning',
    unread: false,
    title: 'A duty names no provision',
    *onFile(scope) {
        for (const duty of dutiesOf(scope)) {
            if (inherits(duty, scope.workspace.names, (each) => each.provisions.length > 0)) continue;
            const { name } = duty.declaration;
            yield { at: name.range, facts: { duty: name.text } };
        }
    },
});
