import type { Location } from '../../language/docket/entry.ts';
import type { ReportDocument } from '../../language/reports/document/report-document.ts';
import type { JudgedIncident } from '../../language/workspace/judge-file.ts';
import type { AsOf } from '../as-of.ts';
import type { Session } from '../workspace/session.ts';

/** What texts are made from. */
export interface Matter {
    readonly judged: JudgedIncident;
    readonly asOf: AsOf;
    readonly session: Session;
}

/** A text in its language, before it is put into a format. */
export interface Text {
    /** The name of its file, by the ending. */
    readonly name: (ending: string) => string;
    /** How it is spoken of in a note. */
    readonly told: string;
    readonly document: ReportDocument;
    readonly json: () => string;
    readonly complete: boolean;
    /** What it needs and nobody has said. */
    readonly open: readonly OpenField[];
}

export interface OpenField {
    readonly label: string;
    /** Where it would be written. */
    readonly place?: Location;
}

/** The texts that a command line asks for, and what had to be assumed for them. */
export interface Texts {
    readonly texts: readonly Text[];
    readonly notes: readonly string[];
}
