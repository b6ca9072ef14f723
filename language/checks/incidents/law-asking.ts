import { asks, findingsAskedAbout } from '../../docket/conditions/condition.ts';
import type { LawCondition } from '../../docket/conditions/condition.ts';
import type { Law, LawDuty, LawTerm } from '../../docket/law/law.ts';
import type { TermId } from '../../facts/ids.ts';

/** A law is asked for each of many incidents. */
const known = new WeakMap<Law, Map<TermId, Law>>();

/**
 * The law without the duties to which a finding means nothing: what else is owed does not change with it. With a duty stay all of its
 * line of specialisation, and those that it answers or follows.
 */
export function lawAsking(term: LawTerm, law: Law): Law {
    const laws = known.get(law) ?? new Map<TermId, Law>();
    known.set(law, laws);
    const asking = laws.get(term.id) ?? withoutOthers(term, law);
    laws.set(term.id, asking);
    return asking;
}

function withoutOthers(term: LawTerm, law: Law): Law {
    const kept = new Set<LawDuty>();
    const open = [...law.duties.values()].filter((duty) => isAbout(duty, term));
    for (let duty = open.pop(); duty; duty = open.pop()) {
        if (kept.has(duty)) continue;
        kept.add(duty);
        const { id, root } = duty;
        const bound = [...law.duties.values()].filter((other) => other.answers === id || other.follows === id);
        const asked = [duty.answers, duty.follows].flatMap((other) => (other === undefined ? [] : (law.duties.get(other) ?? [])));
        open.push(...bound, ...asked, ...(law.lines.get(root) ?? []));
    }
    // Whether another law asks for a report may turn on any duty of it.
    if ([...kept].some((duty) => conditionsOf(duty).some((condition) => asks(condition, 'reports-under')))) return law;
    return {
        ...law,
        duties: new Map([...law.duties].filter(([, duty]) => kept.has(duty))),
        lines: new Map([...law.lines].filter(([, line]) => line.some((duty) => kept.has(duty)))),
    };
}

function isAbout(duty: LawDuty, { ancestors }: LawTerm): boolean {
    const named = conditionsOf(duty).flatMap(findingsAskedAbout);
    const moments = [...duty.standards, ...duty.limits].flatMap(({ after }) => (after.kind === 'finding' ? [after.finding] : []));
    return [...named, ...moments].some((finding) => ancestors.has(finding));
}

function conditionsOf({ when, ownWhen, unless, applies, bearers, standards, limits }: LawDuty): readonly LawCondition[] {
    const lines = [...unless, ...applies, ...bearers, ...standards, ...limits];
    return [when, ...(ownWhen ? [ownWhen] : []), ...lines.flatMap(({ condition }) => condition ?? [])];
}
