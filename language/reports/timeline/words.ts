import type { Status } from '../../docket/entry.ts';

/** The words of a picture, in one language. */
export interface TimelineWords {
    readonly picture: (title: string) => string;
    readonly now: string;
    /** Above the mark of an instant that is not now. */
    readonly asOf: string;
    readonly planBy: string;
    readonly limit: string;
    readonly done: string;
    readonly to: string;
    /** Before the last day until which records are kept at least. */
    readonly keepUntil: string;
    /** At least two. */
    readonly days: (count: number) => string;
    readonly nothing: string;
    /** Over a picture of lines that were not all understood. */
    readonly cannotSay: (lines: number) => string;
    /** What is not known, and how much more. */
    readonly notKnownYet: (unknown: string, more: number) => string;
    readonly statuses: Readonly<Record<Status, string>>;
    /** Monday first. */
    readonly weekdays: readonly string[];
    readonly months: readonly string[];
    /** `Tue 21 Dec 2027`, from the three words and the year. */
    readonly date: (weekday: string, day: number, month: string, year: number) => string;
}

const english: TimelineWords = {
    picture: (title) => `Timeline: ${title}`,
    now: 'now',
    asOf: 'as of',
    planBy: 'plan by',
    limit: 'limit',
    done: 'done',
    to: 'to',
    keepUntil: 'keep until at least',
    days: (count) => `${count} days`,
    nothing: 'Nothing has happened yet.',
    cannotSay: (lines) => (lines === 1 ? 'Cannot say: 1 line not understood' : `Cannot say: ${lines} lines not understood`),
    notKnownYet: (unknown, more) => `Not known yet: ${unknown}${more === 0 ? '' : `, and ${more} more`}`,
    statuses: {
        waiting: 'waiting',
        due: 'due',
        overdue: 'overdue',
        met: 'met',
        late: 'late',
        covered: 'covered',
        'not owed': 'not owed',
        standing: 'standing',
        breached: 'breached',
    },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
};

const german: TimelineWords = {
    picture: (title) => `Zeitachse: ${title}`,
    now: 'jetzt',
    asOf: 'Stand',
    planBy: 'planen bis',
    limit: 'Frist',
    done: 'erledigt',
    to: 'an',
    keepUntil: 'aufbewahren mindestens bis',
    days: (count) => `${count} Tage`,
    nothing: 'Noch ist nichts geschehen.',
    cannotSay: (lines) =>
        lines === 1 ? 'Keine Aussage möglich: 1 Zeile nicht verstanden' : `Keine Aussage möglich: ${lines} Zeilen nicht verstanden`,
    notKnownYet: (unknown, more) => `Noch nicht bekannt: ${unknown}${more === 0 ? '' : ` und ${more} weitere`}`,
    statuses: {
        waiting: 'wartet',
        due: 'offen',
        overdue: 'überfällig',
        met: 'erfüllt',
        late: 'verspätet',
        covered: 'mit abgedeckt',
        'not owed': 'nicht geschuldet',
        standing: 'gilt',
        breached: 'verletzt',
    },
    weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    date: (weekday, day, month, year) => `${weekday} ${day}. ${month} ${year}`,
};

const dutch: TimelineWords = {
    picture: (title) => `Tijdlijn: ${title}`,
    now: 'nu',
    asOf: 'stand',
    planBy: 'plannen tot',
    limit: 'termijn',
    done: 'gedaan',
    to: 'aan',
    keepUntil: 'bewaren tot ten minste',
    days: (count) => `${count} dagen`,
    nothing: 'Er is nog niets gebeurd.',
    cannotSay: (lines) => (lines === 1 ? 'Niet te zeggen: 1 regel niet begrepen' : `Niet te zeggen: ${lines} regels niet begrepen`),
    notKnownYet: (unknown, more) => `Nog niet bekend: ${unknown}${more === 0 ? '' : `, en nog ${more}`}`,
    statuses: {
        waiting: 'wacht',
        due: 'open',
        overdue: 'te laat, open',
        met: 'voldaan',
        late: 'te laat',
        covered: 'mee gedekt',
        'not owed': 'niet verschuldigd',
        standing: 'geldt',
        breached: 'geschonden',
    },
    weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    months: ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
    date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
};

const french: TimelineWords = {
    picture: (title) => `Chronologie : ${title}`,
    now: 'maintenant',
    asOf: 'à cette date',
    planBy: 'prévoir pour',
    limit: 'échéance',
    done: 'fait',
    to: 'à',
    keepUntil: 'conserver au moins jusqu’au',
    days: (count) => `${count} jours`,
    nothing: 'Rien ne s’est encore passé.',
    cannotSay: (lines) =>
        lines === 1 ? 'Impossible à dire : 1 ligne n’a pas été comprise' : `Impossible à dire : ${lines} lignes n’ont pas été comprises`,
    notKnownYet: (unknown, more) => `Pas encore connu : ${unknown}${more === 0 ? '' : `, et ${more} autres points`}`,
    statuses: {
        waiting: 'en attente',
        due: 'à faire',
        overdue: 'en retard',
        met: 'rempli',
        late: 'tardif',
        covered: 'couvert',
        'not owed': 'non dû',
        standing: 'en vigueur',
        breached: 'violé',
    },
    weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
};

const LANGUAGES: Readonly<Record<string, TimelineWords>> = { en: english, de: german, nl: dutch, fr: french };

/** The words for a language tag such as `de-AT`; English where the language is none of the four. */
export function timelineWords(language: string | undefined): TimelineWords {
    const [primary = ''] = (language ?? '').toLowerCase().split('-');
    return LANGUAGES[primary] ?? english;
}
