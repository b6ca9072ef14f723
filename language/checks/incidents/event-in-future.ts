import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';

/** `event-in-future`: a line tells something that has not happened yet. */
export const eventInFuture = defineCheck({
    code: 'event-in-future',
    severity: 'warning',
    unread: false,
    title: 'A line of a timeline is dated in the future',
    *onIncident(scope) {
        for (const event of scope.caseFile.events) {
            if (scope.asOf.hasCome(event.at.instant) || (event.struckFrom !== undefined && scope.asOf.hasCome(event.struckFrom))) continue;
            yield {
                at: event.range,
                message: `This line is dated ${whenInWords(event.at)}, which has not come yet. Until then it counts for nothing: no duty arises from it, and none is met by it.`,
                advice: 'A timeline tells what has happened. Correct the date, or write an intention as `announced … by DATE`.',
            };
        }
    },
});
