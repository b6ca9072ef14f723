import { gapAfterKey } from '../../syntax/format/columns.ts';
import { stringLiteral } from '../../syntax/literals.ts';
import type { KnownOrNotYet, NewParty, NewSubject } from './answers.ts';

/** What is not known is said so in these words, until a person finds better ones. */
export const NOT_KNOWN_YET = `unknown because ${stringLiteral('not known yet')}`;

/** What a declaration needs of the rest of the form. */
export interface Declaring {
    /** The name of something, by its own name or by the key under which the form has it; undefined where it has none yet. */
    readonly nameOf: (reference: string) => string | undefined;
    /** The time that was typed, as the language writes it; undefined where none was, or it could not be read. */
    readonly timeOf: (field: string) => string | undefined;
}

/** The block of a new organisation or authority. */
export function partyBlock({ key, kind, title, country, offices }: NewParty, { nameOf }: Declaring): readonly string[] {
    const isAuthority = kind === 'authority';
    return block(`${kind} ${nameOf(key) ?? ''} ${stringLiteral(title.trim())}`, [
        ...(country === '' ? [] : [['country', country] as const]),
        ...(isAuthority && offices.length > 0 ? [['acts as', offices.join(', ')] as const] : []),
    ]);
}

/** The block of a new system or model. */
export function subjectBlock(subject: NewSubject, declaring: Declaring): readonly string[] {
    const { key, kind, title, traits, holders, placed } = subject;
    const { nameOf } = declaring;
    const roles = holders.flatMap(({ role, parties }) => {
        const names = parties.flatMap((party) => nameOf(party) ?? []);
        return names.length === 0 ? [] : [[role, names.join(', ')] as const];
    });
    return block(`${kind} ${nameOf(key) ?? ''} ${stringLiteral(title.trim())}`, [
        ...(traits.length === 0 ? [] : [['is', traits.join(', ')] as const]),
        ...roles,
        ...placedOnMarket(placed, declaring.timeOf(placedField(key))),
    ]);
}

/** Where a form shows what there is to say of the time at which something was placed on the market. */
export function placedField(key: string): string {
    return `${key}.placed`;
}

function placedOnMarket({ notKnown }: KnownOrNotYet, written: string | undefined): readonly (readonly [string, string])[] {
    if (notKnown) return [['placed on market', NOT_KNOWN_YET]];
    return written === undefined ? [] : [['placed on market', written]];
}

/** A block, as the language lays it out. */
function block(head: string, lines: readonly (readonly [key: string, value: string])[]): readonly string[] {
    const [word = ''] = head.split(' ');
    return [`${head} {`, ...lines.map(([key, value]) => `  ${lineIn(word, key, value)}`), '}'];
}

/** A line of a block, its value in the column in which the values of such blocks begin. */
export function lineIn(block: string, key: string, value: string): string {
    return `${key}${' '.repeat(gapAfterKey(key.length, key, block))}${value}`;
}
