import type { Status } from '../docket/entry.ts';
import type { NameExplanation } from './explanation.ts';

interface StatusWords {
    readonly title: string;
    readonly what: string;
    readonly next: string;
}

const WORDS: Readonly<Record<Status, StatusWords>> = {
    waiting: {
        title: 'The duty is there, but its moment has not come.',
        what: 'What the duty asks for has happened, but the event from which it is owed (a report, a finding, a causal link) has not. A duty without that event has no dates yet.',
        next: 'Nothing now. Write the event into the timeline when it happens.',
    },
    due: {
        title: 'The duty is owed and has not been fulfilled.',
        what: 'Its limit has not passed. Where the law says "immediately", it is owed at once: the limit is an outer bound, not a time to wait for. Past the cautious date (plan by) only a later reading of the law still saves it.',
        next: 'Do it, and write it as a line of the timeline.',
    },
    overdue: {
        title: 'The limit has passed, and the duty has not been fulfilled.',
        what: 'The latest defensible reading of the limit has ended. An explanation does not change that: an open duty is never explained away.',
        next: 'Do it at once, write it down, and record why it is late with an `explain` line.',
    },
    met: {
        title: 'The duty was fulfilled in time.',
        what: 'A line of the bound party, or of its authorised representative, fulfils it, and is not later than the limit. Where it is later than the cautious date, a finding says so.',
        next: 'Nothing.',
    },
    late: {
        title: 'The duty was fulfilled, but after its limit.',
        what: 'What is late stays late, whatever is found afterwards. An `explain` line with a reason is shown with it and lowers the finding to information.',
        next: 'Record the reason: `explain DUTY to AUTHORITY "reason" on DATE by "who"`.',
    },
    covered: {
        title: 'Another entry tells it too.',
        what: 'A more specific duty of the same line governs: doing that one does this one. Its dates are the earliest of all that hold.',
        next: 'Look at the entry that covers it; the reason names it.',
    },
    'not owed': {
        title: 'The duty is not owed, for a reason that the law gives.',
        what: 'An exclusion holds, or the condition of the duty no longer does: a finding was ruled out, or a causal link excluded. What was met, late or overdue before that stays so.',
        next: 'Keep what supports the reason; it is named with its provision.',
    },
    standing: {
        title: 'A prohibition, or a duty over time, that has been kept so far.',
        what: 'Something must not be done, or must go on: a system is left as it is, authorities are cooperated with, records are kept. No line breaks it as of this instant.',
        next: 'Nothing, as long as it stays so.',
    },
    breached: {
        title: 'Something was done that must not be done before something else.',
        what: 'A line of the timeline breaks a prohibition; it is named. Each such line needs its own earlier one that allows it.',
        next: 'Write down what was missing from the record; do not change the line that is true.',
    },
};

/** The two dates of every limit, which belong to no file. */
const DATES: Readonly<Record<string, StatusWords>> = {
    'plan by': {
        title: 'The cautious date: plan for it.',
        what: 'The most cautious reading: from the earliest awareness that the duty names, notice and information received included, in plain calendar days, to the end of the last one.',
        next: 'Report by then, and no reading of the law will find you late.',
    },
    limit: {
        title: 'The latest defensible date: do not plan for it.',
        what: "The latest defensible reading: from the later of the party's own awareness and the findings that the duty asks for, counted by Regulation (EEC, Euratom) No 1182/71 with the public holidays of the recipient's state.",
        next: 'After its end the duty is overdue.',
    },
    'keep until at least': {
        title: 'The last day on which records must still be there.',
        what: 'The least that the law asks for, counted in plain days from the latest of the moments that it names. It is no limit: nothing is to be done by then, nothing can be late, and what becomes of a finding does not shorten it. Where the moment has not come, no day is shown.',
        next: 'Keep the records at least until the end of that day. Other law may ask for longer.',
    },
};

/** What each status of a duty and each of its dates means, by name. */
export const statusExplanations: ReadonlyMap<string, NameExplanation> = new Map([
    ...Object.entries(WORDS).map(([name, words]) => [name, explanationOf(name, 'status of a duty', words)] as const),
    ...Object.entries(DATES).map(([name, words]) => [name, explanationOf(name, 'date of a duty', words)] as const),
]);

function explanationOf(name: string, kind: string, { title, what, next }: StatusWords): NameExplanation {
    return { name, kind, title, what, basis: [], sections: [{ heading: 'What to do', text: next }] };
}
