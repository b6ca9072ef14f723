import { listed } from '../names/listed.ts';
import { describeDay } from '../time/day.ts';
import type { GapKind, GapValues } from './gap.ts';

/** One thing that can be unknown: how it is said in English, and how it becomes known. */
interface Topic {
    readonly kind: GapKind;
    /** Whether a duty may turn on it. */
    readonly decisive: boolean;
    readonly unknown: (values: GapValues) => string;
    readonly says: (values: GapValues) => string;
    readonly closes: (values: GapValues) => string;
}

const MEND = 'Mend the line; `vigil check` says what may stand there.';
const MAY_CHANGE = 'so any duty, date or status here may be another';

/** A value as a sentence names it: of several, each. */
function told(value: GapValues[string] | undefined, conjunction?: 'or'): string {
    if (value === undefined) return '';
    return typeof value === 'object' ? listed(value, conjunction) : String(value);
}

function quoted(value: GapValues[string] | undefined): string {
    return `\`${told(value)}\``;
}

function place({ state }: GapValues): string {
    return state === undefined ? '' : ` of ${told(state)}`;
}

function unread(unknown: Topic['unknown'], says: Topic['says'], closes = MEND): Topic {
    return { kind: 'unread', decisive: true, unknown, says, closes: () => closes };
}

function unresolved(
    says: Topic['says'],
    closes: Topic['closes'],
    unknown: Topic['unknown'] = ({ name }) => `what ${quoted(name)} means`,
): Topic {
    return { kind: 'unresolved', decisive: true, unknown, says, closes };
}

function unstated(unknown: Topic['unknown'], depends: Topic['says'], closes: Topic['closes'], decisive = true): Topic {
    return { kind: 'unstated', decisive, unknown, says: (values) => `It is not known ${unknown(values)}. ${depends(values)}`, closes };
}

/** Nobody is known to hold an office to which something is owed. */
function noRecipient(found: Topic['unknown'], closes: Topic['closes']): Topic {
    return unstated(
        (values) => `who is the ${told(values.office)}${place(values)}${found(values)}`,
        ({ duties }) => `To it this is owed: ${told(duties)}.`,
        closes,
    );
}

function inDay(day: GapValues[string] | undefined): string {
    return describeDay(told(day));
}

