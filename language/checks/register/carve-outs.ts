import type { Law, LawDuty, LawExclusion, LawRecipient } from '../../docket/law/law.ts';
import type { LawCondition } from '../../docket/conditions/condition.ts';
import type { Names } from '../../facts/names.ts';
import type { NameUse } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { traitsAskedFor } from './foreseeable-conditions.ts';

/** A line of the law that lifts a duty from those that have a trait. */
export interface CarveOut {
    readonly duty: LawDuty;
    readonly exclusion: LawExclusion;
}

/** A law is asked about each trait of each system. */
const carveOutsIn = new WeakMap<Law, Map<string, readonly CarveOut[]>>();

/**
 * The lines that lift duties because of a trait, where lifting duties is all that it serves for: it, or what it is a case of,
 * is asked for by exclusions without an end and by no condition, application, bearer or route of the law.
 */
export function carveOutsOf(trait: string, law: Law): readonly CarveOut[] {
    const ofLaw = carveOutsIn.get(law) ?? new Map<string, readonly CarveOut[]>();
    carveOutsIn.set(law, ofLaw);
    const known = ofLaw.get(trait) ?? findCarveOuts(trait, law);
    ofLaw.set(trait, known);
    return known;
}

function findCarveOuts(trait: string, law: Law): readonly CarveOut[] {
    const line = law.traits.get(trait)?.ancestors;
    if (!line) return [];
    const duties = [...law.duties.values()];
    const lifting = duties.flatMap((duty) =>
        duty.unless
            .filter((exclusion) => exclusion.until === undefined && traitsAskedFor(exclusion.condition).some((asked) => line.has(asked)))
            .map((exclusion) => ({ duty, exclusion })),
    );
    if (lifting.length === 0) return [];
    const otherwise = new Set(duties.flatMap(conditionsBesidesExclusions).flatMap(traitsAskedFor));
    return lifting.filter(({ exclusion }) => traitsAskedFor(exclusion.condition).some((asked) => line.has(asked) && !otherwise.has(asked)));
}

function conditionsBesidesExclusions(duty: LawDuty): readonly LawCondition[] {
    const recipients = 'recipients' in duty.act ? duty.act.recipients : [];
    const conditional = [...duty.applies, ...duty.bearers, ...recipients.flatMap(linesOf)];
    return [duty.when, ...conditional.flatMap((line) => line.condition ?? [])];
}

function linesOf(recipient: LawRecipient): readonly { readonly condition?: LawCondition }[] {
    return recipient.kind === 'route' ? recipient.lines : [];
}

/** The cases of a trait, itself left out. */
export function casesOf(trait: string, law: Law): readonly string[] {
    return [...law.traits.values()].filter((each) => each.id !== trait && each.ancestors.has(trait)).map((each) => each.id);
}

/**
 * The trait to which one is an exception rather than a case: it has other cases, and their provisions are of another kind than
 * that of the exception (a list in an annex, say, where the exception is an article).
 */
export function exceptedFrom(trait: string, names: Names): string | undefined {
    const member = names.byId('trait', trait);
    const own = member?.declaration.provisions.map((provision) => provision.kind) ?? [];
    if (!member || own.length === 0) return undefined;
    for (const use of member.declaration.parents) {
        const parent = names.member('trait', use, member);
        if (parent.kind !== 'found') continue;
        const { id, regime, declaration } = parent.value;
        const siblings = names
            .allMembers('trait')
            .filter(
                (each) =>
                    each !== member && each.regime === regime && each.declaration.parents.some((of) => of.text === declaration.name.text),
            );
        const kinds = siblings.flatMap((each) => each.declaration.provisions.map((provision) => provision.kind));
        if (kinds.length > 0 && !kinds.some((kind) => own.includes(kind))) return id;
    }
    return undefined;
}

/** The trait that a name in a system, model or party stands for. */
export function traitOf(use: NameUse, { names }: Workspace): string | undefined {
    const resolution = names.member('trait', use, { library: false });
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}
