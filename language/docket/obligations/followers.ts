import type { Draft } from './draft.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawDuty, LawMoment } from '../law/law.ts';
import { isStage } from '../conditions/binding.ts';
import { askedFor } from '../conditions/condition.ts';

/**
 * Lets duties that follow a report that is not owed be not owed either, and so those that follow them. What was met, late or
 * breached stays so, and what was overdue while the report was still owed.
 */
export function followReports(drafts: readonly Draft[], matter: Matter): readonly Draft[] {
    const next = drafts.map((draft) => followed(draft, drafts, matter));
    return next.every((draft, index) => draft === drafts[index]) ? drafts : followReports(next, matter);
}

function followed(draft: Draft, drafts: readonly Draft[], matter: Matter): Draft {
    if (draft.status !== 'waiting' && draft.status !== 'due' && draft.status !== 'overdue') return draft;
    const reports = reportsFollowed(draft, drafts, matter);
    const [first] = reports;
    if (!first || reports.some((each) => each.status !== 'not owed')) return draft;
    if (draft.status === 'overdue' && reports.some((report) => wasOwedWhenMissed(report, draft, matter))) return draft;
    return {
        ...draft,
        status: 'not owed',
        reason: `the report that it follows is not owed: ${first.reason ?? first.ground.group.duty.id}`,
    };
}

/** Whether a report that follows no other was owed when the limit of what follows it passed. */
function wasOwedWhenMissed({ ground }: Draft, { limit }: Draft, matter: Matter): boolean {
    if (!limit || stagesFollowed(ground.group.duty, matter).length > 0) return false;
    const step = matter.history.steps.findLastIndex((instant) => instant <= limit.deadline.ends);
    return ground.owed[step] === true;
}

function reportsFollowed(draft: Draft, drafts: readonly Draft[], matter: Matter): readonly Draft[] {
    const { duty, party, addressee } = draft.ground.group;
    const stages = stagesFollowed(duty, matter);
    if (stages.length === 0) return [];
    return drafts.filter((each) => {
        const other = each.ground.group;
        if (each === draft || other.duty.act.verb !== 'report' || other.duty.regime !== duty.regime) return false;
        if (!other.duty.act.stages.some((stage) => stages.some((asked) => isStage(stage, asked, matter) || isStage(asked, stage, matter))))
            return false;
        if (duty.answers !== undefined) return other.addressee.party?.name === party;
        return other.party === party && (duty.act.verb !== 'report' || other.addressee.party?.name === addressee.party?.name);
    });
}

function stagesFollowed(duty: LawDuty, { law }: Matter): readonly string[] {
    const answered = duty.answers === undefined ? undefined : law.duties.get(duty.answers);
    if (answered?.act.verb === 'report') return answered.act.stages;
    const moments = [...duty.standards, ...duty.limits].map((line) => line.after);
    if (duty.repetition) moments.push(duty.repetition.after);
    return [...moments.flatMap(stageOfMoment), ...askedFor(duty.when, 'reported').map((leaf) => leaf.stage)];
}

function stageOfMoment(moment: LawMoment): readonly string[] {
    return moment.kind === 'reported' ? [moment.stage] : [];
}