/** Everything that can be unknown about an incident. */
export const topics = {
    'line-unread': unread(
        ({ block }) => `what a line of ${told(block)} says`,
        ({ block }) => `A line of ${told(block)} was not understood, ${MAY_CHANGE}.`,
    ),
    'text-unread': unread(
        () => 'what a text outside of every block declares',
        () => `Text outside of every block was not understood. It may declare anything that this incident draws on, ${MAY_CHANGE}.`,
    ),
    'file-unread': unread(
        () => 'what a file says that could not be read',
        ({ reason }) => `The file could not be read (${told(reason)}). It may declare anything that this incident draws on, ${MAY_CHANGE}.`,
        'Make the file readable and run the command again.',
    ),
    'not-judged': unread(
        ({ name }) => `what is owed because of ${quoted(name)}`,
        ({ name }) => `${quoted(name)} could not be judged, since the program failed at it.`,
        'Report the failure, which the log of the program tells, and count by hand meanwhile.',
    ),

    'name-unknown': unresolved(
        ({ name, kinds }) => `No ${told(kinds, 'or')} is called ${quoted(name)}, so the line says less than it seems to say.`,
        () => 'Declare it, or name one that is declared.',
    ),
    'name-ambiguous': unresolved(
        ({ name, candidates }) => `${quoted(name)} could be ${told(candidates, 'or')}, so the line counts for none of them.`,
        ({ candidates }) => `Write ${told(candidates, 'or')}.`,
    ),
    'name-missing': unresolved(
        ({ block }) => `This ${told(block)} has no name, so nothing can be owed to it or follow from it.`,
        () => 'Write a short name before its title.',
        ({ block }) => `which ${told(block)} is meant`,
    ),
    'declared-twice': unresolved(
        ({ name }) => `${quoted(name)} is declared twice and only the first one counts, ${MAY_CHANGE}.`,
        () => 'Give one of the two a name of its own, or remove it.',
        ({ name }) => `which of the two that are called ${quoted(name)} is meant`,
    ),
    'said-twice': unresolved(
        ({ name }) => `${quoted(name)} stands twice where only the first one counts, ${MAY_CHANGE}.`,
        () => 'Keep the line that is right and remove the other.',
        ({ name }) => `which of the two lines ${quoted(name)} is right`,
    ),
    'date-impossible': unresolved(
        ({ name }) => `${quoted(name)} ${/^\d+$/.test(told(name)) ? 'is no year' : 'does not exist'}, so its line counts for nothing.`,
        () => 'Write a day of the calendar as YYYY-MM-DD and a time from 00:00 to 23:59.',
    ),
    'weekday-wrong': unresolved(
        ({ name, expected }) => `${quoted(name)} is a ${told(expected)}: one of the two was mistyped, ${MAY_CHANGE}.`,
        ({ expected }) => `Write ${quoted(expected)}, or correct the date.`,
        ({ name }) => `which day ${quoted(name)} means`,
    ),
    'before-occurrence': unresolved(
        () => `This line is dated before the incident occurred: one of the two dates is wrong, ${MAY_CHANGE}.`,
        () => 'Correct the date that is wrong, or strike the line and add the right one.',
        () => 'which of two dates is wrong',
    ),
    'known-before': unresolved(
        () => `This line says that something was known before it happened: one of the two dates is wrong, ${MAY_CHANGE}.`,
        () => 'Correct the date that is wrong, or leave `known` out.',
        () => 'which of two dates is wrong',
    ),
    'time-skipped': unresolved(
        ({ name, zone }) => `${quoted(name)} does not exist in ${told(zone)}: the clocks were put forward over it.`,
        () => 'Write the time that is meant with its offset, such as `02:30+02:00`.',
    ),
    'time-doubled': unresolved(
        ({ name, zone }) => `${quoted(name)} exists twice in ${told(zone)}: the clocks were put back over it.`,
        () => 'Write the time that is meant with its offset, such as `02:30+02:00`.',
        ({ name }) => `which of two instants ${quoted(name)} means`,
    ),
    'zone-unknown': unresolved(
        ({ name }) => `There is no time zone ${quoted(name)}, so local times are read in another one.`,
        () => 'Write a zone of the IANA database, such as `Europe/Brussels`.',
    ),
    'state-unknown': unresolved(
        ({ name }) => `${quoted(name)} is no country, so the line leads to no authority.`,
        () => 'Write the two capital letters of a state, such as `NL`.',
    ),
    'country-unknown': unresolved(
        ({ name, block }) => `${quoted(name)} is no country, so it is not known whether ${told(block)} lies in the Union.`,
        () => 'Write the two capital letters of ISO 3166-1, such as `DE`.',
    ),
    'report-ambiguous': unresolved(
        ({ recipient, regimes }) =>
            `The report to ${told(recipient)} could be meant for ${told(regimes, 'or')}, so it counts for none of them and a duty may have been met.`,
        ({ regimes }) => `Say at the line which one is meant: \`under ${told(regimes, 'or')}\`.`,
        ({ recipient }) => `which duty the report to ${told(recipient)} was meant for`,
    ),
    'duty-unsaid': unresolved(
        ({ duty }) => `${quoted(duty)} does not say whom it binds or what must be done, so it is missing here.`,
        () => 'Add `binds` and a role or an office, and `must` and what is to be done.',
        ({ duty }) => `whether ${told(duty)} is owed`,
    ),
    'duty-failed': unresolved(
        ({ duty, reason }) => `What ${told(duty)} asks could not be worked out (${told(reason)}), so it is missing here.`,
        ({ duty }) => `Look at the lines of ${told(duty)}; the other duties do not depend on it.`,
        ({ duty }) => `whether ${told(duty)} is owed`,
    ),

    'no-meaning': unresolved(
        ({ says }) => `${told(says)} ${capital(MAY_CHANGE.slice('so '.length))}.`,
        ({ closes }) => (closes === undefined ? MEND : told(closes)),
        ({ block }) => `what a line of ${told(block)} means`,
    ),

    'name-elsewhere': {
        kind: 'out-of-scope',
        decisive: true,
        unknown: ({ name }) => `what ${quoted(name)} means`,
        says: ({ name, kinds }) =>
            `No ${told(kinds, 'or')} is called ${quoted(name)} in the files that were read, and they are not the whole workspace.`,
        closes: () => 'Read the whole workspace: name its root, or put a `vigil.json` there.',
    },

    'file-left-out': {
        kind: 'out-of-scope',
        decisive: true,
        unknown: () => 'what a file says that was asked about and not read',
        says: ({ reason }) => `This was asked about and not read: ${told(reason)}.`,
        closes: () => 'Ask about what is read, or let the file be read.',
    },

    'lines-later': {
        kind: 'uncounted',
        decisive: true,
        unknown: ({ count }) => `what ${laterLines(count)} will change`,
        // Not as of which instant: the gap stays what it is until the first of the lines counts.
        says: ({ count }) => `${capital(laterLines(count))} ${count === 1 ? 'is' : 'are'} not counted yet.`,
        closes: () => 'Ask about a later instant to see what they change.',
    },

    'no-subject': unstated(
        () => 'which system or model is involved',
        () => 'Whom the law binds follows from it, so no duty can arise.',
        () => 'Add `involves SYSTEM` with the name of a declared system or model.',
    ),
    'no-traits': unstated(
        ({ subject, of }) => `what kind of ${told(of)} ${told(subject)} is`,
        () => 'Whom the law binds follows from it, so duties that ask for a kind are not shown.',
        () => 'Add `is` and what it is in the words of a regime, such as a point of Annex III.',
    ),
    'no-reporter': unstated(
        ({ subject, role }) => `who is the ${told(role)} of ${told(subject)}`,
        ({ role }) => `Whoever is has to report, and the duties of a ${told(role)} are not shown.`,
        ({ role }) => `Add the line ${quoted(role)} with the party that is.`,
    ),
    'role-unknown': unstated(
        ({ subject, role }) => `who is the ${told(role)} of ${told(subject)}`,
        ({ role }) => `Duties of the ${told(role)} may not be shown.`,
        ({ role }) => `Write the party once it is known: \`${told(role)} PARTY\`.`,
    ),
    'day-unknown': unstated(
        ({ subject, what }) => `on which day ${told(subject)} was ${told(what)}`,
        () =>
            'Whether the law applies to a system that was there before may turn on it; until it is known, what may be owed is shown as owed.',
        () => 'Write the day, the month or the year once it is known, such as `placed on market 2027-12`.',
    ),
    'no-occurrence': unstated(
        () => 'when and where it occurred',
        () => 'Which law applies and whose authority is competent follows from it.',
        () => 'Add `DATE occurred in STATE` to the timeline.',
    ),
    'no-place': unstated(
        () => 'where it occurred',
        () => 'To whom a duty is owed follows from it.',
        () => 'Write the state at the end of the line: `occurred in NL`.',
    ),
    'no-member-state': unstated(
        () => 'in which Member State it occurred',
        () => 'Only states outside the Union are named, so no national authority is a recipient here.',
        () => 'If it occurred in the Union as well, add the state to the line: `occurred in NL`.',
    ),
    'nobody-aware': unstated(
        () => 'who became aware of it and when',
        () => 'Limits count from it, so they cannot be dated.',
        () => 'Add `DATE PARTY became aware` to the timeline.',
    ),
    'nothing-found': unstated(
        () => 'whether anybody was harmed',
        () => 'Most duties arise from what was found, so none that depends on it is shown.',
        () => 'Add `DATE found FINDING` or `DATE ruled out FINDING` to the timeline.',
    ),
    'no-causal-link': unstated(
        () => 'whether the system caused it',
        () => 'Whether and from when a duty is owed at once may follow from it.',
        () => 'Add `DATE causal link suspected`, `likely`, `established` or `excluded` to the timeline.',
    ),
    'no-user-named': unstated(
        ({ subject, parties }) => `which of those who use ${told(subject)} is concerned: ${told(parties, 'or')}`,
        () => 'Who is bound and which authority is competent may follow from it, so each of them is shown.',
        ({ parties, states }) =>
            `Name the party behind the state in which it happened: \`occurred in ${firstOf(states) ?? 'STATE'} at ${firstOf(parties) ?? 'PARTY'}\`.`,
    ),
    'recipient-missing': noRecipient(
        () => '',
        () => 'Find out from the state which authority it has named, and declare it with `acts as OFFICE checked DAY`; do not guess.',
    ),
    'recipient-undesignated': noRecipient(
        ({ day, because }) => `: not designated as of ${inDay(day)} (${told(because)})`,
        () => 'Ask the state whom it has named since, and declare the authority with `acts as OFFICE since DAY checked DAY`.',
    ),
    'recipient-unlisted': noRecipient(
        ({ day, because }) => `: designated, but not listed as of ${inDay(day)} (${told(because)})`,
        () => 'Find out from the state which authority it has named, and declare it with `acts as OFFICE checked DAY`; do not guess.',
    ),
    'recipient-placeholder': noRecipient(
        ({ parties }) => `: ${quoted(parties)} stands for it, and its name is still to be filled in`,
        ({ parties }) =>
            `Find out from the state which authority it is, and write its name in quotes in place of \`unknown because "…"\` at ${quoted(parties)}.`,
    ),
    'recipient-ambiguous': unstated(
        ({ office, candidates }) => `which of ${told(candidates)} is the ${told(office)} concerned`,
        ({ duties }) => `To it this is owed: ${told(duties)}.`,
        () => 'Say for which systems each of them acts: `acts as OFFICE for TRAIT`.',
    ),
    'ended-roughly': unstated(
        ({ day }) => `on which day the causal link or the finding was ruled out by the line of ${inDay(day)}`,
        ({ duties }) => `It is why this is not owed, and read later a limit may have passed before: ${told(duties)}.`,
        () => 'Write the exact day once it is known; of what you did yourself, the day stands in your records.',
    ),
    'field-unknown': unstated(
        ({ field }) => `what belongs into \`${told(field)}\``,
        ({ field }) => `The line \`${told(field)}\` says so itself.`,
        ({ field }) => `Write \`${told(field)}\` again with \`since\` once it is known.`,
        false,
    ),

    'law-not-loaded': {
        kind: 'unshipped',
        decisive: true,
        unknown: ({ act }) => `what ${told(act)} asks for`,
        says: ({ term, of, act }) =>
            `${quoted(term)} of ${told(of)} points to ${told(act)}, which no regime here covers: what it asks for is not shown.`,
        closes: ({ act }) => `Find out what ${told(act)} asks for, or add a regime that cites it.`,
    },

    'holidays-projected': {
        kind: 'unlooked',
        decisive: false,
        unknown: ({ dates }) => `whether the public holidays behind these dates are final: ${told(dates)}`,
        says: ({ dates }) => `No official list of public holidays is at hand yet for every year that a date touches: ${told(dates)}.`,
        closes: () => 'Check the list that the Official Journal publishes for the year, and plan by the cautious date.',
    },
    'holiday-uncertain': {
        kind: 'unlooked',
        decisive: false,
        unknown: ({ days }) => `whether these are public holidays: ${told(days)}`,
        says: ({ days }) => `What is not certain to be a public holiday extends no limit: ${told(days)}.`,
        closes: () => 'Ask the authority whether the day counts as a holiday, and plan by the cautious date.',
    },
    'authority-unchecked': {
        kind: 'unlooked',
        decisive: false,
        unknown: (values) =>
            `whether ${told(values.parties)} still ${told(values.verb)} the ${told(values.office)}${place(values)} (last checked on ${inDay(values.day)})`,
        says: (values) =>
            `That ${told(values.parties)} ${told(values.verb)} the ${told(values.office)}${place(values)} was last checked on ${inDay(values.day)}, ${told(values.why)}.`,
        closes: () => 'Ask the state, and declare the authority in a file of your own with `acts as OFFICE checked DAY`.',
    },
    'authority-own': {
        kind: 'unlooked',
        decisive: false,
        unknown: (values) =>
            `whether ${told(values.parties)}, which this workspace declares, or ${told(values.directory)}, which the directory names, is the ${told(values.office)}${place(values)}`,
        says: (values) =>
            `This workspace declares ${told(values.parties)} as the ${told(values.office)}${place(values)}; the directory names ${told(values.directory)}, to whom nothing is owed here because of that.`,
        closes: () => 'Confirm it with the authority, and say when you did: `acts as OFFICE checked DAY`.',
    },
} as const satisfies Record<string, Topic>;

export type GapTopic = keyof typeof topics;

function firstOf(value: GapValues[string] | undefined): string | undefined {
    return typeof value === 'object' ? value[0] : undefined;
}

function laterLines(count: GapValues[string] | undefined): string {
    return count === 1 ? 'one later line' : `${told(count)} later lines`;
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
