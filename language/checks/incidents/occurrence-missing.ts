import { defineCheck } from '../check.ts';

/** `occurrence-missing`: a timeline does not say when the incident occurred. */
export const occurrenceMissing = defineCheck({
    code: 'occurrence-missing',
    severity: 'warning',
    unread: true,
    title: 'A timeline does not say when and where the incident occurred',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (!incident.timeline) return; // `timeline-missing` speaks of that
        if (incident.events.some((event) => event.verb === 'occurred' && !event.struck)) return;
        yield {
            at: incident.name.range,
            message:
                'No line says when and where the incident occurred. Which law applies, and whose authority is competent, may depend on it.',
            advice: 'Add `DATE occurred in STATE` to the timeline; `occurred about` and `occurred between … and …` say that it is not known exactly.',
            data: { incident: caseFile.name },
        };
    },
});
