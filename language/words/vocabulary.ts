import type {
    DutyTitle,
    EndFacts,
    FindingTitle,
    MomentFacts,
    RecipientFacts,
    RoleTitle,
    StageTitle,
    WhenFacts,
} from '../findings/parts.ts';
import type { Day } from '../time/instant.ts';
import type { DutyFacts } from '../findings/duties.ts';
import type { TimeLeft } from '../time/time-left.ts';
import { nameOfState } from '../time/state.ts';
import type { Period } from '../time/period.ts';
import type { WordCatalogue, LawWords, WordKey } from './catalogue.ts';
import { dayTeller } from './days.ts';
import { english } from './languages/en/english.ts';
import { fillerOf } from './messages.ts';

/** What is put into a message: text, or a number that may decide its plural. */
export type Filling = Readonly<Record<string, string | number>>;

/** A language, ready to speak. */
export interface Vocabulary {
    /** Two-letter code. */
    readonly language: string;
    /** A message, filled. An argument that is not given is empty. */
    readonly say: (key: WordKey, values?: Filling) => string;
    /** A day with its weekday: `Mon 6 Mar 2028`. */
    readonly day: (day: Day) => string;
    /** `ap`, `ap and igj`, `ap, igj and bnetza`. */
    readonly list: (items: readonly string[], conjunction?: 'and' | 'or') => string;
    /** A language by its code: `Dutch`. */
    readonly languageName: (code: string) => string;
    /** A country by its code: `Netherlands`. */
    readonly stateName: (code: string) => string;
    readonly law: LawWords;
    /** What stands in the line to which a natural word leads. */
    readonly natural: Readonly<Record<string, string>>;
}

