import type { Location } from 'vscode-languageserver-protocol';
import type { DutyReminder } from '../../language/analysis/duties/reminders.ts';
import type { DutyLine } from './docket.ts';
import type { WorkspaceCertainty } from './gaps.ts';
import type { Moment } from './session.ts';

/**
 * Notification of the server: the docket or what is not known changed, by an edit or since time went by, or the instant shown did. It comes once after
 * the first look at the workspace, and at least whenever the time left of `next` would be told differently.
 */
export const statusNotification = 'vigil/status';

export interface Status {
    /** Grows with every change of the docket; timelines are asked for anew. */
    readonly revision: number;
    /** The instant that somebody chose to look at, or null: now. */
    readonly asOf: Moment | null;
    /** The own duty that ends next, or is overdue; null where there is none. */
    readonly next: DutyLine | null;
    readonly overdue: number;
    /** Whether it can be relied on. */
    readonly certainty: WorkspaceCertainty;
    /** Empty while another instant than now is shown. */
    readonly reminders: readonly Reminder[];
}

/** A deadline of an own duty that comes near (the policy says how near) or has passed. */
export interface Reminder extends Omit<DutyReminder, 'duty'> {
    readonly duty: DutyLine;
    readonly location: Location;
}
