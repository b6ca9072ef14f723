import type { IncidentText, TextScene } from '../../language/reports/texts/incident-text.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { AsOf } from '../as-of.ts';
import type { Session } from '../workspace/session.ts';

/** What texts are made from. */
export interface Matter {
    readonly judged: JudgedIncident;
    readonly asOf: AsOf;
    readonly session: Session;
    /** How a path of the workspace is told. */
    readonly told: (path: string) => string;
}

/** A text, and how it is spoken of in a note. */
export interface Text extends IncidentText {
    readonly told: string;
}

/** The texts that a command line asks for, and what had to be assumed for them. */
export interface Texts {
    readonly texts: readonly Text[];
    readonly notes: readonly string[];
}

export function sceneOf({ judged, asOf, session: { workspace, law } }: Matter): TextScene {
    return { workspace, law, judged, asOf: asOf.instant };
}
