import { defineCheck } from '../check.ts';

/** `authority-without-office`: an authority that holds no office, so that no duty leads to it. */
export const authorityWithoutOffice = defineCheck({
    code: 'authority-without-office',
    severity: 'warning',
    unread: false,
    title: 'An authority holds no office, so that no duty leads to it',
    *onFile({ file }) {
        for (const party of file.parties) {
            if (party.kind !== 'authority' || party.holds.length > 0) continue;
            yield { at: party.name.range, facts: { party: party.name.text } };
        }
    },
});
