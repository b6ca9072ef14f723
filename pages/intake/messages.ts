import type { Choice, IntakeAnswers, IntakeChoices, LineVerb, Slot } from '../../server/protocol/intake.ts';

/** Everything that a person has put into the form. It is kept as it is, whatever becomes of the page. */
export interface FormState {
    readonly answers: IntakeAnswers;
    /** By the field: what was typed to choose something, and is not chosen yet. */
    readonly typed: Readonly<Record<string, string>>;
    /** By the field: the instant that `now` stood for when it was said, in milliseconds. */
    readonly moments: Readonly<Record<string, number>>;
    /** By the key of something new: the field in which it was begun. */
    readonly homes: Readonly<Record<string, string>>;
    /** The number of the next key. */
    readonly next: number;
}

/** What a page keeps for itself, so that it survives being hidden and a window that is loaded again. */
export interface KeptByPage {
    readonly session: string;
    readonly form: FormState;
}

/** What the editor tells the page. */
export type ToPage =
    | {
          readonly kind: 'begin';
          /** Which form it is, to be kept with what is typed. */
          readonly session: string;
          readonly words: FormWords;
          readonly choices: IntakeChoices;
          /** What was typed before; absent for a form that is new. */
          readonly form?: FormState;
      }
    | ({ readonly kind: 'drafted' } & Drafted)
    /** The file was changed by hand, and the form leaves it alone. */
    | { readonly kind: 'apart'; readonly text: string };

/** What the answers come to, in the words of the reader. */
export interface Drafted {
    /** Which question is answered. */
    readonly asked: number;
    /** Below the heading: whose clocks are meant. */
    readonly clocks: string;
    /** By the field: what was understood of a time. */
    readonly times: Readonly<Record<string, { readonly written: string; readonly says: string; readonly at: number }>>;
    /** By the field or the key: what keeps an answer from being written. */
    readonly faults: Readonly<Record<string, string>>;
    /** What comes first, in one line, to be told aloud. */
    readonly next: string;
    readonly duties: readonly ShownDuty[];
    /** Over the duties, where they cannot be relied on or rest on what is not known. */
    readonly doubt: string;
    /** What is not known yet and may decide what is owed. */
    readonly open: readonly string[];
}

export interface ShownDuty {
    /** The date first: `by Mon 20 Dec 2027`. */
    readonly when: string;
    readonly what: string;
    readonly detail: string;
    readonly tone: 'late' | 'now' | 'dated' | 'waiting';
}

/** What the page tells the editor. */
export type FromPage =
    | { readonly kind: 'ready' }
    | { readonly kind: 'answered'; readonly asked: number; readonly form: FormState }
    | { readonly kind: 'save' }
    | { readonly kind: 'anew' };

/** The words of the form, in the language of the editor. In a text `{0}` stands for what is filled in. */
export interface FormWords {
    readonly heading: string;
    readonly lead: string;
    readonly title: string;
    readonly titleHint: string;
    readonly what: string;
    readonly system: string;
    readonly systemHint: string;
    readonly where: string;
    readonly state: string;
    readonly stateHint: string;
    readonly when: string;
    readonly whenHint: string;
    readonly harm: string;
    readonly harmHint: string;
    readonly harmWhen: string;
    readonly cause: string;
    readonly causeWhen: string;
    readonly aware: string;
    readonly awareWho: string;
    readonly awareWhen: string;
    readonly told: string;
    readonly toldHow: string;
    readonly toldBy: string;
    readonly toldWhom: string;
    readonly others: string;
    readonly story: string;
    readonly narrative: string;
    readonly affected: string;
    readonly affectedHint: string;
    readonly why: string;
    readonly notKnown: string;
    readonly now: string;
    readonly remove: string;
    readonly moreHarm: string;
    readonly moreAware: string;
    readonly moreTold: string;
    readonly moreOthers: string;
    readonly chosen: string;
    readonly notChosen: string;
    readonly nothingFound: string;
    readonly more: string;
    readonly newSystem: string;
    readonly newModel: string;
    readonly newOrganisation: string;
    readonly newAuthority: string;
    readonly newTitle: string;
    readonly country: string;
    readonly offices: string;
    readonly traits: string;
    readonly traitsHint: string;
    readonly placed: string;
    readonly placedHint: string;
    readonly outcome: string;
    readonly nothingFollows: string;
    readonly openHeading: string;
    readonly save: string;
    readonly anew: string;
    readonly verbs: Readonly<Record<LineVerb, string>>;
    readonly slots: Readonly<Record<Slot, string>>;
    readonly degrees: Readonly<Record<Degree, string>>;
}

export const degrees = ['suspected', 'likely', 'established', 'excluded'] as const;
export type Degree = (typeof degrees)[number];

export type { Choice, IntakeAnswers, IntakeChoices, LineVerb, Slot };
