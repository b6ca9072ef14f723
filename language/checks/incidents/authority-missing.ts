import type { FactPlace } from '../../findings/finding.ts';
import { placeInLaw } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';
import { openOfficeFacts, openOffices } from './open-offices.ts';

/** `authority-missing`: a duty is owed to an office that nobody is declared to hold. */
export const authorityMissing = defineCheck({
    code: 'authority-missing',
    severity: 'error',
    unread: false,
    title: 'A duty is owed to an office that no declared authority holds',
    *onIncident(scope) {
        for (const open of openOffices(scope, 'authority-missing')) {
            const { missing, entries, severity, owedBy, at } = open;
            const [first] = entries;
            if (!first) continue;
            const holder = missing.placeholder === undefined ? undefined : scope.workspace.parties.get(missing.placeholder);
            const unnamed: readonly FactPlace[] = holder
                ? [{ location: { file: holder.path, range: holder.source.name.range }, kind: 'unnamed', name: holder.name }]
                : [];
            yield {
                at,
                severity,
                ...(owedBy && { owedBy }),
                basis: first.basis,
                facts: {
                    ...openOfficeFacts(open),
                    vacancy: missing.vacancy ?? null,
                    placeholder: missing.placeholder ?? null,
                },
                related: [...unnamed, placeInLaw(first)],
            };
        }
    },
});
