import { defineCheck } from '../check.ts';

/** `timeline-missing`: an incident tells nothing that happened. */
export const timelineMissing = defineCheck({
    code: 'timeline-missing',
    severity: 'warning',
    unread: 'qualifies',
    title: 'An incident has no timeline',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (incident.timeline) return;
        yield { at: incident.name.range, facts: {} };
    },
});
