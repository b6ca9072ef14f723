import type { PartyFacts, VacancyFacts } from '../../facts/register.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Zone } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { Addressee, PlaceOfAct } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawMark, LawRecipient, LawRouteLine, LawWhere } from '../law/law.ts';
import type { Designation, UnknownHolder, MissingRecipient, TraceStep } from '../entry.ts';
import type { Held } from './holders.ts';
import { calendarOf } from '../../time/calendar.ts';
import { canonicalState, nameOfState, zoneOfState } from '../../time/state.ts';
import { holdersSoFar } from '../conditions/binding.ts';
import { holds } from '../conditions/judge.ts';
import { noteOf } from '../conditions/notes.ts';
import { actingFor } from '../../facts/representation.ts';
import { holdersFor, zoneOfAuthority } from './holders.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** The addressee of a duty that is done towards nobody: it is done where the bound party is. */
export function nobodyElse(binding: Binding, matter: Matter): Addressee {
    return { place: placeOfParty(binding.party, matter), marks: [], because: [] };
}

/** Who is competent to receive, or has the role that does, as of the instant asked about; never the bound party itself. */
export function addresseesOf(recipient: LawRecipient, binding: Binding, matter: Matter): readonly Addressee[] {
    return addressees(recipient, binding, matter).filter((each) => each.party?.name !== binding.party);
}

function addressees(recipient: LawRecipient, binding: Binding, matter: Matter): readonly Addressee[] {
    if (recipient.kind === 'role') return roleHolders(recipient.role, binding, matter);
    if (recipient.kind === 'office') {
        const holders = officeHolders(recipient.office, recipient.where, [], binding, matter);
        return recipient.ifDeclared ? holders.filter(({ missingRecipient }) => missingRecipient?.kind !== 'authority-missing') : holders;
    }
    return followRoute(recipient.lines, binding, matter);
}

/** Where routes have led already, as long as nothing is judged anew. */
const followedIn = noteOf<Map<readonly LawRouteLine[], Map<string, readonly Addressee[]>>>();

/**
 * The first line of a route that holds, and what comes behind it where it goes on; followed once for each party, subject and use,
 * however many duties take it.
 */
function followRoute(lines: readonly LawRouteLine[], binding: Binding, matter: Matter): readonly Addressee[] {
    const routes = followedIn(matter.judged, () => new Map());
    const followed = routes.get(lines) ?? new Map<string, readonly Addressee[]>();
    const known = followed.get(binding.partyKey);
    if (known) return known;
    const reached = linesTaken(lines, binding, matter).flatMap(({ line, marks }) =>
        addresseesOfLine(line, binding, matter).map((each) => ({ ...each, route: lines, marks })),
    );
    followed.set(binding.partyKey, reached);
    routes.set(lines, followed);
    return reached;
}

/** The lines that a route leads along, and what each rests on: its own mark, and those of the lines from which the route went on. */
function linesTaken(
    lines: readonly LawRouteLine[],
    binding: Binding,
    matter: Matter,
): readonly { readonly line: LawRouteLine; readonly marks: readonly LawMark[] }[] {
    const now = matter.history.steps.length - 1;
    const taken: { readonly line: LawRouteLine; readonly marks: readonly LawMark[] }[] = [];
    let passed: readonly LawMark[] = [];
    for (const line of lines) {
        if (line.condition && !holds(line.condition, binding, matter, now)) continue;
        const marks = [...passed, ...(line.mark ? [line.mark] : [])];
        taken.push({ line, marks });
        if (!line.onward) break;
        passed = marks;
    }
    return taken;
}

function addresseesOfLine(line: LawRouteLine, binding: Binding, matter: Matter): readonly Addressee[] {
    const title = matter.law.offices.get(line.office)?.title ?? line.office;
    const step: TraceStep = { rule: line.basis, because: `goes to the ${title}`, location: line.location };
    return officeHolders(line.office, line.where, [step], binding, matter);
}