/** The words of a catalogue; days are written as a workspace wants them, where it says how. */
export function vocabularyOf(catalogue: WordCatalogue, dayFormat?: string): Vocabulary {
    const { language, locale, messages, law, natural } = catalogue;
    const fill = fillerOf<WordKey, never>(messages, locale);
    const lists = new Map<string, Intl.ListFormat>();
    return {
        language,
        say: (key, values = {}) => fill(key, (name) => values[name] ?? '').join(''),
        day: dayTeller(locale, dayFormat),
        list: (items, conjunction = 'and') => {
            const known =
                lists.get(conjunction) ?? new Intl.ListFormat(locale, { type: conjunction === 'and' ? 'conjunction' : 'disjunction' });
            lists.set(conjunction, known);
            return known.format(items);
        },
        languageName: (code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
        stateName: (code) => nameOfState(code, locale),
        law,
        natural,
    };
}

/** The words of English, which is always at hand. */
export const englishVocabulary: Vocabulary = vocabularyOf(english);

/** Text that exists in English only, as readers of another language see it. */
export function sayEnglish(text: string, { language, say }: Vocabulary): string {
    return language === 'en' ? text : say('mark.english', { text });
}

/** What stands in the line to which a natural word leads, as it stands behind a colon. */
export function sayNatural(says: string, { natural }: Vocabulary): string {
    return natural[says] ?? says;
}

/** An instant as the clocks of its zone show it: `Mon 6 Mar 2028, 14:20`. */
export function sayMoment({ at }: MomentFacts, { day, say }: Vocabulary): string {
    return say('date.moment', { day: day(at.slice(0, 10)), time: at.slice(11, 16) });
}

/** When something happened, as exactly as it was written. */
export function sayWhen(when: WhenFacts, words: Vocabulary): string {
    const earliest = sayEarliest(when, words);
    return when.kind === 'between' ? words.say('date.between', { earliest, latest: sayLatest(when, words) }) : earliest;
}

/** The same with its preposition: `on Mon 6 Mar 2028`. */
export function sayOn(when: WhenFacts, words: Vocabulary): string {
    const earliest = sayEarliest(when, words);
    if (when.kind !== 'between') return words.say('date.on', { when: earliest });
    return words.say('date.on-between', { earliest, latest: sayLatest(when, words) });
}

/** When something happened, by the day, which is all that a headline has room for. */
export function inDays(when: WhenFacts): WhenFacts {
    if (when.kind === 'day') return when;
    if (when.kind === 'moment') return { kind: 'day', day: dayOf(when.moment) };
    return { kind: 'between', earliest: dayOf(when.earliest), latest: dayOf(when.latest) };
}

function dayOf(point: Day | MomentFacts): Day {
    return typeof point === 'string' ? point : point.at.slice(0, 10);
}

/** The earliest that something can have happened. */
export function sayEarliest(when: WhenFacts, words: Vocabulary): string {
    return when.kind === 'between' ? sayPoint(when.earliest, words) : sayPoint(when.kind === 'day' ? when.day : when.moment, words);
}

/** The latest that something can have happened. */
export function sayLatest(when: WhenFacts, words: Vocabulary): string {
    return when.kind === 'between' ? sayPoint(when.latest, words) : sayEarliest(when, words);
}

function sayPoint(point: Day | MomentFacts, words: Vocabulary): string {
    return typeof point === 'string' ? words.day(point) : sayMoment(point, words);
}

/** The end of a period: its last day, or for a period in hours the instant at which it ends. */
export function sayEnd({ lastDay, ends }: EndFacts, words: Vocabulary): string {
    return lastDay === null ? sayMoment(ends, words) : words.day(lastDay);
}

/** The first instant after a period: the day that it begins, or for a period in hours the instant itself. */
export function sayAfter({ lastDay, ends }: EndFacts, words: Vocabulary): string {
    return lastDay === null ? sayMoment(ends, words) : words.day(ends.at.slice(0, 10));
}

/** How long is left, as exactly as it matters: `4 days 14 h left`, `5 h 20 min left`, `passed`. */
export function sayLeft({ passed, days, hours, minutes }: TimeLeft, { say }: Vocabulary): string {
    const counted = days > 0 ? 'hours' : hours > 0 ? 'minutes' : 'least';
    return say('time.left', { kind: passed ? 'passed' : days >= 10 ? 'days' : counted, days, hours, minutes });
}

/** How fast the law asks for something, as messages name it. */
export const PACES: Readonly<Record<NonNullable<DutyFacts['standard']>, string>> = {
    immediately: 'immediately',
    'without delay': 'delay',
    'without undue delay': 'undue',
};

/** `15 days`, `1 month`. */
export function sayPeriod({ amount, unit }: Period, { say }: Vocabulary): string {
    return say('period', { amount, unit });
}

/** A recipient by its name, else by the office that is meant: `ap (NL)`. */
export function sayRecipient({ name, state, office, officeTitle }: RecipientFacts, words: Vocabulary): string {
    const known = name ?? (office === null || officeTitle === null ? undefined : sayOffice(office, officeTitle, words));
    if (known === undefined) return words.say('recipient.unknown');
    return state === null ? known : words.say('recipient.in-state', { recipient: known, state });
}

/** An office of the law, as it stands within a sentence. */
export function sayOffice(office: string, title: string, words: Vocabulary): string {
    return words.law.offices[office] ?? sayEnglish(title, words);
}

/** Recipients in a headline: two by name, of more the first and how many there are besides. */
export function sayRecipients(recipients: readonly RecipientFacts[], words: Vocabulary): string {
    return sayFew(
        recipients.map((each) => sayRecipient(each, words)),
        words,
    );
}

/** Names in a headline: two of them, of more the first and how many there are besides. */
export function sayFew([first = '', ...others]: readonly string[], words: Vocabulary, conjunction: 'and' | 'or' = 'and'): string {
    return others.length < 2 ? words.list([first, ...others], conjunction) : words.say('recipients.more', { first, count: others.length });
}

/** What a duty asks for, as it stands behind a comma; by the title in its law where the language has no words for it. */
export function sayAct({ duty, title }: DutyTitle, words: Vocabulary): string {
    return words.law.duties[duty] ?? sayEnglish(`“${title}”`, words);
}

/** What a duty asks for, as it stands within a sentence: in English as the law is titled, else as it stands behind a comma. */
export function sayTask({ duty, title }: DutyTitle, words: Vocabulary): string {
    if (words.language === 'en') return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    return words.law.duties[duty] ?? sayEnglish(`“${title}”`, words);
}

/** What is reported as a heading: `Initial report`. */
export function sayStageTitle(stage: StageTitle, words: Vocabulary): string {
    return words.language === 'en' ? stage.title : asHeading(sayStage(stage, words), words);
}

/** What a duty asks for as a heading: `Report a death`. */
export function sayTitle(duty: DutyTitle, words: Vocabulary): string {
    return asHeading(sayTask(duty, words), words);
}

function asHeading(text: string, { language }: Vocabulary): string {
    return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}

/** What some duties ask for, each act once. */
export function sayActs(duties: readonly DutyTitle[], words: Vocabulary): string {
    return words.list([...new Set(duties.map((duty) => sayAct(duty, words)))]);
}

/** What some duties ask for, each with its provision. */
export function sayActsWithBasis(duties: readonly (DutyTitle & { readonly basis: string })[], words: Vocabulary): string {
    return words.list([...new Set(duties.map((duty) => words.say('duty.with-basis', { act: sayAct(duty, words), basis: duty.basis })))]);
}

/** A role, as it stands within a sentence. */
export function sayRole({ role, title }: RoleTitle, words: Vocabulary): string {
    return words.law.roles[role] ?? sayEnglish(`“${title}”`, words);
}

/** What was found, as it stands within a sentence. */
export function sayFound({ finding, title }: FindingTitle, words: Vocabulary): string {
    return words.law.findings[finding] ?? sayEnglish(`“${title}”`, words);
}

/** What is reported, as it stands within a sentence. */
export function sayStage({ stage, title }: StageTitle, words: Vocabulary): string {
    return words.law.stages[stage] ?? sayEnglish(`“${title}”`, words);
}
