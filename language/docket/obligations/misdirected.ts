import type { PartyName } from '../../facts/ids.ts';
import type { CaseEventOf } from '../../facts/case-file.ts';
import type { Matter } from '../conditions/matter.ts';
import type { MisdirectedReport } from '../entry.ts';
import { asAt, hasMoved } from './competence.ts';
import type { Ground } from './ground.ts';
import { addresseesOf } from './recipients.ts';

/**
 * The reports to authorities that were not competent when they were made, although they are now, or had been before; and who was. What
 * was sent to somebody who is never owed anything is told by the docket itself.
 *
 * @param grounds of all duties, whatever they ask
 */
export function misdirectedReports(grounds: readonly Ground[], matter: Matter): readonly MisdirectedReport[] {
    return matter.history.events.flatMap((event) =>
        event.verb === 'reported' ? event.others.flatMap((recipient) => misdirected(event, recipient, grounds, matter) ?? []) : [],
    );
}

function misdirected(
    event: CaseEventOf<'reported'>,
    recipient: PartyName,
    grounds: readonly Ground[],
    matter: Matter,
): MisdirectedReport | undefined {
    const reporting = grounds.filter(({ group }) => group.duty.act.verb === 'report');
    const reached = grounds.flatMap(({ group }) => (group.addressee.party?.name === recipient ? group.bindings : []));
    if (reporting.length === 0 || reached.some(({ inTurn }) => inTurn?.(event) ?? true)) return undefined;
    const then = competentAt(event.at.instant, reporting, matter);
    if (then.length === 0 || then.includes(recipient)) return undefined;
    const before = hasMoved(matter) ? matter.history.steps.filter((instant) => instant < event.at.instant) : [];
    const wasBefore = before.some((instant) => competentAt(instant, reporting, matter).includes(recipient));
    const isNow = reporting.some(({ group }) => group.addressee.party?.name === recipient);
    return { event, recipient, competent: then, relation: wasBefore ? 'no longer' : isNow ? 'not yet' : 'never' };
}

/** The authorities to which reports were owed as of an instant. */
function competentAt(instant: number, reporting: readonly Ground[], matter: Matter): readonly PartyName[] {
    const then = asAt(instant, matter);
    const parties = reporting.flatMap(({ group: { duty, bindings } }) =>
        'recipients' in duty.act
            ? duty.act.recipients.flatMap((recipient) =>
                  bindings.flatMap((binding) => addresseesOf(recipient, binding, then).flatMap(({ party }) => party?.name ?? [])),
              )
            : [],
    );
    return [...new Set(parties)];
}
