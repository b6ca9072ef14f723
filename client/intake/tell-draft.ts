import { l10n } from 'vscode';
import type { DutyLine } from '../../server/protocol/docket.ts';
import type { IntakeDraft } from '../../server/protocol/intake.ts';
import type { Drafted, ShownDuty } from '../../pages/intake/messages.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import { tellMoment } from '../moments.ts';
import { tellDuty, tellTimes } from '../wording.ts';
import { tellFault, tellSaid } from './intake-words.ts';

/** More than these would not be read beside a form. */
const MOST = 12;

/** What the answers come to, in the words of the reader. */
export function tellDraft({ zone, times, faults, duties, certainty }: IntakeDraft, asked: number): Drafted {
    const shown = duties.filter(({ isRetention, status }) => !isRetention && status !== 'met').toSorted((a, b) => rankOf(a) - rankOf(b));
    const [first] = shown;
    const gaps = certainty?.gaps ?? [];
    return {
        asked,
        clocks: l10n.t('Times are those of the clocks of {0}.', zone),
        times: Object.fromEntries(
            Object.entries(times).map(([field, time]) => [field, { written: time.written, says: tellSaid(time), at: time.told.first.at }]),
        ),
        faults: Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, tellFault(fault)])),
        next: first ? `${whenOf(first)}: ${tellDuty(first)}` : '',
        duties: shown.slice(0, MOST).map(showDuty),
        doubt: certainty && !certainty.complete ? (tellDoubt(certainty) ?? '') : '',
        open: gaps
            .filter(({ decisive, severity }) => decisive || severity === 'voids')
            .map((gap) => (gap.severity === 'voids' ? tellGap(gap) : gap.unknown)),
    };
}

function showDuty(duty: DutyLine): ShownDuty {
    const { left, party, basis } = duty;
    return {
        when: whenOf(duty),
        what: tellDuty(duty),
        detail: [...(left ? tellTimes(duty) : []), party, basis].join(' · '),
        tone: toneOf(duty),
    };
}

/** The date first, or that it is owed at once, or that it waits. */
function whenOf(duty: DutyLine): string {
    const { planBy, limit, status, atOnce } = duty;
    const date = planBy ?? limit;
    if (date) return l10n.t('by {0}', tellMoment(date));
    if (atOnce) return l10n.t('at once');
    return status === 'waiting' ? l10n.t('later') : l10n.t('from now on');
}

function toneOf({ status, atOnce, limit, planBy }: DutyLine): ShownDuty['tone'] {
    if (status === 'overdue' || status === 'breached') return 'late';
    if (atOnce) return 'now';
    return limit || planBy ? 'dated' : 'waiting';
}

/** What has a date or is owed at once before what stands or waits. */
function rankOf(duty: DutyLine): number {
    return ['late', 'now', 'dated', 'waiting'].indexOf(toneOf(duty)) + (duty.status === 'waiting' ? 10 : 0);
}
