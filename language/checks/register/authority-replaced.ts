import type { Law } from '../../docket/law/law.ts';
import type { Declared } from '../../facts/names.ts';
import type { Party } from '../../facts/source.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
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
function said(party: Party, { declaration, path }: Declared<Party>, { law }: FileScope): ReportedFacts<'authority-replaced'> {
    const lost = officesOf(declaration).filter((office) => !officesOf(party).includes(office));
    const facts = {
        party: party.name.text,
        isOrganisation: party.kind !== declaration.kind,
        lost: lost.map((name) => officeNamed(name, law)),
        otherCountry: party.country?.text !== declaration.country?.text,
        otherAddress: party.submit !== undefined && party.submit.text !== declaration.submit?.text,
    };
    const differs = facts.isOrganisation || lost.length > 0 || facts.otherCountry || facts.otherAddress;
    return {
        at: party.name.range,
        severity: differs ? 'warning' : 'hint',
        facts,
        related: [{ location: { file: path, range: declaration.name.range }, kind: 'directory', name: party.name.text }],
    };
}

function officeNamed(name: string, { offices }: Law): { readonly office: string; readonly officeTitle: string } {
    const office = [...offices.values()].find((each) => each.name === name);
    return { office: office?.id ?? name, officeTitle: office?.title ?? name };
}

function officesOf({ holds }: Party): readonly string[] {
    return holds.flatMap(({ offices }) => offices.map(({ text }) => ownName(text)));
}
