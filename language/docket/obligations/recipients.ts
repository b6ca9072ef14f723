import type { PartyFacts } from '../../facts/register.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Zone } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { Addressee, PlaceOfAct } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawDuty, LawRecipient, LawRouteLine, LawWhere } from '../law/law.ts';
import type { TraceStep } from '../entry.ts';
import { statesOfOccurrence } from '../../facts/open-case.ts';
import { calendarOf } from '../../time/calendar.ts';
import { canonicalState, nameOfState, zoneOfState } from '../../time/state.ts';
import { hasTrait, holdersOf } from '../conditions/binding.ts';
import { holds } from '../conditions/judge.ts';
import { withRepresentatives } from '../conditions/history.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** To whom a duty is to be done, one by one; a duty without recipients has a single addressee that names nobody. */
export function addresseesOf(duty: LawDuty, binding: Binding, matter: Matter): readonly Addressee[] {
    if (!('recipients' in duty.act)) return [{ place: placeOfParty(binding.party, matter), because: [] }];
    return duty.act.recipients
        .flatMap((recipient) => addressees(recipient, binding, matter))
        .filter((each) => each.party?.name !== binding.party);
}

function addressees(recipient: LawRecipient, binding: Binding, matter: Matter): readonly Addressee[] {
    if (recipient.kind === 'role') return roleHolders(recipient.role, binding, matter);
    if (recipient.kind === 'office') return officeHolders(recipient.office, recipient.where, [], binding, matter);
    return followRoute(recipient.lines, binding, matter);
}

/** Where routes have led already, as long as nothing is judged anew. */
const followedIn = new WeakMap<Matter['judged'], Map<readonly LawRouteLine[], Map<string, readonly Addressee[]>>>();

/** The first line of a route that holds; followed once for each party and subject, however many duties take it. */
function followRoute(lines: readonly LawRouteLine[], binding: Binding, matter: Matter): readonly Addressee[] {
    const routes = followedIn.get(matter.judged) ?? new Map<readonly LawRouteLine[], Map<string, readonly Addressee[]>>();
    followedIn.set(matter.judged, routes);
    const followed = routes.get(lines) ?? new Map<string, readonly Addressee[]>();
    const known = followed.get(binding.partyKey);
    if (known) return known;
    const now = matter.history.steps.length - 1;
    const line = lines.find((each) => !each.condition || holds(each.condition, binding, matter, now));
    const reached = line ? addresseesOfLine(line, binding, matter).map((each) => ({ ...each, route: lines })) : [];
    followed.set(binding.partyKey, reached);
    routes.set(lines, followed);
    return reached;
}

function addresseesOfLine(line: LawRouteLine, binding: Binding, matter: Matter): readonly Addressee[] {
    const title = matter.law.offices.get(line.office)?.title ?? line.office;
    const step: TraceStep = { rule: line.basis, because: `goes to the ${title}`, location: line.location };
    return officeHolders(line.office, line.where, [step], binding, matter);
}

function roleHolders(role: string, binding: Binding, matter: Matter): readonly Addressee[] {
    const own = withRepresentatives(binding.party, matter.workspace);
    return holdersOf(role, binding.subject, matter).flatMap((name): readonly Addressee[] => {
        const party = matter.workspace.parties.get(name);
        if (!party || own.includes(name)) return [];
        const title = matter.law.roles.get(role)?.title ?? role;
        const because: TraceStep = {
            rule: `${title} of ${binding.subject.name}`,
            because: `${name} is named as such`,
            location: { file: binding.subject.path, range: binding.subject.source.name.range },
        };
        return [{ party, place: placeOfParty(name, matter), because: [because] }];
    });
}

function officeHolders(
    office: TermId,
    where: LawWhere,
    because: readonly TraceStep[],
    binding: Binding,
    matter: Matter,
): readonly Addressee[] {
    if (where.kind === 'any') return holdersIn(undefined, office, because, binding, matter);
    const states = statesMeant(where, binding, matter);
    if (states.length > 0) return states.flatMap((state) => holdersIn(state, office, because, binding, matter));
    const officeTitle = matter.law.offices.get(office)?.title ?? office;
    const missingRecipient =
        where.kind === 'each' ? ({ kind: 'place-missing' } as const) : ({ kind: 'authority-missing', office, officeTitle } as const);
    return [{ office, missingRecipient, because, place: { zone: matter.caseFile.zone, calendar: calendarOf(undefined) } }];
}

