import { canonicalState } from '../../time/state.ts';
import { defineCheck } from '../check.ts';
import { basisOfTerm } from '../basis-of-term.ts';

/** `representative-unfit`: a representative in the Union that is not in the Union, or that is the party itself. */
export const representativeUnfit = defineCheck({
    code: 'representative-unfit',
    severity: 'warning',
    unread: false,
    title: 'A representative is outside the Union, or is the party that it represents',
    *onFile({ workspace, law, file }) {
        const role = [...law.roles.values()].find((each) => each.represents !== undefined);
        for (const party of file.parties) {
            for (const use of party.representedBy) {
                const representative = workspace.parties.get(use.text);
                const itself = use.text === party.name.text;
                const country = representative?.country;
                if (!representative || (!itself && (country === undefined || canonicalState(country) !== undefined))) continue;
                yield {
                    at: use.range,
                    facts:
                        itself || country === undefined
                            ? { kind: 'itself', party: use.text }
                            : { kind: 'outside', party: party.name.text, representative: use.text, country },
                    ...(role ? basisOfTerm('role', role.id, workspace.names) : {}),
                    related: [
                        {
                            location: {
                                file: representative.path,
                                range: (representative.source.country ?? representative.source.name).range,
                            },
                            kind: 'declared',
                            name: use.text,
                        },
                    ],
                };
            }
        }
    },
});
