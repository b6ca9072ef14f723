import type { Instant } from '../../language/time/instant.ts';
import { DAY, HOUR, MINUTE } from '../../language/time/zone.ts';
import type { Cancel, Clock } from '../clock.ts';
import { dutyLine, isOwn, nextDateOf } from '../docket/duty-line.ts';
import { certaintyOfWorkspace } from '../docket/gap-lines.ts';
import type { DutyLine } from '../protocol/docket.ts';
import type { Status } from '../protocol/status.ts';
import { momentOf } from '../typed-instant.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { Session } from '../workspace/session.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { remindersOf } from './reminders.ts';

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
        const own = snapshot.docket().filter((row) => isOwn(row, snapshot));
        const next = nextOf(own, snapshot);
        this.#send({
            revision: this.#session.host.revision,
            asOf: snapshot.isTravelling ? momentOf(snapshot.asOf, this.#clock.zone()) : null,
            next,
            certainty: certaintyOfWorkspace(snapshot),
            overdue: own.filter(({ status }) => status === 'overdue' || status === 'breached').length,
            reminders: snapshot.isTravelling ? [] : remindersOf(own, snapshot),
        });
        this.#waitFor(next, snapshot);
    }

    dispose(): void {
        this.#timer?.();
    }

    #waitFor(next: DutyLine | null, { asOf, isTravelling }: Snapshot): void {
        this.#timer?.();
        this.#timer = undefined;
        const change = next && !isTravelling ? nextTick(next, asOf) : undefined;
        if (change === undefined) return;
        this.#timer = this.#clock.at(change, () => {
            this.#tell();
        });
    }
}

/** The duty that is overdue the longest, else the one whose next date comes first. */
function nextOf(own: readonly DocketRow[], snapshot: Snapshot): DutyLine | null {
    let next: { readonly row: DocketRow; readonly rank: number } | undefined;
    for (const row of own) {
        if (row.status !== 'due' && row.status !== 'overdue') continue;
        const end = nextDateOf(row, snapshot.asOf) ?? row.owedSince ?? Infinity;
        const rank = row.status === 'overdue' ? end - 1e15 : end;
        if (!next || rank < next.rank) next = { row, rank };
    }
    return (next && dutyLine(next.row, snapshot)) ?? null;
}

/** When the time that is left or gone by is told differently. */
function nextTick({ left, limit, planBy }: DutyLine, asOf: Instant): Instant | undefined {
    if (!left) return undefined;
    const unit = { days: DAY, hours: HOUR, minutes: MINUTE }[left.unit];
    if (left.passed) return asOf + unit;
    const end = [planBy, limit].flatMap((date) => (date && date.at > asOf ? [date.at] : [])).reduce((a, b) => Math.min(a, b), Infinity);
    return end === Infinity ? undefined : end - left.amount * unit + 1;
}
