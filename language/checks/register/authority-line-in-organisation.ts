import type { Party } from '../../facts/source.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';

/** `authority-line-in-organisation`: an organisation that is said to hold an office or to take reports. */
export const authorityLineInOrganisation = defineCheck({
    code: 'authority-line-in-organisation',
    severity: 'error',
    unread: 'voids',
    title: 'An organisation has a line that only an authority can have',
    *onFile({ file }) {
        for (const party of file.parties) {
            if (party.kind !== 'organisation') continue;
            for (const { line, at } of linesOfAuthorities(party)) {
                yield {
                    at,
                    facts: { party: party.name.text, line },
                    related: [{ location: { file: file.path, range: party.name.range }, kind: 'declared', name: party.name.text }],
                };
            }
        }
    },
});

interface LineOfAuthority {
    readonly line: 'acts as' | 'submit';
    readonly at: Range;
}

function linesOfAuthorities(party: Party): readonly LineOfAuthority[] {
    const holds: readonly LineOfAuthority[] = party.holds.map(({ range }) => ({ line: 'acts as', at: range }));
    return party.submit ? [...holds, { line: 'submit', at: party.submit.range }] : holds;
}
