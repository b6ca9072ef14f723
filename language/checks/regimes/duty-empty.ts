import { defineCheck } from '../check.ts';
import { dutiesOf, inherits } from './lineage.ts';

/** `duty-empty`: a duty that does not say what must be done, and so is left out of every docket. */
export const dutyEmpty = defineCheck({
    code: 'duty-empty',
    severity: 'error',
    unread: true,
    title: 'A duty does not say what must be done, so that it is left out',
    *onFile(scope) {
        for (const duty of dutiesOf(scope)) {
            if (inherits(duty, scope.workspace.names, (each) => each.act !== undefined)) continue;
            yield {
                at: duty.declaration.name.range,
                message: `\`${duty.declaration.name.text}\` does not say what must be done, so it is left out of every docket.`,
                advice: 'Add a line `must`, such as `must report initial to market-surveillance in each state`.',
            };
        }
    },
});
