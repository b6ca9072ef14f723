import type { PartyName } from './ids.ts';
import type { PartyFacts } from './register.ts';

/**
 * The undertaking of which a party is part: that of the party which it is said to be part of, else its own.
 *
 * @returns the party at the root; of a circle the first of its names, so that all in it have the same one
 */
export function undertakingOf(party: PartyName, parties: ReadonlyMap<string, Pick<PartyFacts, 'partOf'>>): PartyName {
    const passed: PartyName[] = [];
    for (let current: PartyName | undefined = party; current !== undefined; current = parties.get(current)?.partOf) {
        const again = passed.indexOf(current);
        if (again !== -1) return passed.slice(again).sort()[0] ?? current;
        passed.push(current);
    }
    return passed.at(-1) ?? party;
}