function statesMeant(where: Exclude<LawWhere, { readonly kind: 'any' }>, binding: Binding, matter: Matter): readonly string[] {
    if (where.kind === 'each') return statesOfOccurrence(matter.history.events);
    const parties = where.kind === 'own' ? [binding.party] : holdersOf(where.role, binding.subject, matter);
    return [...new Set(parties.flatMap((name) => stateOfParty(name, matter.workspace) ?? []))];
}

/** The Member State where a party is situated, or, for one outside the Union, its representative. */
function stateOfParty(name: PartyName, workspace: Workspace): string | undefined {
    const countries = withRepresentatives(name, workspace).map((each) => workspace.parties.get(each)?.country);
    return countries.find((country) => country !== undefined && canonicalState(country) !== undefined);
}

/** Every authority that holds an office, in the states given or for the Union as a whole. */
export function authoritiesHolding(office: string, states: readonly string[], workspace: Workspace): readonly PartyFacts[] {
    const parties = workspace.holdings(office).map((holding) => holding.party);
    return [...new Set(parties)].filter(
        (party) => party.country === 'EU' || (party.country !== undefined && states.includes(party.country)),
    );
}

function holdersIn(
    state: string | undefined,
    office: TermId,
    because: readonly TraceStep[],
    binding: Binding,
    matter: Matter,
): readonly Addressee[] {
    const term = matter.law.offices.get(office);
    const officeTitle = term?.title ?? office;
    const ofState = state === undefined ? {} : { state };
    const fitting = matter.workspace
        .holdings(office)
        .filter(({ party }) => state === undefined || party.country === state)
        .map((holding) => ({ ...holding, fits: holding.traits.filter((trait) => hasTrait(binding.subject, trait, matter)) }))
        .filter((holding) => holding.traits.length === 0 || holding.fits.length > 0);
    // What a workspace declares wins over the directory that ships with the language.
    const declared = fitting.some(({ party }) => !party.library) ? fitting.filter(({ party }) => !party.library) : fitting;
    const best = declared.filter((holding) => !declared.some((other) => isMoreSpecific(other.fits, holding.fits, matter)));
    const parties = [...new Set(best.map((holding) => holding.party))];
    if (parties.length === 0)
        return [
            {
                office,
                ...ofState,
                missingRecipient: { kind: 'authority-missing', office, officeTitle, ...ofState },
                because,
                place: placeOfState(state, matter),
            },
        ];
    if (parties.length > 1 && !term?.jointly) {
        const candidates = parties.map((party) => party.name);
        return [
            {
                office,
                ...ofState,
                missingRecipient: { kind: 'authority-ambiguous', office, officeTitle, ...ofState, candidates },
                because,
                place: placeOfState(state, matter),
            },
        ];
    }
    return parties.map((party) => ({
        office,
        ...ofState,
        party,
        because: [...because, actsAs(party, officeTitle, state)],
        place: placeOfAuthority(party, matter),
    }));
}

function actsAs(party: PartyFacts, officeTitle: string, state: string | undefined): TraceStep {
    const where = state === undefined ? '' : ` in ${nameOfState(state)}`;
    return {
        rule: `${officeTitle}${where}`,
        because: `${party.name} acts as such`,
        location: { file: party.path, range: party.source.name.range },
    };
}

/** A holder for some trait is more specific than one for a wider trait, and than one for everything. */
function isMoreSpecific(left: readonly string[], right: readonly string[], { law }: Matter): boolean {
    return left.some((trait) => right.every((wider) => trait !== wider && (law.traits.get(trait)?.ancestors.has(wider) ?? false)));
}

function placeOfAuthority(party: PartyFacts, matter: Matter): PlaceOfAct {
    const zone = party.zone ?? (party.country === undefined ? matter.caseFile.zone : zoneOf(party.country, matter));
    return { zone, calendar: calendarOf(party.country) };
}

function placeOfState(state: string | undefined, matter: Matter): PlaceOfAct {
    return { zone: state === undefined ? matter.caseFile.zone : zoneOf(state, matter), calendar: calendarOf(state) };
}

function zoneOf(country: string, matter: Matter): Zone {
    return country === 'EU' || canonicalState(country) !== undefined ? zoneOfState(country) : matter.caseFile.zone;
}

/** An act without a recipient is done where the bound party is; an organisation tells its days in its own zone, else the incident's. */
function placeOfParty(name: string, matter: Matter): PlaceOfAct {
    const party = matter.workspace.parties.get(name);
    if (!party) return { zone: matter.caseFile.zone, calendar: calendarOf(undefined) };
    if (party.source.kind === 'authority') return placeOfAuthority(party, matter);
    return { zone: party.zone ?? matter.caseFile.zone, calendar: calendarOf(party.country) };
}
