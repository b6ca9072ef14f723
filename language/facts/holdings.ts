import type { PartyFacts } from './register.ts';

/** An authority that holds an office, and the traits of what it holds it for. */
export interface Holding {
    readonly party: PartyFacts;
    readonly traits: readonly string[];
}

/** Every office and who holds it; collected when somebody asks. */
export function holdingsByOffice(parties: ReadonlyMap<string, PartyFacts>): (office: string) => readonly Holding[] {
    let collected: ReadonlyMap<string, readonly Holding[]> | undefined;
    return (office) => (collected ??= collect(parties)).get(office) ?? [];
}

function collect(parties: ReadonlyMap<string, PartyFacts>): ReadonlyMap<string, readonly Holding[]> {
    const holdings = new Map<string, Holding[]>();
    for (const party of parties.values()) {
        for (const { offices, traits } of party.holds) {
            for (const office of offices) {
                const list = holdings.get(office) ?? [];
                list.push({ party, traits });
                holdings.set(office, list);
            }
        }
    }
    return holdings;
}
