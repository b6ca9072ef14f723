/**
 * What a client tells the server when it starts it, as `initializationOptions`. Every part may be missing: a client that knows
 * nothing of Vigil gets what the language server protocol alone can carry.
 */
export interface SessionOptions {
    /** The client shows `vigil-law:` documents, whose texts it asks for. Else the law is opened as files. */
    readonly virtualLaw?: boolean;
    /** The client answers `vigil/findFiles` and `vigil/readFiles`: the server need not, or cannot, read the disk. */
    readonly suppliesFiles?: boolean;
    /** The client offers the commands of {@link clientCommands}, so that code lenses may call them. */
    readonly commands?: boolean;
    /** The instant as of which everything is told from the start, as somebody typed it. */
    readonly asOf?: string;
}

/** Commands of the client that a code lens or a hover may call, with their arguments. */
export const clientCommands = {
    /** `[location: Location]` */
    goTo: 'vigil.goTo',
    /** `[incident: string]` */
    showTimeline: 'vigil.showTimeline',
    /** `[incident: string]` */
    recordEvent: 'vigil.recordEvent',
    /** `[incident: string]` */
    report: 'vigil.report',
    /** `[incident?: string]` */
    showGaps: 'vigil.showGaps',
    /** no arguments */
    showDocket: 'vigil.showDocket',
} as const;

/** An instant, and how it is told to a person: `Tue 21 Dec 2027` or `Tue 21 Dec 2027, 14:20`. */
export interface Moment {
    /** Milliseconds since 1970-01-01T00:00Z. */
    readonly at: number;
    readonly text: string;
    /** The zone in which it is told. */
    readonly zone: string;
    /** It is the end of a day, and only the day is told. */
    readonly wholeDay: boolean;
}

/** What a person typed cannot be taken as it is: why, and what to type instead. */
export interface Refusal {
    readonly refused: string;
}
