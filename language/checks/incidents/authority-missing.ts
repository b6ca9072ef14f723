import { defineCheck } from '../check.ts';
import { inSentence, listed } from '../wording.ts';
import { openOffices } from './open-offices.ts';

/** `authority-missing`: a duty is owed to an office that nobody is declared to hold. */
export const authorityMissing = defineCheck({
    code: 'authority-missing',
    severity: 'error',
    unread: false,
    title: 'A duty is owed to an office that no declared authority holds',
    *onIncident(scope) {
        for (const { missing, entries, severity, at } of openOffices(scope, 'authority-missing')) {
            const [first] = entries;
            if (!first) continue;
            const where = missing.state === undefined ? '' : ` of ${missing.state}`;
            const titles = [...new Set(entries.map(({ title }) => `"${title}"`))];
            yield {
                at,
                severity,
                basis: first.basis,
                message: `No ${inSentence(missing.officeTitle)}${where} is declared, and to it this is owed: ${listed(titles)}.`,
                advice: `Declare it: \`authority NAME "…" { ${missing.state === undefined ? '' : `country ${missing.state} `}acts as ${missing.office} }\`. Find out from the state which authority it has named; do not guess.`,
                related: [{ location: first.law, message: `${first.title}, ${first.basis}` }],
                data: {
                    office: missing.office,
                    officeTitle: missing.officeTitle,
                    ...(missing.state === undefined ? {} : { state: missing.state }),
                    duties: [...new Set(entries.map(({ duty }) => duty))],
                },
            };
        }
    },
});
