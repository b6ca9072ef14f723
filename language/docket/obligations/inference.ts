import type { Silence } from '../conditions/history.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Draft } from './draft.ts';
import { actingIn } from './group.ts';

/**
 * The silence on which alone it rests that a duty is owed; nothing where it is owed without any. What rests on it is owed with a
 * cautious date, and nothing can be missed.
 */
export function silenceBehind({ ground, span }: Pick<Draft, 'ground' | 'span'>, { history }: Matter): Silence | undefined {
    const now = history.steps.length - 1;
    const step = ground.owed[now] === true ? now : span?.step;
    if (step === undefined || ground.owed[step] !== true || ground.certain[step] === true) return undefined;
    const instant = history.steps[step] ?? -Infinity;
    const lasting = history.silences.filter(
        ({ stated, since, until }) => !stated && since <= instant && (until === undefined || instant < until),
    );
    const acting = actingIn(ground.group);
    return lasting.find(({ by }) => acting.includes(by)) ?? lasting[0];
}

/** Why nothing can be missed although there is a cautious date: what a limit would run from; nothing where there is one, or neither. */
export function withoutLimit(draft: Draft, matter: Matter): string | null {
    const { planBy, limit, ground } = draft;
    if (!planBy || limit) return null;
    const { party } = ground.group;
    const silence = silenceBehind(draft, matter);
    return silence
        ? `a limit runs only from a line that says so: \`DATE ${party} could not reach ${silence.of}\`; silence alone starts none`
        : `a limit runs only from the awareness of ${party} itself: \`DATE ${party} became aware\``;
}
