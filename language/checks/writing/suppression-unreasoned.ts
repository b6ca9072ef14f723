import { defineCheck } from '../check.ts';

/** `suppression-unreasoned`: a comment suppresses a finding without saying why. Reported by `applySuppressions`. */
export const suppressionUnreasoned = defineCheck({
    code: 'suppression-unreasoned',
    severity: 'warning',
    unread: false,
    title: 'A `vigil-ignore` comment gives no reason',
});
