import type {
    AnsweredLine,
    IntakeAnswers,
    KnownOrNotYet,
    LineVerb,
    NewParty,
    NewSubject,
    Slot,
} from '../../language/analysis/intake/answers.ts';
import type { IntakeChoice, IntakeChoices as EngineChoices } from '../../language/analysis/intake/choices.ts';
import type { IntakeDraft as EngineDraft, IntakeFault } from '../../language/analysis/intake/draft.ts';
import type { SpokenFault } from '../../language/analysis/instants/spoken-instant.ts';
import type { DutyLine } from './docket.ts';
import type { Certainty } from './gaps.ts';

/** What a new incident can be made from. Parameter {@link IntakeChoicesParams}, answer {@link IntakeChoices}. */
export const intakeChoicesRequest = 'vigil/intakeChoices';

export interface IntakeChoicesParams {
    /** A folder of the window, whose workspace the incident is to belong to; missing: the first. */
    readonly uri?: string;
}

export type {
    AnsweredLine,
    IntakeAnswers,
    KnownOrNotYet,
    LineVerb,
    NewParty,
    NewSubject,
    Slot,
    IntakeChoice as Choice,
    IntakeFault,
    SpokenFault as TimeFault,
};

/** Everything that a form of a new incident offers, in the language of the editor. */
export interface IntakeChoices extends EngineChoices {
    /** Where its file goes: beside other incidents, else in the folder; null where no folder is open. */
    readonly uri: string | null;
}

/**
 * The file of a new incident, and the docket that it would have, from what was answered so far. Nothing is written. Parameter
 * {@link IntakeDraftParams}, answer {@link IntakeDraft}.
 */
export const intakeDraftRequest = 'vigil/intakeDraft';

export interface IntakeDraftParams {
    /** A folder of the window, as it was given for the choices. */
    readonly uri?: string;
    /** Where the file goes, and what the incident is called, as the choices say. */
    readonly file: string | null;
    readonly incident: string;
    readonly answers: IntakeAnswers;
    /** Open documents that hold an older form of the draft. */
    readonly replaces: readonly string[];
}

export interface IntakeDraft extends EngineDraft {
    /** What is owed by those for whom one acts, what needs attention first first. */
    readonly duties: readonly DutyLine[];
    /** Whether it can be relied on; null while the text tells of no incident. */
    readonly certainty: Certainty | null;
}

/** What was understood of a time. */
export type SaidTime = EngineDraft['times'][string];
