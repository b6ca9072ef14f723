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
                    message: itself
                        ? `\`${use.text}\` is said to represent itself.`
                        : `\`${use.text}\` represents \`${party.name.text}\` and is itself outside the Union (${country}); a representative is established in the Union.`,
                    ...(role ? basisOfTerm('role', role.id, workspace.names) : {}),
                    advice: 'Name a party in a Member State that holds a written mandate.',
                    related: [
                        {
                            location: {
                                file: representative.path,
                                range: (representative.source.country ?? representative.source.name).range,
                            },
                            message: `\`${use.text}\` is declared here.`,
                        },
                    ],
                };
            }
        }
    },
});
