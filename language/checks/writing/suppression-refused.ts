import { defineCheck } from '../check.ts';

/** `suppression-refused`: a comment is to suppress that a fact was not read. Reported by `settleSuppressions`. */
export const suppressionRefused = defineCheck({
    code: 'suppression-refused',
    severity: 'error',
    unread: false,
    title: 'A `vigil-ignore` comment is to suppress that a fact was not read or has no meaning',
});
