import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from './circles.ts';
import { dutiesOf, specialised } from './lineage.ts';

/** `specialisation-circular`: a duty that specialises itself, over others; none of them is the general one. */
export const specialisationCircular = defineCheck({
    code: 'specialisation-circular',
    severity: 'error',
    unread: 'voids',
    title: 'A duty specialises itself',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const duty of dutiesOf(scope)) {
            const circle = circleFrom(duty, (each) => [specialised(each, names)].filter((base) => base !== undefined));
            if (!circle || !speaksFor(duty, circle, (each) => each.id)) continue;
            const { specialises, name } = duty.declaration;
            yield {
                at: (specialises ?? name).range,
                facts: { circle: circle.map((each) => each.declaration.name.text) },
                related: circle.slice(1, -1).map((each) => ({
                    location: { file: each.path, range: each.declaration.name.range },
                    kind: 'in-circle' as const,
                    name: each.declaration.name.text,
                })),
            };
        }
    },
});
