export type { NotTaken as Refusal, ToldInstant as Moment } from '../../language/analysis/instants/typed-instant.ts';

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
    /** `[location: Location]`: what is to be filled in there is selected */
    fillIn: 'vigil.fillIn',
    /** `[incident: string, uri?: string]`: the document of a workspace that it belongs to */
    showTimeline: 'vigil.showTimeline',
    /** `[incident: string, uri?: string]`: the document of a workspace that it belongs to */
    recordEvent: 'vigil.recordEvent',
    /** `[incident: string, uri?: string]`: the document of a workspace that it belongs to */
    report: 'vigil.report',
    /** `[incident?: string]` */
    showGaps: 'vigil.showGaps',
    /** `[params: WhyParams]` */
    why: 'vigil.why',
    /** no arguments */
    showDocket: 'vigil.showDocket',
} as const;
