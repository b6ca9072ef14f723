import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { DAY } from '../../time/zone.ts';

/** `silence-on-findings`: somebody has been aware for a day, and nothing was found or ruled out. */
export const silenceOnFindings = defineCheck({
    code: 'silence-on-findings',
    severity: 'warning',
    unread: false,
    title: 'Somebody has been aware of the incident for a day, and nothing was found or ruled out',
    *onIncident(scope) {
        const { caseFile, events } = scope;
        const aware = events.find((event) => event.verb === 'became-aware');
        if (!aware || !scope.asOf.hasCome(aware.at.instant + DAY) || events.some(({ verb }) => verb === 'found' || verb === 'ruled-out'))
            return;
        // A decision that nothing is to be reported is somebody's word, not silence.
        if (events.some(({ source }) => source.verb === 'decided' && !source.reportable)) return;
        yield {
            at: aware.range,
            message: `${aware.party ?? 'Somebody'} became aware on ${whenInWords(aware.at)}, and no line says what was found or ruled out. No duty arises from awareness alone: that nothing is listed here is no all-clear. Once something is found, the cautious date counts from this line.`,
            advice: 'Add `DATE found FINDING` or `DATE ruled out FINDING`, dated when the information was received; or record the decision: `DATE PARTY decided not reportable "reason" by "NAME"`.',
            data: { incident: caseFile.name },
        };
    },
});
