import { beforeOccurrence } from '../../facts/before-occurrence.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';

/** `event-before-occurrence`: a line that presupposes the incident is dated before it. */
export const eventBeforeOccurrence = defineCheck({
    code: 'event-before-occurrence',
    severity: 'error',
    unread: false,
    title: 'A line that presupposes the incident is dated before the incident occurred',
    *onIncident({ caseFile, events }) {
        const before = beforeOccurrence(events);
        if (!before) return; // `occurrence-missing` speaks of that

        const { occurrence, isApproximate } = before;
        const occurred = whenOf(occurrence.at);
        for (const event of before.events) {
            yield {
                at: event.source.at.range,
                severity: isApproximate ? 'warning' : 'error',
                facts: { at: whenOf(event.at), occurred },
                related: [{ location: { file: caseFile.path, range: occurrence.range }, kind: 'occurrence', at: occurred }],
            };
        }
    },
});
