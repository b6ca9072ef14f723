import type { GapTopic } from '../findings/gaps.ts';
import type { GapKind } from './gap.ts';

/** One thing that can be unknown: of which kind it is, and whether a duty may turn on it. */
interface Topic {
    readonly kind: GapKind;
    readonly decisive: boolean;
}

const unread: Topic = { kind: 'unread', decisive: true };
const unresolved: Topic = { kind: 'unresolved', decisive: true };
const outOfScope: Topic = { kind: 'out-of-scope', decisive: true };
const unstated: Topic = { kind: 'unstated', decisive: true };
const unlooked: Topic = { kind: 'unlooked', decisive: false };

/** Everything that can be unknown about an incident. */
export const topics: Readonly<Record<GapTopic, Topic>> = {
    'line-unread': unread,
    'text-unread': unread,
    'file-unread': unread,
    'not-judged': unread,

    'name-unknown': unresolved,
    'name-ambiguous': unresolved,
    'name-missing': unresolved,
    'declared-twice': unresolved,
    'said-twice': unresolved,
    'date-impossible': unresolved,
    'weekday-wrong': unresolved,
    'before-occurrence': unresolved,
    'known-before': unresolved,
    'time-skipped': unresolved,
    'time-doubled': unresolved,
    'zone-unknown': unresolved,
    'state-unknown': unresolved,
    'country-unknown': unresolved,
    'report-ambiguous': unresolved,
    'duty-unsaid': unresolved,
    'duty-failed': unresolved,
    'no-meaning': unresolved,

    'name-elsewhere': outOfScope,
    'file-left-out': outOfScope,
    'lines-later': { kind: 'uncounted', decisive: true },

    'no-subject': unstated,
    'no-traits': unstated,
    'no-reporter': unstated,
    'role-unknown': unstated,
    'day-unknown': unstated,
    'no-occurrence': unstated,
    'no-place': unstated,
    'no-member-state': unstated,
    'nobody-aware': unstated,
    'nothing-found': unstated,
    'no-causal-link': unstated,
    'no-user-named': unstated,
    'recipient-missing': unstated,
    'recipient-undesignated': unstated,
    'recipient-unlisted': unstated,
    'recipient-placeholder': unstated,
    'recipient-ambiguous': unstated,
    'ended-roughly': unstated,
    'field-unknown': { kind: 'unstated', decisive: false },

    'law-not-loaded': { kind: 'unshipped', decisive: true },

    'holidays-projected': unlooked,
    'holiday-uncertain': unlooked,
    'authority-unchecked': unlooked,
    'authority-own': unlooked,
};
