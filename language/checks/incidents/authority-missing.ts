import { defineCheck } from '../check.ts';
import { inSentence, listed } from '../wording.ts';
import { openOffices } from './authority-gap.ts';

/** `authority-missing`: a duty is owed to an office that nobody is declared to hold. */
export const authorityMissing = defineCheck({
    code: 'authority-missing',
    severity: 'error',
    title: 'A duty is owed to an office that no declared authority holds',
    *onIncident(scope) {
        for (const { gap, entries, severity, at } of openOffices(scope, 'authority-missing')) {
            const [first] = entries;
            if (!first) continue;
            const where = gap.state === undefined ? '' : ` of ${gap.state}`;
            const titles = [...new Set(entries.map(({ title }) => `"${title}"`))];
            yield {
                at,
                severity,
                basis: first.basis,
                message: `No ${inSentence(gap.officeTitle)}${where} is declared, and to it this is owed: ${listed(titles)}.`,
                advice: `Declare it: \`authority NAME "…" { ${gap.state === undefined ? '' : `country ${gap.state} `}acts as ${gap.office} }\`. Find out from the state which authority it has named; do not guess.`,
                related: [{ location: first.law, message: `${first.title}, ${first.basis}` }],
                data: {
                    office: gap.office,
                    officeTitle: gap.officeTitle,
                    ...(gap.state === undefined ? {} : { state: gap.state }),
                    duties: [...new Set(entries.map(({ duty }) => duty))],
                },
            };
        }
    },
});
