import { defineCheck } from '../check.ts';

/** `approval-without-digest`: an approval does not say of which text, so that nobody can tell whether it still holds. */
export const approvalWithoutDigest = defineCheck({
    code: 'approval-without-digest',
    severity: 'info',
    unread: false,
    title: 'An approval does not say which text was approved',
    *onWorkspace({ incidents }) {
        for (const { signed = [] } of incidents) {
            for (const { path, range, report, by, at, kind, isSent, changed } of signed) {
                if (kind === 'approval' && changed === 'none') yield { file: path, at: range, facts: { report, by, at, sent: isSent } };
            }
        }
    },
});
