import { defineCheck } from '../check.ts';
import { actorOf } from '../../facts/case-file.ts';
import { whenInWords } from '../wording.ts';

/** `awareness-missing`: something is known of an incident, and no line says that anybody became aware of it. */
export const awarenessMissing = defineCheck({
    code: 'awareness-missing',
    severity: 'warning',
    unread: true,
    title: 'Something was found, noticed or passed on, and nobody became aware of the incident',
    *onIncident({ caseFile, events }) {
        if (events.some((event) => event.verb === 'became-aware')) return;
        const sign = events.find((event) => event.verb === 'found' || event.verb === 'received-notice' || event.verb === 'informed');
        if (!sign) return;
        const party = actorOf(sign);
        yield {
            at: sign.range,
            message: `By ${whenInWords(sign.at)} somebody knew of the incident, and no line says who became aware of it and when. Limits count from awareness, so they cannot be dated here.`,
            advice: 'Add `DATE PARTY became aware` for each party, dated by the first person in it, or acting for it, who knew.',
            data: { incident: caseFile.name, ...(party === undefined ? {} : { party }) },
        };
    },
});
