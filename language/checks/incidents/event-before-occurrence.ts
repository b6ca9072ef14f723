import { beforeOccurrence } from '../../facts/before-occurrence.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';

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
        for (const event of before.events) {
            yield {
                at: event.range,
                severity: isApproximate ? 'warning' : 'error',
                message: `This line is dated ${whenInWords(event.at)}, before the incident occurred on ${whenInWords(occurrence.at)}.`,
                advice: 'Correct the instant that is wrong. If a line that has been relied on is wrong, strike it and add the right one.',
                related: [
                    {
                        location: { file: caseFile.path, range: occurrence.range },
                        message: `The incident occurred on ${whenInWords(occurrence.at)}`,
                    },
                ],
                data: { ...partyOf(event), verb: event.verb },
            };
        }
    },
});

function partyOf(event: CaseEvent): { readonly party?: string } {
    const party = actorOf(event);
    return party === undefined ? {} : { party };
}
