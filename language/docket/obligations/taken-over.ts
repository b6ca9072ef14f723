import type { PartyName } from '../../facts/ids.ts';
import { undertakingOf } from '../../facts/undertaking.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { describeDay } from '../../time/day.ts';
import { formatInstant } from '../../time/zone.ts';
import { askedFor } from '../conditions/condition.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Law, LawDuty } from '../law/law.ts';
import type { Draft } from './draft.ts';

/** The duties to report of the regimes that cite an act. */
export function reportingUnder(act: string, law: Law): readonly LawDuty[] {
    return [...law.duties.values()].filter(
        ({ regime, act: { verb } }) => verb === 'report' && law.acts.get(regime)?.includes(act) === true,
    );
}

/** Whether a party is of the undertaking of one of some others. */
export function isOfUndertakings(party: PartyName, others: readonly PartyName[], { parties }: Workspace): boolean {
    const own = undertakingOf(party, parties);
    return others.some((other) => undertakingOf(other, parties) === own);
}

/** Lets each duty that gives way to a report under another act say which report that is, to whom it is owed, and by when. */
export function namingWhatTakesOver(drafts: readonly Draft[], matter: Matter): readonly Draft[] {
    return drafts.map((draft) => {
        const acts = draft.status === 'not owed' ? actsAsked(draft) : [];
        if (acts.length === 0) return draft;
        const duties = new Set(acts.flatMap((act) => reportingUnder(act, matter.law)));
        const others = drafts.filter(
            ({ status, ground: { group } }) =>
                duties.has(group.duty) &&
                status !== 'not owed' &&
                isOfUndertakings(group.party, [draft.ground.group.party], matter.workspace),
        );
        if (others.length === 0) return draft;
        return { ...draft, reason: `${draft.reason ?? ''}: ${others.map(inWords).join('; ')}` };
    });
}

function actsAsked({ ground }: Draft): readonly string[] {
    const condition = ground.reason?.exclusion?.condition;
    return condition ? askedFor(condition, 'reports-under').map(({ act }) => act) : [];
}

/** `nis2.early-warning, "Early warning", to csirt by Tuesday 7 March 2028`. */
function inWords({ ground: { group }, limit, planBy }: Draft): string {
    const { duty, addressee } = group;
    const to = addressee.party?.name ?? addressee.office;
    const deadline = (limit ?? planBy)?.deadline;
    const by =
        deadline && (deadline.lastDay === undefined ? formatInstant(deadline.ends, addressee.place.zone) : describeDay(deadline.lastDay));
    return [
        `${duty.id}, "${duty.title}",`,
        ...(to === undefined ? [] : [`to ${to}`]),
        by === undefined ? 'without a date' : `by ${by}`,
    ].join(' ');
}
