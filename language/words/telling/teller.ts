import type { FactCode, FactPlaceOf, FindingOf } from '../../findings/finding.ts';
import type { PlaceFacts } from '../../findings/facts.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What follows the headline: why, with the provision; what to do, with the line to write; on what it rests; where; what is folded under it. */
export interface Note {
    readonly kind: 'why' | 'do' | 'rests' | 'where' | 'also';
    readonly text: string;
}

/** What a finding says. */
export interface Told {
    /** At most 100 characters: verdict and date, then who, towards whom, and the act. */
    readonly headline: string;
    readonly notes: readonly Note[];
}

/** Says what a check found. */
export type Teller<Code extends FactCode> = (finding: FindingOf<Code>, words: Vocabulary) => Told;

/** What says the findings of some codes, by code. */
export type Tellers<Code extends FactCode> = { readonly [Each in Code]: Teller<Each> };

/** Says what stands at a place of one kind. */
export type PlaceTeller<Kind extends keyof PlaceFacts> = (place: FactPlaceOf<Kind>, words: Vocabulary) => string;

/** What says places of some kinds, by kind. */
export type PlaceTellers<Kind extends keyof PlaceFacts> = { readonly [Each in Kind]: PlaceTeller<Each> };

/** Notes of one kind. */
export function notesOf(kind: Note['kind'], ...texts: readonly (string | undefined)[]): readonly Note[] {
    return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ kind, text }]));
}
