import { whenOf } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';

/** `event-in-future`: a line tells something that has not happened yet. */
export const eventInFuture = defineCheck({
    code: 'event-in-future',
    severity: 'warning',
    unread: false,
    title: 'A line of a timeline is dated in the future',
    *onIncident(scope) {
        for (const event of scope.caseFile.events) {
            if (scope.asOf.hasCome(event.at.instant) || (event.struckFrom !== undefined && scope.asOf.hasCome(event.struckFrom))) continue;
            yield { at: event.source.at.range, facts: { at: whenOf(event.at) } };
        }
    },
});
