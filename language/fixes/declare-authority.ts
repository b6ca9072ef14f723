import type { Finding } from '../checks/finding.ts';
import type { PartyFacts } from '../facts/register.ts';
import { stringLiteral } from '../syntax/literals.ts';
import { zoneOfState } from '../time/state.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { textIn } from './finding-data.ts';
import { proposal } from './skeletons/skeleton.ts';
import { placeDeclaration } from './text/place-declaration.ts';
import { linesAtEnd, pageOf } from './text/write-lines.ts';
import { ownName } from '../facts/ids.ts';

/** More bodies of a state than so many are no help in finding the right one. */
const mostOfDirectory = 3;

/** What is to be declared: who holds an office, and of which state. */
interface Vacancy {
    /** The office as a line of the workspace names it. */
    readonly office: string;
    readonly state?: string;
}

/**
 * `declare-authority`: declares who holds an office: an authority of the state that the workspace has already, one that the
 * directory knows for another office, or one whose name is to be filled in. Which it is has to be found out, never guessed.
 */
export const declareAuthority = defineFix({
    code: 'declare-authority',
    answers: ['authority-missing'],
    title: 'Declares the authority that holds an office, to be confirmed',
    safe: false,
    *fixesFor(finding, context) {
        const vacancy = vacancyOf(finding, context);
        if (!vacancy) return;
        yield* ofWorkspace(vacancy, context);
        yield* ofDirectory(vacancy, context);
        const where = vacancy.state === undefined ? '' : ` of ${vacancy.state}`;
        yield* proposal(
            `Declare the authority${where}, with its name to be filled in`,
            placeDeclaration(skeleton(vacancy, context), 'authority', context),
        );
    },
});

function vacancyOf(finding: Finding, { workspace, law }: FixContext): Vacancy | undefined {
    const id = textIn(finding, 'office');
    const office = id === undefined ? undefined : law.offices.get(id);
    if (!office) return undefined;
    const state = textIn(finding, 'state');
    const resolution = workspace.names.member('office', office.name, { library: false });
    return { office: resolution.kind === 'found' ? office.name : office.id, ...(state === undefined ? {} : { state }) };
}

/** The authorities of the state that are declared here and do not hold the office. */
function* ofWorkspace({ office, state }: Vacancy, context: FixContext): Iterable<Proposal> {
    for (const party of authoritiesOf(state, context)) {
        const page = party.library ? undefined : pageOf(party.path, context);
        if (!page) continue;
        yield* proposal(`${party.source.title ?? party.name} holds it`, linesAtEnd(page, party.source.range, [`acts as  ${office}`]));
    }
}

/** Bodies of the state that the directory knows, where there are few. Their declaration here replaces that of the directory. */
function* ofDirectory({ office, state }: Vacancy, context: FixContext): Iterable<Proposal> {
    const known = authoritiesOf(state, context).filter((party) => party.library);
    if (known.length > mostOfDirectory) return;
    for (const party of known)
        yield* proposal(
            `Declare ${party.source.title ?? party.name}, which the directory knows for another office`,
            placeDeclaration(fromDirectory(party, office), 'authority', context),
        );
}

function authoritiesOf(state: string | undefined, { workspace }: FixContext): readonly PartyFacts[] {
    if (state === undefined) return [];
    return [...workspace.parties.values()].filter((party) => party.source.kind === 'authority' && party.country === state);
}

function fromDirectory({ name, source }: PartyFacts, office: string): string {
    const line = (word: string, value: string | undefined): readonly string[] => (value ? [`  ${word.padEnd(9)}${value}`] : []);
    const held = source.holds.flatMap(({ offices, traits }) => {
        const forTraits = traits.length === 0 ? '' : ` for ${traits.map(({ text }) => text).join(', ')}`;
        return line('acts as', `${offices.map(({ text }) => text).join(', ')}${forTraits}`);
    });
    return [
        `authority ${name} ${stringLiteral(source.title ?? name)} {`,
        ...line('country', source.country?.text),
        ...line('zone', source.zone?.text),
        ...line('language', source.languages.map(({ text }) => text).join(', ')),
        ...held,
        ...line('acts as', office),
        ...(source.submit ? line('submit', stringLiteral(source.submit.text)) : []),
        '}',
    ].join('\n');
}

function skeleton({ office, state }: Vacancy, { workspace }: FixContext): string {
    const simple = ownName(office);
    const base = state === undefined ? simple : `${state.toLowerCase()}-${simple}`;
    let name = base;
    for (let number = 2; workspace.names.global('party', name); number++) name = `${base}-${number}`;
    const place = state === undefined ? [] : [`  country  ${state}`, `  zone     ${zoneOfState(state)}`];
    return [`authority ${name} "Name of the authority" {`, ...place, `  acts as  ${office}`, '}'].join('\n');
}
