import type { LawCondition } from '../../docket/conditions/condition.ts';
import { askedFor } from '../../docket/conditions/condition.ts';
import type { Law, LawDuty } from '../../docket/law/law.ts';
import type { TermId } from '../../facts/ids.ts';

/** Of whom the law asks whether it could be reached, and whom it binds where it could not. */
export interface OutOfReach {
    /** The roles whose holders can be out of reach. */
    readonly unreached: ReadonlySet<TermId>;
    /** The roles whose holders are bound by it, with the provision that says so. */
    readonly bound: ReadonlyMap<TermId, string>;
}

const known = new WeakMap<Law, OutOfReach>();

/** Whose silence a law gives an effect, and for whom. */
export function outOfReach(law: Law): OutOfReach {
    const before = known.get(law) ?? askedBy([...law.duties.values()]);
    known.set(law, before);
    return before;
}

function askedBy(duties: readonly LawDuty[]): OutOfReach {
    const unreached = new Set<TermId>();
    const bound = new Map<TermId, string>();
    for (const { when, applies, bearers, basis } of duties) {
        const ofAll = [when, ...applies.flatMap(({ condition }) => condition ?? [])].flatMap(rolesUnreached);
        for (const bearer of bearers) {
            const roles = [...ofAll, ...(bearer.condition ? rolesUnreached(bearer.condition) : [])];
            if (bearer.kind !== 'role' || roles.length === 0) continue;
            for (const role of roles) unreached.add(role);
            if (!bound.has(bearer.id)) bound.set(bearer.id, bearer.basis === '' ? basis : bearer.basis);
        }
    }
    return { unreached, bound };
}

function rolesUnreached(condition: LawCondition): readonly TermId[] {
    return askedFor(condition, 'unreachable').map(({ role }) => role);
}
