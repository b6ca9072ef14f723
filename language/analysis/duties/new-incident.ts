import { ownName } from '../../facts/ids.ts';
import { formatProvision } from '../../facts/provision.ts';
import { whenInWords } from '../../checks/wording.ts';
import type { Range } from '../../syntax/range.ts';
import { eventLine, instantAsWritten } from '../../fixes/write-event.ts';
import { canonicalState, memberStates, nameOfState, zoneOfState } from '../../time/state.ts';
import type { Zone } from '../../time/instant.ts';
import type { View } from '../view.ts';
import { yearOf } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import type { NotTaken } from '../instants/typed-instant.ts';
import { readTyped } from '../instants/typed-instant.ts';

type NewIncidentView = Pick<View, 'workspace' | 'law' | 'asOf'>;

/** What is known in the first minutes; what is missing is not known yet. */
export interface FirstFacts {
    readonly subject?: string;
    readonly states: readonly string[];
    readonly noticedBy?: string;
    /** As typed. */
    readonly noticedAt?: string;
    readonly harms: readonly string[];
}

/** The text of a new incident. */
export interface DraftedIncident {
    /** Its name, not yet used in the workspace. */
    readonly name: string;
    readonly text: string;
    /** The first thing to fill in. */
    readonly selection: Range;
}

/** A name of the language, and how a person knows it. */
export interface NamedChoice {
    readonly name: string;
    readonly title: string;
    /** What tells it apart, on one line: the provision of a harm, the traits of a system. */
    readonly detail: string;
}

export interface ChoicesForIncident {
    readonly subjects: readonly NamedChoice[];
    /** Parties that could have noticed, those that hold a role towards each subject first, by the name of the subject. */
    readonly parties: Readonly<Record<string, readonly NamedChoice[]>>;
    /** Every organisation, for an incident whose system is not known yet. */
    readonly organisations: readonly NamedChoice[];
    /** Member States, by code. */
    readonly states: readonly NamedChoice[];
    /** Findings that say what harm was done. */
    readonly harms: readonly NamedChoice[];
    /** The current instant in the zone that a new incident would get, as a timeline writes it. */
    readonly now: string;
}

const TITLE = 'What happened, in one line';
const AT_THE_LATEST = '"at the latest; when exactly is not known yet"';
const NOT_YET = 'unknown because "not known yet"';

/**
 * The file of a new incident, from what is known in the first minutes. Whatever is not known is left out or says that it is not
 * known; findings ask for it. Who noticed it knows of it now, if not earlier. The day of the occurrence is that on which it was noticed, until somebody knows better.
 */
export function incidentDraft(
    { subject, states, noticedBy, noticedAt, harms }: FirstFacts,
    view: NewIncidentView,
    machineZone: string,
): DraftedIncident | NotTaken {
    const places = states.flatMap((state) => canonicalState(state) ?? []);
    const [place] = places;
    const zone = place === undefined ? machineZone : zoneOfState(place);
    const isKnown = noticedAt !== undefined && noticedAt.trim() !== '';
    const typed = isKnown ? readTyped(noticedAt, zone) : { instant: view.asOf };
    if ('refused' in typed) return typed;

    const day = typed.day ?? dayOf(typed.instant, zone);
    const when = typed.day ?? instantAsWritten(typed.instant, zone);
    const name = freshName(view, yearOf(day));
    const head = `incident ${name} "`;
    const lines = [
        `${head}${TITLE}" {`,
        ...(subject === undefined ? [] : [`  involves  ${subject}`]),
        `  zone      ${zone}`,
        `  affected  ${NOT_YET}`,
        `  narrative ${NOT_YET}`,
        `  cause     ${NOT_YET}`,
        '',
        '  timeline {',
        `    ${eventLine(day, `occurred about${places.length === 0 ? '' : ` in ${places.join(', ')}`}`)}`,
        ...(noticedBy === undefined ? [] : [`    ${eventLine(when, `${noticedBy} became aware${isKnown ? '' : ` ${AT_THE_LATEST}`}`)}`]),
        ...(harms.length === 0 ? [] : [`    ${eventLine(when, `found ${harms.join(', ')}`)}`]),
        '  }',
        '}',
        '',
    ];
    return {
        name,
        text: lines.join('\n'),
        selection: [1, head.length + 1, 1, head.length + 1 + TITLE.length],
    };
}

