import type { document } from './languages/en/document.ts';
import type { duties } from './languages/en/duties.ts';
import type { english } from './languages/en/english.ts';
import type { events } from './languages/en/events.ts';
import type { facts } from './languages/en/facts.ts';
import type { form } from './languages/en/form.ts';
import type { gaps } from './languages/en/gaps.ts';
import type { letters } from './languages/en/letters.ts';
import type { prose } from './languages/en/prose.ts';

/** Messages of one theme in another language: each key of the English ones, in ICU MessageFormat. */
type Translated<Theme> = Readonly<Record<keyof Theme, string>>;

export type FormMessages = Translated<typeof form>;
export type FactMessages = Translated<typeof facts>;
export type EventMessages = Translated<typeof events>;
export type DocumentMessages = Translated<typeof document>;
export type GapMessages = Translated<typeof gaps>;
export type DutyMessages = Translated<typeof duties>;
export type LetterMessages = Translated<typeof letters>;
export type ProseMessages = Translated<typeof prose>;

export type MessageKey = keyof typeof english.messages;

/** All words of one language. */
export interface Catalogue {
    readonly messages: Readonly<Record<MessageKey, string>>;
    /** As they stand in a date, January first. */
    readonly months: readonly string[];
    /** Monday first. */
    readonly weekdays: readonly string[];
    /** Draws a preposition and the day after it together, in a language in which that depends on the number; of dates alone. */
    readonly contracted?: (date: string) => string;
    /** What stands between groups of three digits, and the smallest number that has groups. */
    readonly group: { readonly separator: string; readonly from: number };
}
