import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from './circles.ts';
import { regimesOf } from './lineage.ts';

/** `details-circular`: a regime that details itself, over others. */
export const detailsCircular = defineCheck({
    code: 'details-circular',
    severity: 'error',
    unread: 'voids',
    title: 'A regime details itself',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const regime of regimesOf(scope)) {
            const circle = circleFrom(regime, (each) => each.details.flatMap((use) => names.global('regime', use)?.declaration ?? []));
            if (!circle || !speaksFor(regime, circle, (each) => each.name.text)) continue;
            yield {
                at: (regime.details.at(0) ?? regime.name).range,
                facts: { circle: circle.map((each) => each.name.text) },
            };
        }
    },
});
