import { defineCheck } from '../check.ts';
import { inSentence, listed } from '../wording.ts';
import { openOffices } from './authority-gap.ts';

/** `authority-ambiguous`: several authorities hold an office and nothing says which of them is meant. */
export const authorityAmbiguous = defineCheck({
    code: 'authority-ambiguous',
    severity: 'error',
    title: 'Several authorities hold the office to which a duty is owed, and they fit equally',
    *onIncident(scope) {
        for (const { gap, entries, severity, at } of openOffices(scope, 'authority-ambiguous')) {
            const [first] = entries;
            if (!first) continue;
            const where = gap.state === undefined ? '' : ` in ${gap.state}`;
            const titles = [...new Set(entries.map(({ title }) => `"${title}"`))];
            const holders = gap.candidates.flatMap((name) => scope.workspace.parties.get(name) ?? []);
            yield {
                at,
                severity,
                basis: first.basis,
                message: `${listed(gap.candidates)} fit equally as ${inSentence(gap.officeTitle)}${where}, so it is open to which of them this is owed: ${listed(titles)}.`,
                advice: `Say for which systems each of them acts: \`acts as ${gap.office} for TRAIT\`. The most specific one wins.`,
                related: holders.map(({ name, path, source }) => ({
                    location: { file: path, range: source.name.range },
                    message: `${name} acts as ${gap.office}`,
                })),
                data: {
                    office: gap.office,
                    candidates: gap.candidates,
                    ...(gap.state === undefined ? {} : { state: gap.state }),
                    duties: [...new Set(entries.map(({ duty }) => duty))],
                },
            };
        }
    },
});