function roleHolders(role: string, binding: Binding, matter: Matter): readonly Addressee[] {
    return holdersSoFar(role, binding.subject, matter).flatMap((name): readonly Addressee[] => {
        const party = matter.workspace.parties.get(name);
        if (!party || binding.acting.includes(name)) return [];
        const title = matter.law.roles.get(role)?.title ?? role;
        const because: TraceStep = {
            rule: `${title} of ${binding.subject.name}`,
            because: `${name} is named as such`,
            location: { file: binding.subject.path, range: binding.subject.source.name.range },
        };
        return [{ party, place: placeOfParty(name, matter), marks: [], because: [because] }];
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
    const missingRecipient: MissingRecipient =
        where.kind === 'each'
            ? { kind: placesOutside(matter) ? 'place-outside' : 'place-missing' }
            : { kind: 'authority-missing', office, officeTitle };
    return [{ office, missingRecipient, because, marks: [], place: { zone: matter.caseFile.zone, calendar: calendarOf(undefined) } }];
}

function statesMeant(where: Exclude<LawWhere, { readonly kind: 'any' }>, binding: Binding, matter: Matter): readonly string[] {
    if (where.kind === 'each') return binding.use.state === undefined ? [] : [binding.use.state];
    if (where.kind === 'own') return [stateOf(binding.acting, matter.workspace) ?? []].flat();
    const { subject } = binding;
    const holders = holdersSoFar(where.role, subject, matter);
    return [
        ...new Set(holders.flatMap((name) => stateOf(actingFor(name, [subject], matter.workspace, [where.role]), matter.workspace) ?? [])),
    ];
}

/** Whether the incident occurred somewhere, and nowhere in the Union. */
function placesOutside({ history }: Matter): boolean {
    return history.events.some(({ source }) => source.verb === 'occurred' && source.states.length > 0);
}

/** The Member State where a party is situated, or, for one outside the Union, who acts for it. */
function stateOf(acting: readonly PartyName[], workspace: Workspace): string | undefined {
    const countries = acting.map((each) => workspace.parties.get(each)?.country);
    return countries.find((country) => country !== undefined && canonicalState(country) !== undefined);
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
    const { held, vacancy } = holdersFor(office, state, binding, matter);
    const byParty = new Map(held.map((each) => [each.holding.party, each]));
    const parties = [...byParty.keys()];
    const nobody = (missingRecipient: MissingRecipient, steps: readonly TraceStep[] = []): Addressee => ({
        office,
        ...ofState,
        missingRecipient,
        because: [...because, ...steps],
        marks: [],
        place: placeOfState(state, matter),
    });
    const missing = { kind: 'authority-missing', office, officeTitle, ...ofState } as const;
    if (parties.length === 0)
        return [vacancy ? nobody({ ...missing, vacancy: vacancyTold(vacancy) }, [isVacant(vacancy, officeTitle)]) : nobody(missing)];
    if (parties.length > 1 && !term?.jointly) {
        const candidates = parties.map((party) => party.name);
        return [nobody({ kind: 'authority-ambiguous', office, officeTitle, ...ofState, candidates })];
    }
    return [...byParty].map(([party, each]) => {
        if (party.source.unnamed) return nobody({ ...missing, placeholder: party.name }, [actsAs(each, officeTitle, state)]);
        return {
            office,
            ...ofState,
            party,
            designation: designationOf(each, office, officeTitle),
            marks: [],
            because: [...because, actsAs(each, officeTitle, state)],
            place: placeOfAuthority(party, matter),
        };
    });
}

function vacancyTold({ kind, checked, because }: VacancyFacts): NonNullable<UnknownHolder['vacancy']> {
    return { kind, checked: checked ?? null, because };
}

function isVacant({ kind, checked, because, path, range, state }: VacancyFacts, officeTitle: string): TraceStep {
    const asOf = checked === undefined ? '' : ` as of ${checked}`;
    return {
        rule: `${officeTitle} in ${nameOfState(state)}`,
        because: `${kind === 'undesignated' ? 'not designated' : 'designated, but not listed'}${asOf}: ${because}`,
        location: { file: path, range },
    };
}

function designationOf({ holding, insteadOf }: Held, office: TermId, officeTitle: string): Designation {
    return {
        office,
        officeTitle,
        checked: holding.checked ?? null,
        mark: holding.source.mark ?? null,
        insteadOf: insteadOf.map(({ name }) => name),
    };
}

function actsAs({ holding, insteadOf }: Held, officeTitle: string, state: string | undefined): TraceStep {
    const { party, source, since, checked } = holding;
    const where = state === undefined ? '' : ` in ${nameOfState(state)}`;
    const told = [
        `${party.name} acts as such`,
        ...(since === undefined ? [] : [`since ${since}`]),
        ...(source.act === undefined ? [] : [`by ${source.act}`]),
        ...(checked === undefined ? [] : [`checked ${checked}`]),
        ...(insteadOf.length === 0 ? [] : [`declared in place of ${insteadOf.map(({ name }) => name).join(', ')} of the directory`]),
    ];
    return {
        rule: `${officeTitle}${where}`,
        because: told.join(', '),
        location: { file: party.path, range: party.source.name.range },
    };
}

function placeOfAuthority(party: PartyFacts, matter: Matter): PlaceOfAct {
    return { zone: zoneOfAuthority(party, matter.caseFile.zone), calendar: calendarOf(party.country) };
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
