import type { Ground } from '../obligations/ground.ts';
import type { Matter } from './history.ts';
import type { LawCondition } from '../law/law.ts';
import { countingOf } from '../clocks/clock.ts';
import { holds } from './condition.ts';
import { withNothingJudged } from './history.ts';

/** The adopted readings without which an entry would not be as it is. */
export function readingsBehind(ground: Ground, matter: Matter): readonly string[] {
    const { adopts } = matter.workspace.policy;
    if (adopts.length === 0) return [];
    const { duty, bindings } = ground.group;
    const [binding] = bindings;
    const counting = countingOf(ground, matter).condition;
    const now = matter.history.steps.length - 1;
    const fromLimits = duty.limits.flatMap((line) =>
        line.condition && binding && holds(line.condition, binding, matter, now) ? readingsOf(line.condition) : [],
    );
    const needed = adopts.filter((reading) => restsOn(reading, ground, matter));
    return [...new Set([...needed, ...(counting ? readingsOf(counting) : []), ...fromLimits])].filter((reading) =>
        adopts.includes(reading),
    );
}

/** Whether the law would not apply in time, or would exclude the duty, if the reading were not adopted. */
function restsOn(reading: string, ground: Ground, matter: Matter): boolean {
    const policy = { ...matter.workspace.policy, adopts: matter.workspace.policy.adopts.filter((each) => each !== reading) };
    const without = withNothingJudged({ ...matter, workspace: matter.workspace.withPolicy(policy) });
    const step = matter.history.steps.indexOf(ground.held.when.instant);
    const { duty, bindings } = ground.group;
    return bindings.some((binding) => {
        const { day } = ground.held.when;
        const applies = duty.applies.some(
            (line) =>
                line.from <= day &&
                (line.until === undefined || day < line.until) &&
                (!line.condition || holds(line.condition, binding, without, step)),
        );
        if (duty.applies.length > 0 && !applies) return true;
        const last = matter.history.steps.length - 1;
        const mentioning = duty.unless.filter(
            (line) => readingsOf(line.condition).includes(reading) && (line.until === undefined || day < line.until),
        );
        return mentioning.some((line) => holds(line.condition, binding, without, last) !== holds(line.condition, binding, matter, last));
    });
}

function readingsOf(condition: LawCondition): readonly string[] {
    if (condition.kind === 'reading') return [condition.reading];
    if (condition.kind === 'not') return readingsOf(condition.operand);
    if (condition.kind === 'or' || condition.kind === 'and') return condition.parts.flatMap(readingsOf);
    return [];
}
