import { formatProvision } from '../../facts/provision.ts';
import type { MemberKind } from '../../facts/names.ts';
import type { PartyFacts } from '../../facts/register.ts';
import type { LawTerm } from '../../docket/law/law.ts';
import { searchWordsOf } from '../../names/search-words.ts';
import { plainText } from '../../reports/document/text.ts';
import { titlesIn } from '../../reports/words/titles.ts';
import type { Words } from '../../reports/words/words.ts';
import { lawTerm, wordsFor } from '../../reports/words/words.ts';
import { memberStates, otherCountries } from '../../time/state.ts';
import type { Zone } from '../../time/instant.ts';
import type { View } from '../view.ts';
import type { LineVerb, Slot } from './answers.ts';
import { newIncidentName } from './new-names.ts';
import { verbForms } from './verbs.ts';

type ChoiceView = Pick<View, 'workspace' | 'law' | 'asOf'>;

/** Something to choose: its name in the language, and how a person knows it. */
export interface IntakeChoice {
    readonly name: string;
    readonly title: string;
    /** What tells it apart, on one line. */
    readonly detail: string;
    /** What it is found by besides. */
    readonly words: readonly string[];
}

/** Everything that a form of a new incident offers. */
export interface IntakeChoices {
    /** What the incident will be called. */
    readonly incident: string;
    readonly subjects: readonly IntakeChoice[];
    readonly organisations: readonly IntakeChoice[];
    readonly authorities: readonly IntakeChoice[];
    /** Member States, by code. */
    readonly states: readonly IntakeChoice[];
    /** Every other country. */
    readonly countries: readonly IntakeChoice[];
    readonly findings: readonly IntakeChoice[];
    readonly traits: readonly IntakeChoice[];
    readonly roles: readonly IntakeChoice[];
    readonly offices: readonly IntakeChoice[];
    readonly stages: readonly IntakeChoice[];
    readonly milestones: readonly IntakeChoice[];
    /** Every verb of a timeline, and what its line is made of. */
    readonly verbs: readonly { readonly verb: LineVerb; readonly needs: readonly Slot[]; readonly may: readonly Slot[] }[];
}

/** What a new incident can be made from, in the words of the reader's language. */
export function intakeChoices(view: ChoiceView, zone: Zone, locale = 'en'): IntakeChoices {
    const { law, workspace } = view;
    const words = wordsFor(locale.slice(0, 2).toLowerCase(), titlesIn(law));
    const terms = (kind: MemberKind, all: Iterable<LawTerm>): readonly IntakeChoice[] =>
        [...all].map((term) => termChoice(kind, term, view, words));
    const parties = [...workspace.parties.values()];
    const countries = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
    const party = (facts: PartyFacts): IntakeChoice => partyChoice(facts, view, words, countries);
    return {
        incident: newIncidentName(view, view.asOf, zone),
        subjects: [...workspace.subjects.values()].map(({ name, source, traits }) => {
            const titles = traits.map((trait) => titleOf(trait, words));
            const meant = traits.flatMap((trait) => searchWordsOf('trait', law.traits.get(trait)?.name ?? ''));
            return { name, title: source.title ?? name, detail: titles.join(', '), words: [name, ...meant] };
        }),
        organisations: parties.filter(({ source, library }) => source.kind === 'organisation' && !library).map(party),
        authorities: parties.filter(({ source }) => source.kind === 'authority').map(party),
        states: memberStates.map((code) => countryChoice(code, countries)),
        countries: otherCountries.map((code) => countryChoice(code, countries)),
        findings: terms('finding', mostExact(law.findings)),
        traits: terms('trait', traitsOfSubjects(view)),
        roles: terms(
            'role',
            [...law.roles.values()].filter(({ represents }) => represents === undefined),
        ),
        offices: terms('office', law.offices.values()),
        stages: terms('stage', law.stages.values()),
        milestones: terms('milestone', law.milestones.values()),
        verbs: Object.entries(verbForms).map(([verb, { needs, may }]) => ({ verb: verb as LineVerb, needs, may })),
    };
}

/** The terms than which nothing more exact can be said. */
function mostExact(terms: ReadonlyMap<string, LawTerm>): readonly LawTerm[] {
    const wider = widerAmong(terms);
    return [...terms.values()].filter(({ id }) => !wider.has(id));
}

function widerAmong(terms: ReadonlyMap<string, LawTerm>): ReadonlySet<string> {
    return new Set([...terms.values()].flatMap(({ id, ancestors }) => [...ancestors].filter((ancestor) => ancestor !== id)));
}

/** What a system or a model can be, the most exact first. */
function traitsOfSubjects({ law: { traits }, workspace: { names } }: ChoiceView): readonly LawTerm[] {
    const wider = widerAmong(traits);
    const isOfParty = ({ ancestors }: LawTerm): boolean =>
        [...ancestors].some((each) => names.byId('trait', each)?.declaration.bearer === 'party');
    return [...traits.values()].filter((trait) => !isOfParty(trait)).toSorted((a, b) => Number(wider.has(a.id)) - Number(wider.has(b.id)));
}

/** A name that means several things is told with its regime. */
function termChoice(
    kind: MemberKind,
    { id, name, title, regime }: LawTerm,
    { workspace: { names } }: ChoiceView,
    words: Words,
): IntakeChoice {
    const declaration = names.byId(kind, id)?.declaration;
    const provision = declaration && 'provisions' in declaration ? declaration.provisions.at(0) : undefined;
    const cites = names.global('regime', regime)?.declaration.cites?.text ?? regime;
    return {
        name: names.member(kind, name, { library: false }).kind === 'found' ? name : id,
        title: titleOf(id, words),
        detail: provision ? `${cites}, ${formatProvision(provision)}` : cites,
        words: [title, name.replaceAll('-', ' '), ...searchWordsOf(kind, name)],
    };
}

function titleOf(id: string, words: Words): string {
    const title = plainText(lawTerm(id, words));
    return title.charAt(0).toUpperCase() + title.slice(1);
}

function partyChoice(
    { name, country, source, holds }: PartyFacts,
    { law }: ChoiceView,
    words: Words,
    countries: Intl.DisplayNames,
): IntakeChoice {
    const offices = [...new Set(holds.flatMap((holding) => holding.offices))];
    const place = country === undefined ? [] : [regionIn(country, countries)];
    return {
        name,
        title: source.title ?? name,
        detail: [...place, ...offices.map((office) => titleOf(office, words))].join(' · '),
        words: [name, country ?? '', ...offices.flatMap((office) => searchWordsOf('office', law.offices.get(office)?.name ?? ''))],
    };
}

const english = new Intl.DisplayNames('en', { type: 'region' });

function countryChoice(code: string, countries: Intl.DisplayNames): IntakeChoice {
    return { name: code, title: regionIn(code, countries), detail: code, words: [regionIn(code, english)] };
}

/** Greece has a code of its own among the institutions of the Union. */
function regionIn(code: string, names: Intl.DisplayNames): string {
    return names.of(code === 'EL' ? 'GR' : code) ?? code;
}
