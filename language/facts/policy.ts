import type { PartyName, SubjectName } from './ids.ts';
import type { Names } from './names.ts';
import type { SourceFile, WrittenSpan } from './source.ts';
import type { PolicyFacts, Workspace } from './workspace.ts';
import type { Period } from '../time/period.ts';
import { actingFor } from './representation.ts';

/** Where no policy says otherwise, the organisation measures "immediately" and "unreachable" by a day. */
const aDay: Period = { amount: 24, unit: 'hours' };

/**
 * The policy of a workspace; of several the first counts, and `policy-repeated` speaks of the others.
 *
 * @param actingAs whom the workspace acts for besides, as its configuration says
 */
export function resolvePolicy(files: readonly SourceFile[], names: Names, actingAs: readonly string[]): PolicyFacts {
    const policy = files.flatMap((file) => file.policies).at(0);
    const isDeclared = (name: string): boolean => names.global('party', name) !== undefined;
    const configured = actingAs.filter(isDeclared);
    if (!policy) return { actingAs: configured, adopts: [], immediately: aDay, unreachable: aDay, approval: false };
    const warn = policy.warn && periodOf(policy.warn);
    return {
        actingAs: [...new Set([...policy.actingAs.map((use) => use.text).filter(isDeclared), ...configured])],
        adopts: policy.adopts.flatMap((use) => {
            const reading = names.member('reading', use, { library: false });
            return reading.kind === 'found' ? [reading.value.id] : [];
        }),
        immediately: policy.immediately ? periodOf(policy.immediately) : aDay,
        unreachable: policy.unreachable ? periodOf(policy.unreachable) : aDay,
        ...(warn ? { warn } : {}),
        approval: policy.approval !== undefined,
    };
}

function periodOf({ amount, unit }: WrittenSpan): Period {
    return { amount, unit };
}

/**
 * Whether the policy acts for a party, or for one that represents it. Without a policy, or one that says nothing of it, for everybody.
 *
 * @param towards the systems and models that it is about, towards which somebody may represent it
 */
export function actsFor(workspace: Workspace, party: PartyName, towards: readonly SubjectName[]): boolean {
    const { actingAs } = workspace.policy;
    if (actingAs.length === 0 || actingAs.includes(party)) return true;
    const subjects = towards.flatMap((name) => workspace.subjects.get(name) ?? []);
    return actingFor(party, subjects, workspace).some((each) => actingAs.includes(each));
}
