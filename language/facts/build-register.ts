import type { PartyName, TermId } from './ids.ts';
import { partyNamed, subjectNamed } from './ids.ts';
import type { Declared, Member, Names, Viewpoint } from './names.ts';
import type { ChangedOn, DatedRole, DatedTrait, OfficesFacts, PartyFacts, SubjectFacts, TimeHeld, VacancyFacts } from './register.ts';
import type {
    During,
    NameUse,
    OnDay,
    OfficeHolding,
    Party,
    Placing,
    SourceFile,
    Subject,
    TraitUse,
    VacantOffices,
    WrittenInstant,
} from './source.ts';
import type { Day } from '../time/instant.ts';
import type { Term } from './regime-source.ts';
import { isDay } from '../time/day.ts';
import { canonicalState, isCountry } from '../time/state.ts';
import { isZone } from '../time/zone.ts';
import { dayPartOf, lastDayPartOf } from './written-instant.ts';

const workspaceView: Viewpoint = { library: false };

/** Resolves every party and every system or model that a name stands for. What does not resolve is left out; a check speaks of it. */
export function buildRegister(names: Names): { parties: ReadonlyMap<string, PartyFacts>; subjects: ReadonlyMap<string, SubjectFacts> } {
    const parties = new Map<string, PartyFacts>();
    for (const declared of names.all('party')) {
        const name = declared.declaration.name.text;
        if (name !== '' && !parties.has(name)) parties.set(name, partyFacts(declared, names));
    }
    const subjects = new Map<string, SubjectFacts>();
    for (const declared of names.all('subject')) {
        const name = declared.declaration.name.text;
        if (name !== '' && !subjects.has(name)) subjects.set(name, subjectFacts(declared, names));
    }
    return { parties, subjects };
}

function partyFacts({ declaration, path, library }: Declared<Party>, names: Names): PartyFacts {
    const country = declaration.country && countryOf(declaration.country.text);
    const partOf = declaration.partOf && names.global('party', declaration.partOf) ? partyNamed(declaration.partOf.text) : undefined;
    const zone = declaration.zone && isZone(declaration.zone.text) ? declaration.zone.text : undefined;
    return {
        name: partyNamed(declaration.name.text),
        path,
        library,
        source: declaration,
        ...(country === undefined ? {} : { country }),
        ...(zone === undefined ? {} : { zone }),
        ...traitsOf(declaration.traits, names),
        ...(partOf ? { partOf } : {}),
        representedBy: declaration.representedBy.filter((use) => names.global('party', use)).map((use) => partyNamed(use.text)),
        holds: declaration.holds.map((holding) => ({
            ...officesOf(holding, names),
            ...(isEachDay([holding.since, holding.until]) ? {} : { offices: [] }),
            ...dayAs('since', holding.since),
            ...dayAs('until', holding.until),
        })),
    };
}

/** Where no trait that a line writes means anything, it speaks of no system rather than of all. */
function officesOf(line: OfficeHolding | VacantOffices, names: Names): OfficesFacts {
    const traits = idsOf('trait', line.traits, names);
    return {
        offices: line.traits.length > 0 && traits.length === 0 ? [] : idsOf('office', line.offices, names),
        traits,
        ...dayAs('checked', line.checked),
    };
}

function dayAs<K extends string>(key: K, written: WrittenInstant | undefined): { readonly [P in K]?: Day } {
    const day = written && dayPartOf(written.text);
    return day !== undefined && isDay(day) ? ({ [key]: day } as { readonly [P in K]?: Day }) : {};
}

/** Whether each bound that is written is a day of the calendar. */
function isEachDay(bounds: readonly (WrittenInstant | undefined)[]): boolean {
    return bounds.every((written) => !written || isDay(dayPartOf(written.text)));
}

/** What files say of offices that nobody is known to hold, state by state. */
export function vacanciesIn(files: readonly SourceFile[], library: boolean, names: Names): readonly VacancyFacts[] {
    return files.flatMap(({ path, vacancies }) =>
        vacancies.flatMap(({ kind, states, lines }) =>
            statesOf(states).flatMap((state) =>
                lines.map((line) => ({
                    ...officesOf(line, names),
                    kind,
                    path,
                    library,
                    state,
                    because: line.because,
                    range: line.range,
                })),
            ),
        ),
    );
}

/** The canonical code of a country; Greece is `EL` however it is written. */
export function countryOf(code: string): string | undefined {
    return canonicalState(code) ?? (isCountry(code) ? code : undefined);
}

