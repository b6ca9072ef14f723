import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { isBefore } from './order.ts';

/** What cannot happen before there is an incident. A drift alarm or a change to the system can. */
const presupposes: ReadonlySet<Verb> = new Set<Verb>([
    'ended',
    'resolved',
    'found',
    'ruled-out',
    'causal-link',
    'received-notice',
    'became-aware',
    'informed',
    'reported',
    'announced',
    'acknowledged',
    'took-corrective-action',
    'started-investigation',
    'assessed-risk',
    'decided',
]);

/** `event-before-occurrence`: a line that presupposes the incident is dated before it. */
export const eventBeforeOccurrence = defineCheck({
    code: 'event-before-occurrence',
    severity: 'error',
    unread: false,
    title: 'A line that presupposes the incident is dated before the incident occurred',
    *onIncident({ caseFile, events }) {
        const occurrence = events.find((event) => event.verb === 'occurred');
        if (!occurrence) return; // `occurrence-missing` speaks of that

        const approximate = occurrence.source.verb === 'occurred' && (occurrence.source.about || occurrence.source.between !== undefined);
        for (const event of events) {
            if (!presupposes.has(event.verb) || !isBefore(event.at, occurrence.at)) continue;
            yield {
                at: event.range,
                severity: approximate ? 'warning' : 'error',
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
