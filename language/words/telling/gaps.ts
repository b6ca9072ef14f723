import type { BlockFacts, GapFacts, GapTopic, Unknown, UnknownOf } from '../../findings/gaps.ts';
import type { DutyTitle } from '../../findings/parts.ts';
import type { NameKind } from '../../findings/writing.ts';
import { describeDay } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';
import type { WordKey } from '../catalogue.ts';
import { tellFinding } from '../telling.ts';
import type { Filling, Vocabulary } from '../vocabulary.ts';
import { sayAct, sayEnglish, sayOffice } from '../vocabulary.ts';

/** What is said of something that is not known. */
export interface GapInWords {
    /** What is not known, to be put after "Not known:". */
    readonly unknown: string;
    /** What could not be known and what depends on it, as sentences. */
    readonly says: string;
    /** What to write or to do, so that it is known. */
    readonly closes: string;
}

/** Says of a topic what is not known, from its facts. */
type GapTeller<Topic extends GapTopic> = (values: GapFacts[Topic], words: Vocabulary) => GapInWords;

const tellers: { readonly [Topic in GapTopic]: GapTeller<Topic> } = {
    'line-unread': ({ block }, words) => mended('line-unread', { block: sayBlock(block, words) }, words),
    'text-unread': (_, words) => mended('text-unread', {}, words),
    'file-unread': ({ reason }, words) => told('file-unread', { reason: sayEnglish(reason, words) }, words),
    'not-judged': ({ name }, words) => told('not-judged', { name: code(name) }, words),

    'name-unknown': ({ name, kinds }, words) => meant('name-unknown', { name: code(name), kinds: sayKinds(kinds, words) }, words),
    'name-ambiguous': ({ name, candidates }, words) =>
        meant('name-ambiguous', { name: code(name), candidates: words.list(candidates, 'or') }, words),
    'name-missing': ({ word }, words) => told('name-missing', { word }, words),
    'declared-twice': ({ name }, words) => told('declared-twice', { name: code(name) }, words),
    'said-twice': ({ name }, words) => told('said-twice', { name: code(name) }, words),
    'date-impossible': ({ name }, words) => meant('date-impossible', { name: code(name), year: /^\d+$/.test(name) ? 'yes' : 'no' }, words),
    'weekday-wrong': ({ name, expected }, words) => told('weekday-wrong', { name: code(name), expected, line: code(expected) }, words),
    'before-occurrence': (_, words) => told('before-occurrence', {}, words),
    'known-before': (_, words) => told('known-before', { line: '`known`' }, words),
    'time-skipped': ({ name, zone }, words) => meant('time-skipped', { name: code(name), zone, line: WITH_OFFSET }, words),
    'time-doubled': ({ name, zone }, words) => told('time-doubled', { name: code(name), zone, line: WITH_OFFSET }, words),
    'zone-unknown': ({ name }, words) => meant('zone-unknown', { name: code(name), line: '`Europe/Brussels`' }, words),
    'state-unknown': ({ name }, words) => meant('state-unknown', { name: code(name), line: '`NL`' }, words),
    'country-unknown': ({ name, party }, words) => meant('country-unknown', { name: code(name), party, line: '`DE`' }, words),
    'report-ambiguous': ({ recipient, regimes }, words) => {
        const among = words.list(regimes, 'or');
        return told('report-ambiguous', { recipient, regimes: among, line: code(`under ${among}`) }, words);
    },
    'duty-unsaid': ({ duty }, words) => told('duty-unsaid', { duty, name: code(duty), binds: '`binds`', must: '`must`' }, words),
    'duty-failed': ({ duty, reason }, words) => told('duty-failed', { duty, reason: sayEnglish(reason, words) }, words),
    'no-meaning': tellMeaningless,

    'name-elsewhere': ({ name, kinds }, words) =>
        meant('name-elsewhere', { name: code(name), kinds: sayKinds(kinds, words), line: '`vigil.json`' }, words),
    'file-left-out': ({ reason }, words) => told('file-left-out', { reason: sayEnglish(reason, words) }, words),
    'lines-later': ({ count }, words) => told('lines-later', { count }, words),

    'no-subject': (_, words) => unstated('no-subject', { line: '`involves SYSTEM`' }, words),
    'no-traits': ({ subject, of }, words) => unstated('no-traits', { subject, of, line: '`is`' }, words),
    'no-reporter': ({ subject, role }, words) => unstated('no-reporter', { subject, role, line: code(role) }, words),
    'role-unknown': ({ subject, role }, words) => unstated('role-unknown', { subject, role, line: code(`${role} PARTY`) }, words),
    'day-unknown': ({ subject, what }, words) => unstated('day-unknown', { subject, what, line: '`placed on market 2027-12`' }, words),
    'no-occurrence': (_, words) => unstated('no-occurrence', { line: '`DATE occurred in STATE`' }, words),
    'no-place': (_, words) => unstated('no-place', { line: '`occurred in NL`' }, words),
    'no-member-state': (_, words) => unstated('no-member-state', { line: '`occurred in NL`' }, words),
    'nobody-aware': (_, words) => unstated('nobody-aware', { line: '`DATE PARTY became aware`' }, words),
    'nothing-found': (_, words) => unstated('nothing-found', { line: '`DATE found FINDING`', other: '`DATE ruled out FINDING`' }, words),
    'no-causal-link': (_, words) => unstated('no-causal-link', CAUSAL_LINK, words),
    'no-user-named': ({ subject, parties, states }, words) => {
        const line = code(`occurred in ${states[0] ?? 'STATE'} at ${parties[0] ?? 'PARTY'}`);
        return unstated('no-user-named', { subject, parties: words.list(parties, 'or'), line }, words);
    },
    'recipient-missing': (values, words) => vacant('recipient-missing', values, { line: CHECKED }, words),
    'recipient-undesignated': (values, words) =>
        vacant('recipient-undesignated', values, { ...lookedAt(values, words), line: '`acts as OFFICE since DAY checked DAY`' }, words),
    'recipient-unlisted': (values, words) => vacant('recipient-unlisted', values, { ...lookedAt(values, words), line: CHECKED }, words),
    'recipient-placeholder': (values, words) =>
        vacant('recipient-placeholder', values, { name: code(words.list(values.parties)), line: '`unknown because "…"`' }, words),
    'recipient-ambiguous': (values, words) =>
        vacant('recipient-ambiguous', values, { candidates: words.list(values.candidates), line: '`acts as OFFICE for TRAIT`' }, words),
    'ended-roughly': ({ day, duties }, words) =>
        unstated('ended-roughly', { day: sayLongDay(day, words), duties: sayDuties(duties, words) }, words),
    'field-unknown': ({ field }, words) => unstated('field-unknown', { name: code(field), since: '`since`' }, words),

    'law-not-loaded': ({ term, of, act, pointer }, words) =>
        told('law-not-loaded', { term: code(term), of, act: words.law.acts[pointer] ?? sayEnglish(act, words) }, words),

    'holidays-projected': ({ dates }, words) =>
        told('holidays-projected', { dates: words.list(dates.map(({ day, state }) => sayDay('gap.day', day, state, {}, words))) }, words),
    'holiday-uncertain': ({ days }, words) => {
        const possible = days.map(({ day, state, name, status }) => sayDay('gap.possible-day', day, state, { name, status }, words));
        return told('holiday-uncertain', { days: words.list(possible) }, words);
    },
    'authority-unchecked': (values, words) => {
        const { count, day, why } = values;
        return told('authority-unchecked', { ...sayHolders(values, words), count, day: sayLongDay(day, words), why, line: CHECKED }, words);
    },
    'authority-own': (values, words) => {
        const directory = sayParties(values.directory, values.directoryCount, words);
        return told('authority-own', { ...sayHolders(values, words), directory, line: CHECKED }, words);
    },
};

