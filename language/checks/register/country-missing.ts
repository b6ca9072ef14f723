import { defineCheck } from '../check.ts';

/** `country-missing`: an authority without a state is found by no duty that looks for the authority of a state. */
export const countryMissing = defineCheck({
    code: 'country-missing',
    severity: 'warning',
    unread: false,
    title: 'A party names no country',
    *onFile({ file }) {
        for (const party of file.parties) {
            if (party.country) continue;
            const { kind, name } = party;
            yield {
                at: name.range,
                severity: kind === 'authority' ? 'warning' : 'hint',
                facts: { party: name.text, kind },
            };
        }
    },
});
