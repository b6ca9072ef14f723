import { defineCheck } from '../check.ts';

/** `internal-fault`: a check could not be completed. Reported in its stead by `checkFile`, `checkIncident` and `checkWorkspace`. */
export const internalFault = defineCheck({
    code: 'internal-fault',
    severity: 'info',
    unread: 'voids',
    title: 'A check could not be completed, so what it would have said is missing',
});
