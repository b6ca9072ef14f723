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
            const authority = party.kind === 'authority';
            yield {
                at: party.name.range,
                severity: authority ? 'warning' : 'hint',
                message: authority
                    ? `\`${party.name.text}\` names no country, so no duty towards the authority of a state finds it.`
                    : `\`${party.name.text}\` names no country, so it is not known whether it needs a representative in the Union.`,
                advice: authority
                    ? 'Add `country` and the code of its state, `EU` for a body of the Union.'
                    : 'Add `country` and its code.',
            };
        }
    },
});
