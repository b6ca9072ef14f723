import { defineCheck } from '../check.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { DAY } from '../../time/zone.ts';

/** `silence-on-findings`: somebody has been aware for a day, and nothing was found or ruled out. */
export const silenceOnFindings = defineCheck({
    code: 'silence-on-findings',
    severity: 'warning',
    unread: false,
    title: 'Somebody has been aware of the incident for a day, and nothing was found or ruled out',
    *onIncident(scope) {
        const { events } = scope;
        const aware = events.find((event) => event.verb === 'became-aware');
        if (!aware || !scope.asOf.hasCome(aware.at.instant + DAY) || events.some(({ verb }) => verb === 'found' || verb === 'ruled-out'))
            return;
        // A decision that nothing is to be reported is somebody's word, not silence.
        if (events.some(({ source }) => source.verb === 'decided' && !source.reportable)) return;
        yield {
            at: aware.source.party.range,
            facts: { party: aware.party ?? null, aware: whenOf(aware.at) },
        };
    },
});
