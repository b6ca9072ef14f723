import type { NamedKind } from './name-uses.ts';
import data from './natural-names.json' with { type: 'json' };
import { partsOfName } from '../facts/ids.ts';

/** A name that a person would write where the law has another one. */
export interface NaturalName {
    readonly kind: string;
    readonly words: readonly string[];
    /** The line that says what is meant, and what it says., of which the catalogues of words have the text by its name. */
    readonly right: string;
    readonly says: string;
    /** The names to write instead, where one can stand in its place. */
    readonly write?: readonly string[];
}

/** The law that declares a name, under whatever regime it is written down. */
interface OtherLaw {
    readonly regime: string;
    readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
}

export const naturalNames: readonly NaturalName[] = data.words;
const otherLaws: readonly OtherLaw[] = data.regimes;

/** Where a name leads that nothing is called; decided by what it means, never by how it is spelt. */
export function naturalNameFor(name: string, kinds: readonly NamedKind[]): NaturalName | undefined {
    return naturalNames.find(({ kind, words }) => kinds.some((each) => each === kind) && words.includes(name));
}

/** What a regime declares; a name of another kind is nobody else's. */
const DECLARED: readonly NamedKind[] = ['office', 'role', 'trait', 'finding', 'milestone', 'stage', 'regime'];

/**
 * The law whose regime declares a name that no loaded one has, be it as another kind of name: a controller is a role, also where
 * somebody writes it as an office.
 */
export function lawThatDeclares(name: string, kinds: readonly NamedKind[]): string | undefined {
    if (!kinds.some((kind) => DECLARED.includes(kind))) return undefined;
    const { regime = name } = partsOfName(name);
    const declares = (law: OtherLaw, kind: string, text: string): boolean => law.names[kind]?.includes(text) === true;
    const known =
        otherLaws.find((law) => kinds.some((kind) => declares(law, kind, name))) ??
        otherLaws.find((law) => DECLARED.some((kind) => declares(law, kind, name))) ??
        otherLaws.find((law) => name.includes('.') && declares(law, 'regime', regime));
    return known?.regime;
}

/** Every name that another law declares, with its kind. */
export function namesOfOtherLaws(): readonly { readonly kind: string; readonly name: string; readonly regime: string }[] {
    return otherLaws.flatMap(({ regime, names }) =>
        Object.entries(names).flatMap(([kind, all = []]) => all.map((name) => ({ kind, name, regime }))),
    );
}
