import { defineCheck } from '../check.ts';
import { inSentence, listed } from '../wording.ts';
import { openOffices } from './open-offices.ts';

/** `authority-ambiguous`: several authorities hold an office and nothing says which of them is meant. */
export const authorityAmbiguous = defineCheck({
    code: 'authority-ambiguous',
    severity: 'error',
    unread: true,
    title: 'Several authorities hold the office to which a duty is owed, and they fit equally',
    *onIncident(scope) {
        for (const { missing, entries, severity, at } of openOffices(scope, 'authority-ambiguous')) {
            const [first] = entries;
            if (!first) continue;
            const where = missing.state === undefined ? '' : ` in ${missing.state}`;
            const titles = [...new Set(entries.map(({ title }) => `"${title}"`))];
            const holders = missing.candidates.flatMap((name) => scope.workspace.parties.get(name) ?? []);
            yield {
                at,
                severity,
                basis: first.basis,
                message: `${listed(missing.candidates)} fit equally as ${inSentence(missing.officeTitle)}${where}, so it is open to which of them this is owed: ${listed(titles)}.`,
                advice: `Say for which systems each of them acts: \`acts as ${missing.office} for TRAIT\`. The most specific one wins.`,
                related: holders.map(({ name, path, source }) => ({
                    location: { file: path, range: source.name.range },
                    message: `${name} acts as ${missing.office}`,
                })),
                data: {
                    office: missing.office,
                    candidates: missing.candidates,
                    ...(missing.state === undefined ? {} : { state: missing.state }),
                    duties: [...new Set(entries.map(({ duty }) => duty))],
                },
            };
        }
    },
});
