import type { Party } from '../../facts/source.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';

/** `authority-line-in-organisation`: an organisation that is said to hold an office or to take reports. */
export const authorityLineInOrganisation = defineCheck({
    code: 'authority-line-in-organisation',
    severity: 'error',
    unread: true,
    title: 'An organisation has a line that only an authority can have',
    *onFile({ file }) {
        for (const party of file.parties) {
            if (party.kind !== 'organisation') continue;
            for (const { line, at } of linesOfAuthorities(party)) {
                yield {
                    at,
                    message: `\`${line}\` stands in an organisation; only an authority holds an office and takes reports.`,
                    advice: `Declare \`authority ${party.name.text}\` if it is one, or remove the line.`,
                    related: [
                        {
                            location: { file: file.path, range: party.name.range },
                            message: `\`${party.name.text}\` is declared as an organisation.`,
                        },
                    ],
                };
            }
        }
    },
});

function linesOfAuthorities(party: Party): { readonly line: string; readonly at: Range }[] {
    const holds = party.holds.map((holding) => ({ line: 'acts as', at: holding.range }));
    return party.submit ? [...holds, { line: 'submit', at: party.submit.range }] : holds;
}
