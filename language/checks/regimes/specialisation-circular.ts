import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from './circles.ts';
import { dutiesOf, specialised } from './lineage.ts';

/** `specialisation-circular`: a duty that specialises itself, over others; none of them is the general one. */
export const specialisationCircular = defineCheck({
    code: 'specialisation-circular',
    severity: 'error',
    unread: true,
    title: 'A duty specialises itself',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const duty of dutiesOf(scope)) {
            const circle = circleFrom(duty, (each) => [specialised(each, names)].filter((base) => base !== undefined));
            if (!circle || !speaksFor(duty, circle, (each) => each.id)) continue;
            const { specialises, name } = duty.declaration;
            yield {
                at: (specialises ?? name).range,
                message: `\`${name.text}\` specialises itself: ${circle.map((each) => each.declaration.name.text).join(' → ')}. None of them is the general one, so what they inherit is not defined.`,
                advice: 'Remove `specialises` from the duty that is the general one.',
                related: circle.slice(1, -1).map((each) => ({
                    location: { file: each.path, range: each.declaration.name.range },
                    message: `\`${each.declaration.name.text}\` is in the circle.`,
                })),
            };
        }
    },
});