const WITH_OFFSET = '`02:30+02:00`';
const CHECKED = '`acts as OFFICE checked DAY`';
const CAUSAL_LINK = {
    suspected: '`DATE causal link suspected`',
    likely: '`likely`',
    established: '`established`',
    excluded: '`excluded`',
};

/** What is said of something that is not known. */
export function tellNotKnown(gap: Unknown, words: Vocabulary): GapInWords {
    return toldOf(gap, words);
}

function toldOf<Topic extends GapTopic>({ topic, values }: UnknownOf<Topic>, words: Vocabulary): GapInWords {
    const tell: GapTeller<Topic> = tellers[topic];
    return tell(values, words);
}

/** The topics for which there is a message of a kind. */
type ToldAs<Part extends string> = WordKey extends infer Key ? (Key extends `gap.${infer Topic}.${Part}` ? Topic : never) : never;
/** The topics whose three messages stand under their names. */
type ToldTopic = ToldAs<'unknown'> & ToldAs<'says'> & ToldAs<'closes'>;

function told(topic: ToldTopic, values: Filling, { say }: Vocabulary): GapInWords {
    return {
        unknown: say(`gap.${topic}.unknown`, values),
        says: say(`gap.${topic}.says`, values),
        closes: say(`gap.${topic}.closes`, values),
    };
}

/** A name of which it is not known what it means. */
function meant(topic: ToldAs<'says'> & ToldAs<'closes'>, values: Filling, { say }: Vocabulary): GapInWords {
    return { unknown: say('gap.meaning', values), says: say(`gap.${topic}.says`, values), closes: say(`gap.${topic}.closes`, values) };
}

