import type { FindingOf } from '../findings/finding.ts';
import type { PartyFacts } from '../facts/register.ts';
import type { NameUse, OfficeHolding } from '../facts/source.ts';
import { stringLiteral } from '../syntax/literals.ts';
import { zoneOfState } from '../time/state.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { proposal } from './skeletons/skeleton.ts';
import { placeDeclaration } from './text/place-declaration.ts';
import { linesAtEnd, pageOf } from './text/write-lines.ts';
import { ownName } from '../facts/ids.ts';

/** More bodies of a state than so many are no help in finding the right one. */
const mostOfDirectory = 3;

/** Why the name of a placeholder is not known; as long as it says so, nothing can be met by a report to it. */
const TO_BE_FOUND_OUT = 'the name has to be found out from the state';

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
        yield* proposal(
            { kind: 'declare-unnamed', state: vacancy.state ?? null },
            placeDeclaration(skeleton(vacancy, context), 'authority', context),
        );
    },
});

function vacancyOf({ facts }: FindingOf<'authority-missing'>, { workspace, law }: FixContext): Vacancy | undefined {
    const { state, placeholder } = facts;
    const office = law.offices.get(facts.office);
    // Where one is declared already, its name is all that is missing, and no fix knows it.
    if (!office || placeholder !== null) return undefined;
    const resolution = workspace.names.member('office', office.name, { library: false });
    return { office: resolution.kind === 'found' ? office.name : office.id, ...(state !== null && { state }) };
}

/** The authorities of the state that are declared here and do not hold the office. */
function* ofWorkspace({ office, state }: Vacancy, context: FixContext): Iterable<Proposal> {
    for (const party of authoritiesOf(state, context)) {
        const page = party.library ? undefined : pageOf(party.path, context);
        if (!page) continue;
        yield* proposal(
            { kind: 'holds-office', party: party.source.title ?? party.name },
            linesAtEnd(page, party.source.range, [`acts as  ${office}`]),
        );
    }
}

/** Bodies of the state that the directory knows, where there are few. Their declaration here replaces that of the directory. */
function* ofDirectory({ office, state }: Vacancy, context: FixContext): Iterable<Proposal> {
    const known = authoritiesOf(state, context).filter((party) => party.library);
    if (known.length > mostOfDirectory) return;
    for (const party of known)
        yield* proposal(
            { kind: 'declare-known', party: party.source.title ?? party.name },
            placeDeclaration(fromDirectory(party, office), 'authority', context),
        );
}

function authoritiesOf(state: string | undefined, { workspace }: FixContext): readonly PartyFacts[] {
    if (state === undefined) return [];
    return [...workspace.parties.values()].filter((party) => party.source.kind === 'authority' && party.country === state);
}

function fromDirectory({ name, source }: PartyFacts, office: string): string {
    const line = (word: string, value: string | undefined): readonly string[] => (value ? [`  ${word.padEnd(9)}${value}`] : []);
    const held = source.holds.flatMap((holding) => line('acts as', holdingAsWritten(holding)));
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

/** What a line of the directory says of an office, whole: how it is known goes along. */
function holdingAsWritten({ offices, traits, since, until, act, checked, mark }: OfficeHolding): string {
    const named = (uses: readonly NameUse[]): string => uses.map(({ text }) => text).join(', ');
    return [
        named(offices),
        ...(traits.length === 0 ? [] : [`for ${named(traits)}`]),
        ...(since ? [`since ${since.text}`] : []),
        ...(until ? [`until ${until.text}`] : []),
        ...(act === undefined ? [] : [`by ${stringLiteral(act)}`]),
        ...(checked ? [`checked ${checked.text}`] : []),
        ...(mark ? [`marked ${mark.mark} because ${stringLiteral(mark.reason)}`] : []),
    ].join(' ');
}

function skeleton({ office, state }: Vacancy, { workspace }: FixContext): string {
    const simple = ownName(office);
    const base = state === undefined ? simple : `${state.toLowerCase()}-${simple}`;
    let name = base;
    for (let number = 2; workspace.names.global('party', name); number++) name = `${base}-${number}`;
    const place = state === undefined ? [] : [`  country  ${state}`, `  zone     ${zoneOfState(state)}`];
    return [`authority ${name} unknown because ${stringLiteral(TO_BE_FOUND_OUT)} {`, ...place, `  acts as  ${office}`, '}'].join('\n');
}
