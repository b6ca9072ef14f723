import { defineCheck } from '../check.ts';

/** `timeline-missing`: an incident tells nothing that happened. */
export const timelineMissing = defineCheck({
    code: 'timeline-missing',
    severity: 'warning',
    unread: true,
    title: 'An incident has no timeline',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (incident.timeline) return;
        yield {
            at: incident.name.range,
            message:
                'This incident has no timeline. Duties follow from dated lines only, so none can arise here; that is not an all-clear.',
            advice: 'Add `timeline { … }` with when it occurred, who became aware of it and what was found.',
            data: { incident: caseFile.name },
        };
    },
});
