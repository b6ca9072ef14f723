import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from './circles.ts';
import { regimesOf } from './lineage.ts';

/** `details-circular`: a regime that details itself, over others. */
export const detailsCircular = defineCheck({
    code: 'details-circular',
    severity: 'error',
    unread: true,
    title: 'A regime details itself',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const regime of regimesOf(scope)) {
            const circle = circleFrom(regime, (each) => each.details.flatMap((use) => names.global('regime', use)?.declaration ?? []));
            if (!circle || !speaksFor(regime, circle, (each) => each.name.text)) continue;
            yield {
                at: (regime.details.at(0) ?? regime.name).range,
                message: `\`${regime.name.text}\` details itself: ${circle.map((each) => each.name.text).join(' → ')}. One act details another, and not the other way round too.`,
                advice: 'Keep `details` in the act that goes into detail, and remove it from the other.',
            };
        }
    },
});
