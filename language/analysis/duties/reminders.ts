import { nextDateOf } from '../judgement/docket-row.ts';
import type { Period } from '../../time/period.ts';
import { atMost } from '../../time/period.ts';
import type { DutiesView, ToldDuty } from './duty-lines.ts';
import { dutyLine, entryIdOf } from './duty-lines.ts';
import type { DocketRow } from '../judgement/docket-row.ts';

/** A deadline of an own duty that comes near (the policy says how near) or has passed. */
export interface DutyReminder {
    /** The same for the same deadline of the same duty, so that it is shown once. Another date gives another key. */
    readonly key: string;
    readonly kind: 'near' | 'passed';
    readonly duty: ToldDuty;
    /** The line that would meet the duty, without its instant, such as `medira reported initial to ap`; null where none would. */
    readonly line: string | null;
}

/** Where the policy does not say how near a deadline must come. */
const A_DAY: Period = { amount: 1, unit: 'days' };

/** The deadlines of own duties that come near or have passed. */
export function remindersOf(own: readonly DocketRow[], view: DutiesView): readonly DutyReminder[] {
    return own.flatMap((row) => {
        const near = atMost(view.at(row.path).workspace.policy.warn ?? A_DAY);
        const end = nextDateOf(row, view.asOf);
        const kind = row.status === 'overdue' ? 'passed' : 'near';
        const isDue = row.status === 'due' && end !== undefined && end > view.asOf && end - view.asOf <= near;
        const duty = row.status === 'overdue' || isDue ? dutyLine(row, view) : undefined;
        if (!duty) return [];
        return [{ key: `${entryIdOf(row)}/${kind}/${end ?? ''}`, kind, duty, line: lineThatMeets(row) } as const];
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
