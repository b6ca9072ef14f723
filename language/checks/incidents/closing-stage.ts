import type { Law, LawDuty, LawMoment } from '../../docket/law/law.ts';
import { askedFor } from '../../docket/conditions/condition.ts';

const known = new WeakMap<Law, ReadonlySet<string>>();

/**
 * Whether a report of a stage closes a matter: a duty asks for it once another report was made, it does not repeat,
 * and nothing is to be reported after it. So the law itself says which reports are final.
 *
 * @param stage the qualified name of a stage
 */
export function closes(law: Law, stage: string | undefined): boolean {
    if (stage === undefined) return false;
    const closing = known.get(law) ?? closingStages(law);
    known.set(law, closing);
    return [...(law.stages.get(stage)?.ancestors ?? [stage])].some((name) => closing.has(name));
}

function closingStages(law: Law): ReadonlySet<string> {
    const closing = new Set<string>();
    const followed = new Set<string>();
    for (const duty of law.duties.values()) {
        if (duty.act.verb !== 'report') continue;
        const before = stagesBefore(duty);
        for (const stage of before) followed.add(stage);
        if (before.length > 0 && !duty.repetition) for (const stage of duty.act.stages) closing.add(stage);
    }
    return closing.difference(followed);
}

/** The stages of the reports that a duty follows. */
function stagesBefore({ when, standards, limits, repetition }: LawDuty): readonly string[] {
    const moments = [...standards, ...limits, ...(repetition ? [repetition] : [])].map(({ after }) => after);
    return [...askedFor(when, 'reported').map((leaf) => leaf.stage), ...moments.flatMap(stageOf)];
}

function stageOf(moment: LawMoment): readonly string[] {
    return moment.kind === 'reported' ? [moment.stage] : [];
}
