import { l10n } from 'vscode';
import type { DutyGroup, DutyLine, DutyStatus, TimeLeft } from '../server/protocol/docket.ts';
import { tellMoment } from './moments.ts';

/** How long is left, or since when it is over: `3 days left`, `2 hours overdue`. */
export function tellLeft({ amount, unit, passed }: TimeLeft): string {
    const one = amount === 1;
    switch (unit) {
        case 'days':
            if (passed) return one ? l10n.t('1 day overdue') : l10n.t('{0} days overdue', amount);
            return one ? l10n.t('1 day left') : l10n.t('{0} days left', amount);
        case 'hours':
            if (passed) return one ? l10n.t('1 hour overdue') : l10n.t('{0} hours overdue', amount);
            return one ? l10n.t('1 hour left') : l10n.t('{0} hours left', amount);
        case 'minutes':
            if (passed) return one ? l10n.t('1 minute overdue') : l10n.t('{0} minutes overdue', amount);
            return one ? l10n.t('1 minute left') : l10n.t('{0} minutes left', amount);
    }
}

/** The status of a duty, in a word. */
export function tellStatus(status: DutyStatus): string {
    switch (status) {
        case 'waiting':
            return l10n.t('waiting');
        case 'due':
            return l10n.t('due');
        case 'overdue':
            return l10n.t('overdue');
        case 'met':
            return l10n.t('met');
        case 'late':
            return l10n.t('met late');
        case 'standing':
            return l10n.t('in force');
        case 'breached':
            return l10n.t('breached');
    }
}

/** The heading of a group of duties. */
export function tellGroup(group: DutyGroup): string {
    switch (group) {
        case 'now':
            return l10n.t('Now');
        case 'this-week':
            return l10n.t('This week');
        case 'later':
            return l10n.t('Later');
        case 'waiting':
            return l10n.t('Waiting');
        case 'keep':
            return l10n.t('Keep');
        case 'done':
            return l10n.t('Done');
    }
}

/** When a duty is to be done, or what became of it, in two or three words: `now`, `3 days overdue`, `8 hours left`, `waiting`. */
export function tellWhen({ status, atOnce, left, isRetention }: DutyLine): string {
    switch (status) {
        case 'due':
            if (atOnce) return l10n.t('now');
            return left ? tellLeft(left) : tellStatus(status);
        case 'overdue':
            return left ? tellLeft(left) : tellStatus(status);
        case 'standing':
            return isRetention ? l10n.t('keep') : tellStatus(status);
        default:
            return tellStatus(status);
    }
}

/** The dates of a duty, the one that comes next first, without {@link tellWhen}. */
export function tellDates(duty: DutyLine): readonly string[] {
    const [first = '', ...others] = tellTimes(duty);
    const { status, done, keepUntil, isRetention } = duty;
    switch (status) {
        case 'met':
        case 'late':
            return done ? [tellMoment(done), ...others] : [];
        case 'standing':
            return keepUntil || isRetention ? [first] : [];
        default:
            return others;
    }
}

/** A duty with its recipient: `Report a death → Autoriteit Persoonsgegevens`. */
export function tellDuty({ title, recipient }: Pick<DutyLine, 'title' | 'recipient'>): string {
    return recipient === null ? title : `${title} → ${recipient}`;
}

/**
 * What there is to say of the time of a duty, what matters most first: `3 days left`, `plan by Thu 16 Dec 2027`,
 * `limit Mon 20 Dec 2027`. The first date is the one that the time left is counted to.
 */
export function tellTimes(duty: DutyLine): readonly string[] {
    const { status, isRetention, left, planBy, limit, keepUntil, done, pastPlan } = duty;
    const pace = tellPace(duty);
    const plan = planBy ? [l10n.t('plan by {0}', tellMoment(planBy))] : [];
    const last = limit ? [l10n.t('limit {0}', tellMoment(limit))] : [];
    switch (status) {
        case 'met':
        case 'late':
            return [done ? `${tellStatus(status)}: ${tellMoment(done)}` : tellStatus(status), ...(status === 'late' ? last : [])];
        case 'standing':
            if (keepUntil) return [l10n.t('keep until at least {0}', tellMoment(keepUntil))];
            return [isRetention ? l10n.t('keep, for how long is not known yet') : tellStatus(status)];
        default:
            if (left === null) return [tellStatus(status), ...pace];
            if (left.until === 'planBy') return [tellLeft(left), ...plan, ...last, ...pace];
            return [tellLeft(left), ...last, ...(pastPlan ? [l10n.t('past its cautious date')] : []), ...pace];
    }
}

/** A date is an outer bound where the law also asks for something at once. */
function tellPace({ atOnce }: DutyLine): readonly string[] {
    if (!atOnce) return [];
    const since = tellMoment(atOnce.since);
    switch (atOnce.pace) {
        case 'immediately':
            return [l10n.t('owed immediately since {0}', since)];
        case 'without delay':
            return [l10n.t('owed without delay since {0}', since)];
        case 'without undue delay':
            return [l10n.t('owed without undue delay since {0}', since)];
    }
}

/** The same in one line, without the date that comes after the next one: for places where there is little room. */
export function tellNext(duty: DutyLine): string {
    return tellTimes(duty).slice(0, 2).join(' · ');
}
