import type { Instant } from '../../language/time/instant.ts';
import { standingOf } from '../../language/analysis/duties/standing.ts';
import { toldInstant } from '../../language/analysis/instants/typed-instant.ts';
import type { Cancel, Clock } from '../clock.ts';
import { lineOf } from '../docket/duty-line.ts';
import { certaintyOfWorkspace } from '../docket/gap-lines.ts';
import type { Status } from '../protocol/status.ts';
import type { Session } from '../workspace/session.ts';

/** Tells the client how the workspace stands: after each change, and whenever the time that is left would be told differently. */
export class StatusTeller {
    readonly #session: Session;
    readonly #clock: Clock;
    readonly #send: (status: Status) => void;
    /** What the status was told for: a revision of the docket, as of an instant or as of now. */
    #told: { readonly revision: number; readonly travelledTo: Instant | undefined } | undefined;
    #timer: Cancel | undefined;

    constructor(session: Session, clock: Clock, send: (status: Status) => void) {
        this.#session = session;
        this.#clock = clock;
        this.#send = send;
    }

    /** Tells the status where the docket or the instant is another. Everything must have been judged. */
    tellNews(): void {
        const { host, isTravelling, asOf } = this.#session;
        const travelledTo = isTravelling ? asOf : undefined;
        if (this.#told?.revision === host.revision && this.#told.travelledTo === travelledTo) return;
        this.#told = { revision: host.revision, travelledTo };
        this.#tell();
    }

    #tell(): void {
        const snapshot = this.#session.snapshot();
        const { isTravelling, asOf } = snapshot;
        const { next, overdue, reminders, until } = standingOf(snapshot.docket(), snapshot);
        this.#send({
            revision: this.#session.host.revision,
            asOf: isTravelling ? toldInstant(asOf, this.#clock.zone()) : null,
            next: next ? lineOf(next, snapshot) : null,
            certainty: certaintyOfWorkspace(snapshot),
            overdue,
            reminders: isTravelling
                ? []
                : reminders.map((reminder) => {
                      const duty = lineOf(reminder.duty, snapshot);
                      return { ...reminder, duty, location: duty.location };
                  }),
        });
        this.#waitFor(isTravelling ? undefined : until);
    }

    dispose(): void {
        this.#timer?.();
    }

    #waitFor(change: Instant | undefined): void {
        this.#timer?.();
        this.#timer = undefined;
        if (change === undefined) return;
        this.#timer = this.#clock.at(change, () => {
            this.#tell();
        });
    }
}