function subjectFacts({ declaration, path }: Declared<Subject>, names: Names): SubjectFacts {
    const roles = new Map<TermId, PartyName[]>();
    const datedRoles: DatedRole[] = [];
    const forGood = new Set<string>();
    const agents = new Map<TermId, PartyName[]>();
    for (const holding of declaration.roles) {
        const role = names.member('role', holding.role, workspaceView);
        const during = holding.during && timeHeldOf(holding.during);
        if (role.kind !== 'found' || during === 'unreadable') continue;
        const holders = roles.get(role.value.id) ?? [];
        for (const party of holding.parties.filter((use) => names.global('party', use)).map((use) => partyNamed(use.text))) {
            if (!holders.includes(party)) holders.push(party);
            if (during) datedRoles.push({ role: role.value.id, party, during, use: holding.role });
            else forGood.add(`${role.value.id} ${party}`);
        }
        if (holders.length > 0) roles.set(role.value.id, holders);
        const represented = representedRole(role.value, names);
        if (represented !== undefined) agents.set(represented, [...(agents.get(represented) ?? []), ...holders]);
    }
    return {
        name: subjectNamed(declaration.name.text),
        path,
        source: declaration,
        kind: declaration.kind,
        ...traitsOf(declaration.traits, names),
        roles,
        // Who holds a role for good holds it, whatever another line says of a time.
        datedRoles: datedRoles.filter(({ role, party }) => !forGood.has(`${role} ${party}`)),
        agents,
        placed: declaration.placed.flatMap(placing),
        service: declaration.service.flatMap(placing),
        changes: declaration.changes.flatMap(daysPossible),
        builtOn: declaration.builtOn.map((use) => use.text).filter((name) => names.global('subject', name) !== undefined),
    };
}

/** The traits of a party or a subject: those that it has for good, and those that it has for a time. */
function traitsOf(uses: readonly TraitUse[], names: Names): Pick<SubjectFacts, 'traits' | 'datedTraits'> {
    const forGood = uses.filter((use) => !use.during);
    const datedTraits = uses.flatMap((use): readonly DatedTrait[] => {
        const during = use.during && timeHeldOf(use.during);
        return during && during !== 'unreadable' ? idsOf('trait', [use], names).map((trait) => ({ trait, during, use })) : [];
    });
    return { traits: idsOf('trait', forGood, names), datedTraits };
}

/**
 * What is not exact begins on its earliest day, and ends on it. A bound that is no day is not left out as if none were written: what
 * it bounds would then hold for good.
 */
function timeHeldOf({ since, sinceKnown, until, untilKnown }: During): TimeHeld | 'unreadable' {
    if (!isEachDay([since, sinceKnown, until, untilKnown])) return 'unreadable';
    return { ...dayAs('since', since), ...dayAs('sinceKnown', sinceKnown), ...dayAs('until', until), ...dayAs('untilKnown', untilKnown) };
}

/** The role for whose holders those of a role act. */
function representedRole(role: Member<Term, TermId>, names: Names): TermId | undefined {
    const use = role.declaration.represents;
    const represented = use && names.member('role', use, role);
    return represented?.kind === 'found' ? represented.value.id : undefined;
}

function placing({ states, ...line }: Placing): SubjectFacts['placed'] {
    return daysPossible(line).map((days) => ({ ...days, states: statesOf(states) }));
}

function daysPossible({ date, latest }: OnDay): readonly ChangedOn[] {
    const day = dayPartOf(date.text);
    const last = lastDayPartOf((latest ?? date).text);
    if (!isDay(day)) return [];
    return [{ day, ...(isDay(last) && last > day ? { latest: last } : {}) }];
}

/** The Member States that a list of names stands for; others are left out. */
export function statesOf(uses: readonly NameUse[]): readonly string[] {
    return uses.map((use) => canonicalState(use.text)).filter((state) => state !== undefined);
}

/** The countries that a list of names stands for, of the Union or not; what is none is left out. */
export function countriesOf(uses: readonly NameUse[]): readonly string[] {
    return uses.map((use) => countryOf(use.text)).filter((country) => country !== undefined);
}

function idsOf(kind: 'trait' | 'office', uses: readonly NameUse[], names: Names): readonly TermId[] {
    return uses.flatMap((use) => {
        const resolution = names.member(kind, use, workspaceView);
        return resolution.kind === 'found' ? [resolution.value.id] : [];
    });
}
