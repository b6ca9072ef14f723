import { defineCheck } from '../check.ts';

/** `occurrence-missing`: a timeline does not say when the incident occurred. */
export const occurrenceMissing = defineCheck({
    code: 'occurrence-missing',
    severity: 'warning',
    unread: 'qualifies',
    title: 'A timeline does not say when and where the incident occurred',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (!incident.timeline) return; // `timeline-missing` speaks of that
        if (incident.events.some((event) => event.verb === 'occurred' && !event.struck)) return;
        yield { at: incident.name.range, facts: {} };
    },
});
