import { defineCheck } from '../check.ts';

/** `involves-missing`: an incident names no system and no model. */
export const involvesMissing = defineCheck({
    code: 'involves-missing',
    severity: 'error',
    unread: 'qualifies',
    title: 'An incident does not say which system or model it involves',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (incident.involves.length > 0) return;
        yield { at: incident.name.range, facts: {} };
    },
});
