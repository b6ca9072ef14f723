import type { Declared } from '../../facts/names.ts';
import type { Party } from '../../facts/source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { ownName } from '../../facts/ids.ts';

/** `authority-replaced`: a declaration takes the place of an authority of the directory that ships with Vigil. */
export const authorityReplaced = defineCheck({
    code: 'authority-replaced',
    severity: 'warning',
    unread: false,
    title: 'A party is declared in place of an authority of the directory, and says otherwise',
    *onFile(scope) {
        const { names, library } = scope.workspace;
        if (library.includes(scope.file) || scope.file.parties.length === 0) return;
        const directory = new Map(
            names.all('party').flatMap((each) => (each.library ? [[each.declaration.name.text, each] as const] : [])),
        );
        for (const party of scope.file.parties) {
            const replaced = directory.get(party.name.text);
            if (replaced) yield said(party, replaced, scope);
        }
    },
});

/** One that says the same is no more than a hint: it is the usual way to keep the directory current. */
function said(party: Party, { declaration, path }: Declared<Party>, { law }: FileScope): Reported {
    const lost = officesOf(declaration).filter((office) => !officesOf(party).includes(office));
    const titles = lost.map((name) => [...law.offices.values()].find((office) => office.name === name)?.title ?? name);
    const differs = [
        ...(party.kind === declaration.kind ? [] : ['it is declared as an organisation']),
        ...(lost.length === 0 ? [] : [`the directory knows it as ${listed(titles)}, and nothing is owed to it as such any more`]),
        ...(party.country?.text === declaration.country?.text ? [] : ['its country is another']),
        ...(party.submit === undefined || party.submit.text === declaration.submit?.text ? [] : ['reports go to another address']),
    ];
    return {
        at: party.name.range,
        severity: differs.length > 0 ? 'warning' : 'hint',
        message: `This declaration takes the place of \`${party.name.text}\` in the directory that ships with Vigil${differs.length > 0 ? `: ${listed(differs)}` : ''}.`,
        advice:
            differs.length > 0
                ? 'Confirm it with the authority, and say since when it is so; or take another name if another one is meant.'
                : 'Nothing needs to change. Without it, what the directory says would count.',
        related: [{ location: { file: path, range: declaration.name.range }, message: 'The directory has it here.' }],
        data: { party: party.name.text },
    };
}

function officesOf({ holds }: Party): readonly string[] {
    return holds.flatMap(({ offices }) => offices.map(({ text }) => ownName(text)));
}