/** A line that was not understood. */
function mended(topic: ToldAs<'says'> & ToldAs<'unknown'>, values: Filling, words: Vocabulary): GapInWords {
    return { unknown: words.say(`gap.${topic}.unknown`, values), says: words.say(`gap.${topic}.says`, values), closes: mend(words) };
}

function mend({ say }: Vocabulary): string {
    return say('gap.mend', { command: '`vigil check`' });
}

/** A fact on which something depends and that no line states. */
function unstated(topic: ToldAs<'unknown'> & ToldAs<'depends'> & ToldAs<'closes'>, values: Filling, { say }: Vocabulary): GapInWords {
    const unknown = say(`gap.${topic}.unknown`, values);
    return {
        unknown,
        says: say('gap.not-known', { unknown, depends: say(`gap.${topic}.depends`, values) }),
        closes: say(`gap.${topic}.closes`, values),
    };
}

/** An office to which something is owed, and nobody is known to hold it. */
function vacant(
    topic: ToldAs<'unknown'> & ToldAs<'closes'>,
    { office, officeTitle, state, duties }: GapFacts['recipient-missing'],
    more: Filling,
    words: Vocabulary,
): GapInWords {
    const { say } = words;
    const values = { ...sayHeld({ office, officeTitle, state }, words), ...more };
    const unknown = say(`gap.${topic}.unknown`, values);
    const depends = say('gap.recipient.depends', { duties: sayDuties(duties, words) });
    return { unknown, says: say('gap.not-known', { unknown, depends }), closes: say(`gap.${topic}.closes`, values) };
}

/** What a check that voids says of a line. */
function tellMeaningless({ finding, block }: GapFacts['no-meaning'], words: Vocabulary): GapInWords {
    const { headline, notes } = tellFinding(finding, words);
    const closes = notes.find(({ kind }) => kind === 'do')?.text;
    return {
        unknown: words.say('gap.no-meaning.unknown', { block: sayBlock(block, words) }),
        says: words.say('gap.no-meaning.says', { finding: ended(headline) }),
        closes: closes === undefined ? mend(words) : ended(closes),
    };
}

/** A text with the full stop that headlines, and advice that ends with a line to write, have not. */
function ended(text: string): string {
    return /[.?]$/.test(text) ? text : `${text}.`;
}

function code(text: string): string {
    return `\`${text}\``;
}

function sayBlock({ kind, code: written }: BlockFacts, { say }: Vocabulary): string {
    return say('gap.block', { kind, code: written });
}

function sayKinds(kinds: readonly NameKind[], { say, list }: Vocabulary): string {
    return list(
        kinds.map((kind) => (kind === 'evidence' ? say('gap.evidence') : say('name.kind', { kind }))),
        'or',
    );
}

/** In English by their titles in the law, as they stand in quotes. */
function sayDuties(duties: readonly DutyTitle[], words: Vocabulary): string {
    const titles = duties.map((duty) => (words.language === 'en' ? `"${duty.title}"` : sayAct(duty, words)));
    return words.list([...new Set(titles)]);
}

/** A day in a sentence, in English with the names in full. */
function sayLongDay(day: Day, { language, day: sayShort }: Vocabulary): string {
    return language === 'en' ? describeDay(day) : sayShort(day);
}

function sayDay(key: 'gap.day' | 'gap.possible-day', day: Day, state: string | null, more: Filling, words: Vocabulary): string {
    return words.say(key, { day: words.day(day), state: state ?? 'none', ...more });
}

function lookedAt({ day, because }: GapFacts['recipient-undesignated'], words: Vocabulary): Filling {
    return { day: sayLongDay(day, words), because: sayEnglish(because, words) };
}

/** An office and its state; in English the office is called as its law does. */
function sayHeld(
    { office, officeTitle, state }: { readonly office: string; readonly officeTitle: string; readonly state: string | undefined },
    words: Vocabulary,
): Filling {
    return {
        office: words.language === 'en' ? officeTitle : sayOffice(office, officeTitle, words),
        state: state === undefined ? 'none' : words.stateName(state),
    };
}

function sayHolders(
    { office, officeTitle, state, parties, count }: GapFacts['authority-unchecked' | 'authority-own'],
    words: Vocabulary,
): Filling {
    return { ...sayHeld({ office, officeTitle, state }, words), parties: sayParties(parties, count, words) };
}

/** By their titles, where all of them are told. */
function sayParties(titles: readonly string[], count: number, { say, list }: Vocabulary): string {
    return titles.length < count ? say('gap.authorities', { count }) : list(titles);
}
