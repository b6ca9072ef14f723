import { defineCheck } from '../check.ts';
import { dutiesOf, inherits } from './lineage.ts';

/** `duty-empty`: a duty that does not say what must be done, and so is left out of every docket. */
export const dutyEmpty = defineCheck({
    code: 'duty-empty',
    severity: 'error',
    unread: 'voids',
    title: 'A duty does not say what must be done, so that it is left out',
    *onFile(scope) {
        for (const duty of dutiesOf(scope)) {
            if (inherits(duty, scope.workspace.names, (each) => each.act !== undefined)) continue;
            const { name } = duty.declaration;
            yield { at: name.range, facts: { duty: name.text } };
        }
    },
});
