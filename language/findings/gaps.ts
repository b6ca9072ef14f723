import type { Day } from '../time/instant.ts';
import type { Finding } from './finding.ts';
import type { DutyTitle, NothingMore } from './parts.ts';
import type { NameKind } from './writing.ts';

/** A block of a file: the policy and an example have no name, others are called by their keyword and their name. */
export interface BlockFacts {
    readonly kind: 'policy' | 'example' | 'nameless' | 'named';
    /** As it stands in the file: `incident inc-1`; without a name its keyword alone. */
    readonly code: string;
}

/** An office for whose holder one looks. */
export interface OfficeFacts {
    /** By its qualified name, and as its law calls it within a sentence. */
    readonly office: string;
    readonly officeTitle: string;
    /** Two letters; absent for an office of the Union. */
    readonly state?: string;
}

/** What is owed to an office of which nobody is known to hold it. */
interface VacantFacts extends OfficeFacts {
    readonly duties: readonly DutyTitle[];
}

interface HeldFacts extends OfficeFacts {
    /** By their titles; of many, how many there are, in one text. */
    readonly parties: readonly string[];
    readonly count: number;
}

/** A day on which a date turns, in a state, or of no state. */
interface StateDayFacts {
    readonly day: Day;
    readonly state: string | null;
}

/** What can be unknown about an incident, with what there is to say of each. */
export interface GapFacts {
    readonly 'line-unread': { readonly block: BlockFacts };
    readonly 'text-unread': NothingMore;
    readonly 'file-unread': { readonly reason: string };
    readonly 'not-judged': { readonly name: string };

    readonly 'name-unknown': { readonly name: string; readonly kinds: readonly NameKind[] };
    readonly 'name-ambiguous': { readonly name: string; readonly candidates: readonly string[] };
    readonly 'name-missing': { readonly word: string };
    readonly 'declared-twice': { readonly name: string };
    readonly 'said-twice': { readonly name: string };
    readonly 'date-impossible': { readonly name: string };
    readonly 'weekday-wrong': { readonly name: string; readonly expected: string };
    readonly 'before-occurrence': NothingMore;
    readonly 'known-before': NothingMore;
    readonly 'time-skipped': { readonly name: string; readonly zone: string };
    readonly 'time-doubled': { readonly name: string; readonly zone: string };
    readonly 'zone-unknown': { readonly name: string };
    readonly 'state-unknown': { readonly name: string };
    readonly 'country-unknown': { readonly name: string; readonly party: string };
    readonly 'report-ambiguous': { readonly recipient: string; readonly regimes: readonly string[] };
    readonly 'duty-unsaid': { readonly duty: string };
    readonly 'duty-failed': { readonly duty: string; readonly reason: string };
    readonly 'no-meaning': { readonly finding: Finding; readonly block: BlockFacts };

    readonly 'name-elsewhere': { readonly name: string; readonly kinds: readonly NameKind[] };
    readonly 'file-left-out': { readonly reason: string };
    readonly 'lines-later': { readonly count: number };

    readonly 'no-subject': NothingMore;
    readonly 'no-traits': { readonly subject: string; readonly of: 'system' | 'model' };
    readonly 'no-reporter': { readonly subject: string; readonly role: string };
    readonly 'role-unknown': { readonly subject: string; readonly role: string };
    readonly 'day-unknown': { readonly subject: string; readonly what: 'placed' | 'service' | 'changes' };
    readonly 'no-occurrence': NothingMore;
    readonly 'no-place': NothingMore;
    readonly 'no-member-state': NothingMore;
    readonly 'nobody-aware': NothingMore;
    readonly 'nothing-found': NothingMore;
    readonly 'no-causal-link': NothingMore;
    readonly 'no-user-named': { readonly subject: string; readonly parties: readonly string[]; readonly states: readonly string[] };
    readonly 'recipient-missing': VacantFacts;
    readonly 'recipient-undesignated': VacantFacts & { readonly day: Day; readonly because: string };
    readonly 'recipient-unlisted': VacantFacts & { readonly day: Day; readonly because: string };
    readonly 'recipient-placeholder': VacantFacts & { readonly parties: readonly string[] };
    readonly 'recipient-ambiguous': VacantFacts & { readonly candidates: readonly string[] };
    readonly 'ended-roughly': { readonly day: Day; readonly duties: readonly DutyTitle[] };
    readonly 'field-unknown': { readonly field: string };

    /** The act in English, and the term of the law that points to it, by which other languages call it. */
    readonly 'law-not-loaded': { readonly term: string; readonly of: string; readonly act: string; readonly pointer: string };

    readonly 'holidays-projected': { readonly dates: readonly StateDayFacts[] };
    readonly 'holiday-uncertain': { readonly days: readonly (StateDayFacts & { readonly name: string; readonly status: string })[] };
    readonly 'authority-unchecked': HeldFacts & { readonly day: Day; readonly why: 'old' | 'before' };
    readonly 'authority-own': HeldFacts & { readonly directory: readonly string[]; readonly directoryCount: number };
}

export type GapTopic = keyof GapFacts;

/** One thing that is not known, of a topic. */
export interface UnknownOf<Topic extends GapTopic> {
    readonly topic: Topic;
    readonly values: GapFacts[Topic];
}

/** One thing that is not known. */
export type Unknown = { readonly [Topic in GapTopic]: UnknownOf<Topic> }[GapTopic];
