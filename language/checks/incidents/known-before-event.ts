import { resolveInstant } from '../../facts/written-instant.ts';
import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { isBefore } from '../../facts/order.ts';

/** `known-before-event`: a line says that something was known before it happened. */
export const knownBeforeEvent = defineCheck({
    code: 'known-before-event',
    severity: 'error',
    unread: true,
    title: 'A line says that something was known before it happened',
    *onIncident({ caseFile }) {
        for (const event of caseFile.events) {
            const { known } = event.source;
            const when = known && resolveInstant(known, caseFile.zone).when;
            if (!known || !when || !isBefore(when, event.at)) continue;
            yield {
                at: known.range,
                message: `This became known on ${whenInWords(when)}, before it happened on ${whenInWords(event.at)}. It is taken as known when it happened.`,
                advice: '`known` says when something was learned later than it happened. Correct one of the two dates, or leave `known` out.',
                related: [
                    { location: { file: caseFile.path, range: event.source.at.range }, message: `It happened on ${whenInWords(event.at)}` },
                ],
            };
        }
    },
});
