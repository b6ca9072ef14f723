import { countryOf } from './build-register.ts';
import type { Affected } from './incident-source.ts';

/**
 * Whether a line about those affected is about the same group as an earlier one: in the same states, with a noun that is the same but
 * for its ending. Whatever is told of any group takes the place of the line that it is not known.
 */
export function isSameGroup({ value: earlier }: Affected, { value: later }: Affected): boolean {
    if (!earlier.known) return true;
    if (!later.known) return false;
    const [one, other] = [earlier.noun.toLowerCase(), later.noun.toLowerCase()];
    // Places outside the Union tell groups apart as well.
    const [states, otherStates] = [earlier, later].map((value) => value.states.map(({ text }) => countryOf(text) ?? text).toSorted());
    return states?.join(' ') === otherStates?.join(' ') && (one.startsWith(other) || other.startsWith(one));
}
