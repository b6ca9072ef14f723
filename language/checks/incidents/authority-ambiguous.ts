import { defineCheck } from '../check.ts';
import { openOfficeFacts, openOffices } from './open-offices.ts';

/** `authority-ambiguous`: several authorities hold an office and nothing says which of them is meant. */
export const authorityAmbiguous = defineCheck({
    code: 'authority-ambiguous',
    severity: 'error',
    unread: 'qualifies',
    title: 'Several authorities hold the office to which a duty is owed, and they fit equally',
    *onIncident(scope) {
        for (const open of openOffices(scope, 'authority-ambiguous')) {
            const { missing, entries, severity, at } = open;
            const [first] = entries;
            if (!first) continue;
            const holders = missing.candidates.flatMap((name) => scope.workspace.parties.get(name) ?? []);
            yield {
                at,
                severity,
                basis: first.basis,
                facts: { ...openOfficeFacts(open), candidates: missing.candidates },
                related: holders.map(({ name, path, source }) => ({
                    location: { file: path, range: source.name.range },
                    kind: 'holder' as const,
                    name,
                    office: missing.office,
                })),
            };
        }
    },
});
