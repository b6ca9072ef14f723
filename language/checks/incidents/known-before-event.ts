import { resolveInstant } from '../../facts/written-instant.ts';
import { defineCheck } from '../check.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { isBefore } from '../../facts/order.ts';

/** `known-before-event`: a line says that something was known before it happened. */
export const knownBeforeEvent = defineCheck({
    code: 'known-before-event',
    severity: 'error',
    unread: 'voids',
    title: 'A line says that something was known before it happened',
    *onIncident({ caseFile }) {
        for (const event of caseFile.events) {
            const { known } = event.source;
            const when = known && resolveInstant(known, caseFile.zone).when;
            if (!known || !when || !isBefore(when, event.at)) continue;
            yield {
                at: known.range,
                facts: { known: whenOf(when), happened: whenOf(event.at) },
                related: [{ location: { file: caseFile.path, range: event.source.at.range }, kind: 'happened', at: whenOf(event.at) }],
            };
        }
    },
});
