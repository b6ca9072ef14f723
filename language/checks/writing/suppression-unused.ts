import { defineCheck } from '../check.ts';

/** `suppression-unused`: a comment suppresses a finding that is not there. Reported by `applySuppressions`, which alone knows. */
export const suppressionUnused = defineCheck({
    code: 'suppression-unused',
    severity: 'warning',
    unread: false,
    title: 'A `vigil-ignore` comment suppresses nothing',
});