/** The next number of the year. */
function freshName({ workspace: { names } }: NewIncidentView, year: number): string {
    const pattern = new RegExp(`^inc-${year}-(\\d{1,6})(?:-|$)`);
    const numbers = names.all('incident').map(({ declaration }) => Number(pattern.exec(declaration.name.text)?.[1] ?? 0));
    const next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
    return `inc-${year}-${String(next).padStart(3, '0')}`;
}

/** An instant that somebody typed, as a timeline writes it and in words; or why it is none. */
export function writtenInstant(text: string, zone: Zone): { readonly written: string; readonly text: string } | NotTaken {
    const typed = readTyped(text, zone);
    if ('refused' in typed) return typed;
    const { instant, day } = typed;
    const when = { instant, day: day ?? dayOf(instant, zone), dayOnly: day !== undefined, zone };
    return { written: day ?? instantAsWritten(instant, zone), text: whenInWords(when) };
}

/** What a new incident can be made from. */
export function incidentChoices(view: NewIncidentView, zone: string): ChoicesForIncident {
    const { workspace } = view;
    const organisations = [...workspace.parties.values()].filter(({ source, library }) => source.kind === 'organisation' && !library);
    const asChoice = (name: string, detail = ''): NamedChoice => ({
        name,
        title: workspace.parties.get(name)?.source.title ?? name,
        detail,
    });
    const subjects = [...workspace.subjects.values()];
    const everybody = organisations.map(({ name, country = '' }) => asChoice(name, country));
    return {
        subjects: subjects.map(({ name, source, traits }) => ({
            name,
            title: source.title ?? name,
            detail: traits.map(ownName).join(', '),
        })),
        parties: Object.fromEntries(
            subjects.map(({ name, roles }) => {
                const holders = [...roles].flatMap(([role, names]) => names.map((each) => asChoice(each, ownName(role))));
                const others = everybody.filter((each) => !holders.some((holder) => holder.name === each.name));
                return [
                    name,
                    [...holders.filter((each, index) => holders.findIndex((one) => one.name === each.name) === index), ...others],
                ];
            }),
        ),
        organisations: everybody,
        states: memberStates.map((code) => ({ name: code, title: nameOfState(code), detail: '' })),
        harms: harmsOf(view),
        now: instantAsWritten(view.asOf, zone),
    };
}

/** The findings that nothing more exact can be said than. A name that means several things is told with its regime. */
function harmsOf({ law, workspace: { names } }: NewIncidentView): readonly NamedChoice[] {
    const wider = new Set([...law.findings.values()].flatMap(({ id, ancestors }) => [...ancestors].filter((ancestor) => ancestor !== id)));
    return [...law.findings.values()]
        .filter(({ id }) => !wider.has(id))
        .map(({ id, name, title, regime, ancestors }) => {
            const declaration = names.byId('finding', id)?.declaration;
            const provision = declaration?.provisions.at(0);
            const isUnique = names.member('finding', name, { library: false }).kind === 'found';
            const cites = names.global('regime', regime)?.declaration.cites?.text ?? regime;
            const wide = [...ancestors].filter((each) => each !== id && (law.findings.get(each)?.ancestors.size ?? 0) > 1);
            const kinds = wide.flatMap((each) => law.findings.get(each)?.title ?? []);
            const source = provision ? `${cites}, ${formatProvision(provision)}` : cites;
            return { name: isUnique ? name : id, title, detail: [...kinds, source].join(' · ') };
        });
}
