/**
 * What somebody has answered about a new incident, as a form holds it. Nothing has to be answered: an empty text and an empty list
 * say nothing. A reference is a declared name, or the key of something that the form declares itself.
 */
export interface IntakeAnswers {
    readonly title: string;
    readonly subjects: readonly string[];
    /** A number and a noun: `about 3 patients`. */
    readonly affected: KnownOrNotYet;
    readonly narrative: KnownOrNotYet;
    readonly cause: KnownOrNotYet;
    /** What happened, in the order in which it was told. */
    readonly lines: readonly AnsweredLine[];
    readonly newParties: readonly NewParty[];
    readonly newSubjects: readonly NewSubject[];
}

/** A text, or that nobody knows it yet. */
export interface KnownOrNotYet {
    readonly text: string;
    readonly notKnown: boolean;
}

/** One thing that happened. */
export interface AnsweredLine {
    readonly key: string;
    readonly verb: LineVerb;
    /** As typed; empty: it is not known yet, or was not asked. */
    readonly at: string;
    /** Who did it. */
    readonly party: string;
    /** Whom it was done towards: who was told, asked or not reached. */
    readonly others: readonly string[];
    readonly states: readonly string[];
    readonly subject: string;
    readonly findings: readonly string[];
    readonly degree: string;
    readonly stage: string;
    readonly milestone: string;
    /** Until when, as typed. */
    readonly due: string;
    readonly text: string;
    /** Who decided. */
    readonly by: string;
}

/** Every thing that a timeline can tell. */
export type LineVerb =
    | 'occurred'
    | 'ended'
    | 'resolved'
    | 'found'
    | 'ruled-out'
    | 'causal-link'
    | 'detected'
    | 'received-notice'
    | 'became-aware'
    | 'informed'
    | 'informed-of-alteration'
    | 'answered'
    | 'could-not-reach'
    | 'reported'
    | 'announced'
    | 'acknowledged'
    | 'extended'
    | 'refused'
    | 'closed'
    | 'withdrew-report'
    | 'withdrew'
    | 'requested'
    | 'took-measures'
    | 'took-corrective-action'
    | 'started-investigation'
    | 'assessed-risk'
    | 'suspended'
    | 'disabled'
    | 'altered'
    | 'plans-to-alter'
    | 'recalled'
    | 'decided-reportable'
    | 'decided-not-reportable'
    | 'reached'
    | 'noted';

/** What a line of a verb is made of, besides its time. */
export type Slot = 'party' | 'others' | 'states' | 'subject' | 'findings' | 'degree' | 'stage' | 'milestone' | 'due' | 'text' | 'by';

export interface NewParty {
    readonly key: string;
    readonly kind: 'organisation' | 'authority';
    readonly title: string;
    readonly country: string;
    /** The offices that an authority holds. */
    readonly offices: readonly string[];
}

export interface NewSubject {
    readonly key: string;
    readonly kind: 'system' | 'model';
    readonly title: string;
    readonly traits: readonly string[];
    /** Who holds which role towards it. */
    readonly holders: readonly { readonly role: string; readonly parties: readonly string[] }[];
    /** Since when it is on the market of the Union. */
    readonly placed: KnownOrNotYet;
}
