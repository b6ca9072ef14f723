import type { PartyName, TermId } from './ids.ts';
import { partyNamed, subjectNamed } from './ids.ts';
import type { Declared, Names, Viewpoint } from './names.ts';
import type { PartyFacts, SubjectFacts } from './register.ts';
import type { NameUse, Party, Placing, Subject } from './source.ts';
import { isDay } from '../time/day.ts';
import { canonicalState, isCountry } from '../time/state.ts';
import { isZone } from '../time/zone.ts';
import { dayPartOf } from './written-instant.ts';

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
    const zone = declaration.zone && isZone(declaration.zone.text) ? declaration.zone.text : undefined;
    return {
        name: partyNamed(declaration.name.text),
        path,
        library,
        source: declaration,
        ...(country === undefined ? {} : { country }),
        ...(zone === undefined ? {} : { zone }),
        traits: idsOf('trait', declaration.traits, names),
        representedBy: declaration.representedBy.filter((use) => names.global('party', use)).map((use) => partyNamed(use.text)),
        holds: declaration.holds.map((holding) => ({
            offices: idsOf('office', holding.offices, names),
            traits: idsOf('trait', holding.traits, names),
        })),
    };
}

/** The canonical code of a country; Greece is `EL` however it is written. */
export function countryOf(code: string): string | undefined {
    return canonicalState(code) ?? (isCountry(code) ? code : undefined);
}

function subjectFacts({ declaration, path }: Declared<Subject>, names: Names): SubjectFacts {
    const roles = new Map<TermId, PartyName[]>();
    for (const holding of declaration.roles) {
        const role = names.member('role', holding.role, workspaceView);
        if (role.kind !== 'found') continue;
        const holders = roles.get(role.value.id) ?? [];
        for (const party of holding.parties.filter((use) => names.global('party', use)).map((use) => partyNamed(use.text)))
            if (!holders.includes(party)) holders.push(party);
        if (holders.length > 0) roles.set(role.value.id, holders);
    }
    return {
        name: subjectNamed(declaration.name.text),
        path,
        source: declaration,
        kind: declaration.kind,
        traits: idsOf('trait', declaration.traits, names),
        roles,
        placed: declaration.placed.flatMap(placing),
        service: declaration.service.flatMap(placing),
        changes: declaration.changes.map((change) => dayPartOf(change.date.text)).filter(isDay),
        builtOn: declaration.builtOn.map((use) => use.text).filter((name) => names.global('subject', name) !== undefined),
    };
}

function placing({ date, states }: Placing): SubjectFacts['placed'] {
    const day = dayPartOf(date.text);
    return isDay(day) ? [{ day, states: statesOf(states) }] : [];
}

/** The Member States that a list of names stands for; others are left out. */
export function statesOf(uses: readonly NameUse[]): readonly string[] {
    return uses.map((use) => canonicalState(use.text)).filter((state) => state !== undefined);
}

function idsOf(kind: 'trait' | 'office', uses: readonly NameUse[], names: Names): readonly TermId[] {
    return uses.flatMap((use) => {
        const resolution = names.member(kind, use, workspaceView);
        return resolution.kind === 'found' ? [resolution.value.id] : [];
    });
}
