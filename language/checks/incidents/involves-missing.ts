import { defineCheck } from '../check.ts';

/** `involves-missing`: an incident names no system and no model. */
export const involvesMissing = defineCheck({
    code: 'involves-missing',
    severity: 'error',
    unread: true,
    title: 'An incident does not say which system or model it involves',
    *onIncident({ caseFile }) {
        const { incident } = caseFile;
        if (incident.involves.length > 0) return;
        yield {
            at: incident.name.range,
            message:
                'This incident names no system and no model. Whom the law binds follows from them, so no duty can arise here; that is not an all-clear.',
            advice: 'Add `involves SYSTEM` with the name of a declared system or model.',
            data: { incident: caseFile.name },
        };
    },
});
