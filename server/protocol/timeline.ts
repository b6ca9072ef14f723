import type { Location } from 'vscode-languageserver-protocol';
import type { Certainty } from './gaps.ts';
import type { Moment } from './session.ts';

/** The picture of one incident. The parameter is a {@link TimelineParams}; the answer null where there is no such incident. */
export const timelineRequest = 'vigil/timeline';

/**
 * Notification of the server, without parameters: what a picture shows may be another, by an edit or since time went by. It comes once
 * after pictures were asked for; whoever still shows one asks again.
 */
export const timelinesChangedNotification = 'vigil/timelinesChanged';

export interface TimelineParams {
    /** The name of an incident. */
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    /** Width available, in pixels. */
    readonly width: number;
}

export interface TimelineAnswer {
    readonly incident: string;
    readonly title: string;
    readonly asOf: Moment;
    /** Whether the picture can be relied on. */
    readonly certainty: Certainty;
    /**
     * An `svg` element without scripts, styles or links. What can be clicked has the attribute `data-place`, an index into
     * `places`, and can be reached with the keyboard; colours come from the classes.
     */
    readonly svg: string;
    readonly places: readonly Location[];
}
