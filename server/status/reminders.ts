import type { Period } from '../../language/time/period.ts';
import { DAY } from '../../language/time/zone.ts';
import { dutyLine, idOf, nextDateOf } from '../docket/duty-line.ts';
import type { Reminder } from '../protocol/status.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Where the policy does not say how near a deadline must come. */
const A_DAY: Period = { amount: 1, unit: 'days' };
const DAYS: Readonly<Record<Period['unit'], number>> = { hours: 1 / 24, days: 1, weeks: 7, months: 31, years: 366 };

/** The deadlines of own duties that come near or have passed. */
export function remindersOf(own: readonly DocketRow[], snapshot: Snapshot): readonly Reminder[] {
    return own.flatMap((row) => {
        const { amount, unit } = snapshot.at(row.path).workspace.policy.warn ?? A_DAY;
        const near = amount * DAYS[unit] * DAY;
        const end = nextDateOf(row, snapshot.asOf);
        const kind = row.status === 'overdue' ? 'passed' : 'near';
        const isDue = row.status === 'due' && end !== undefined && end > snapshot.asOf && end - snapshot.asOf <= near;
        const duty = row.status === 'overdue' || isDue ? dutyLine(row, snapshot) : undefined;
        if (!duty) return [];
        return [{ key: `${idOf(row)}/${kind}/${end ?? ''}`, kind, duty, line: lineThatMeets(row), location: duty.location } as const];
    });
}

/** The line that would meet a duty, as a timeline tells it; none where a person has to say how. */
export function lineThatMeets({ act, party, stages, recipient, subjects }: DocketRow): string | null {
    const [stage] = stages;
    if (stage !== undefined) return recipient === null ? null : `${party} reported ${stage} to ${recipient}`;
    const deed = deedOf(act, recipient, subjects);
    return deed === null ? null : `${party} ${deed}`;
}

function deedOf(act: string, recipient: string | null, [subject]: readonly string[]): string | null {
    switch (act) {
        case 'inform':
            return recipient === null ? null : `informed ${recipient}`;
        case 'investigate':
            return 'started investigation';
        case 'assess risk':
            return 'assessed risk';
        case 'take corrective action':
            return 'took corrective action';
        case 'take measures':
            return 'took measures';
        case 'suspend':
            return subject === undefined ? null : `suspended ${subject}`;
        default:
            return null;
    }
}
