import type { Member, Names, Viewpoint } from '../../facts/names.ts';
import type { Act, Duty, LimitLine, Recipient, Route, RouteLine, StandardLine, Moment, TermKind } from '../../facts/regime-source.ts';
import type { Location } from '../entry.ts';
import type { LawAct, LawDuty, LawLimit, LawRecipient, LawRouteLine, LawStandard, LawWhere, LawMoment } from './law.ts';
import type { NameUse, WrittenSpan } from '../../facts/source.ts';
import type { Period } from '../../time/period.ts';
import { compileCondition, conjunction, disjunction, optionalCondition } from '../conditions/compile-condition.ts';
import { basisOf, compileApplications, compileBearers, compileExclusions, compileMarks } from './compile-lines.ts';
import type { LawCondition } from '../conditions/condition.ts';
import type { DutyId, TermId } from '../../facts/ids.ts';

type DutyMember = Member<Duty, DutyId>;

/**
 * A duty as the engine applies it: what it restates replaces what the specialised duty says, `when`, `unless` and marks are
 * added to it, the rest is inherited; what its regime says holds for all of the regime's duties.
 *
 * @param member the duty
 * @param lineage the duties that it specialises, the most general first, and itself last
 * @returns nothing where neither the duty nor what it specialises says what must be done
 */
export function compileDuty(member: DutyMember, lineage: readonly DutyMember[], names: Names): LawDuty | undefined {
    const actor = lineage.findLast((each) => each.declaration.act !== undefined);
    const act = actor?.declaration.act && compileAct(actor.declaration.act, actor, names);
    if (!act) return undefined;
    const { declaration, id, regime } = member;
    const own = lineage.filter((each) => each.regime === regime);
    const isSpecialisation = own.length > 1;
    const when = compileWhen(lineage, names);
    const binding = lineage.findLast((each) => each.declaration.binds.length > 0 || each.declaration.answers !== undefined);
    const answersAs =
        binding?.declaration.answersAs?.map(({ offices }) => offices.flatMap((use) => officeId(use, binding, names) ?? [])) ?? [];
    const answers = binding?.declaration.answers && dutyId(binding.declaration.answers, binding, names);
    const following = lineage.findLast((each) => each.declaration.follows !== undefined);
    const follows = following?.declaration.follows && dutyId(following.declaration.follows, following, names);
    const regimeSource = names.global('regime', regime)?.declaration;
    const repeating = lineage.findLast((each) => each.declaration.repetition !== undefined);
    const repetition = repeating?.declaration.repetition;
    const mayBeLate = lineage.findLast((each) => each.declaration.mayBeLate !== undefined)?.declaration.mayBeLate;
    const founded = lineage.findLast((each) => each.declaration.provisions.length > 0) ?? member;
    return {
        id,
        name: declaration.name.text,
        regime,
        title: declaration.title ?? declaration.name.text,
        basis: basisOf(founded.declaration.provisions, founded.regime, names),
        provisions: founded.declaration.provisions,
        location: locationOf(member, declaration.name),
        ...(isSpecialisation
            ? { specialises: own.at(-2)?.id ?? id, ownWhen: conjunction(conditionsOfWhen(member, names, false), names) }
            : {}),
        root: own[0]?.id ?? id,
        bearers: binding ? compileBearers(binding, names) : [],
        ...(answers === undefined ? {} : { answers }),
        ...(follows === undefined ? {} : { follows }),
        answersAs,
        applies: compileApplications(lineage, names),
        when,
        unless: compileExclusions(lineage, names),
        act,
        standards: linesOf(
            lineage,
            (duty) => duty.standards,
            (line, each) => compileStandard(line, each, names),
        ),
        limits: linesOf(
            lineage,
            (duty) => duty.limits,
            (line, each) => compileLimit(line, each, names),
        ),
        ...(repeating && repetition
            ? {
                  repetition: {
                      period: periodOf(repetition.span),
                      after: compileMoment(repetition.after, repeating, names),
                      until: compileMoment(repetition.until, repeating, names),
                      basis: basisOf(repetition.provisions, repeating.regime, names),
                      location: { file: repeating.path, range: repetition.range },
                  },
              }
            : {}),
        ...(mayBeLate ? { mayBeLate: mayBeLate.reason } : {}),
        marks: compileMarks(lineage, names),
        counts: (regimeSource?.counts ?? []).map((line) => ({
            counting: line.counting,
            ...optionalCondition(line.condition, member, names),
        })),
    };
}

/** All that the duties of a lineage ask for, each what the one before it asks as well; `also when` suffices without that. */
export function compileWhen(lineage: readonly Member<Duty>[], names: Names): LawCondition {
    return lineage.reduce<LawCondition>(
        (inherited, each) => {
            const all = conjunction(
                [...(inherited.kind === 'and' ? inherited.parts : [inherited]), ...conditionsOfWhen(each, names, false)],
                names,
            );
            return disjunction([all, ...conditionsOfWhen(each, names, true)], names);
        },
        conjunction([], names),
    );
}

function conditionsOfWhen(member: Member<Duty>, names: Names, also: boolean): readonly LawCondition[] {
    return member.declaration.when
        .filter((line) => (line.also ?? false) === also)
        .map((line) => compileCondition(line.condition, member, names));
}

/** The lines of the last duty in a lineage that states any. */
function linesOf<Line, Compiled>(
    lineage: readonly Member<Duty>[],
    select: (duty: Duty) => readonly Line[],
    compile: (line: Line, member: Member<Duty>) => Compiled,
): readonly Compiled[] {
    const stating = lineage.findLast((each) => select(each.declaration).length > 0);
    return stating ? select(stating.declaration).map((line) => compile(line, stating)) : [];
}

function compileStandard(line: StandardLine, member: Member, names: Names): LawStandard {
    return {
        ...(line.standard ? { standard: line.standard } : {}),
        after: compileMoment(line.after, member, names),
        ...optionalCondition(line.condition, member, names),
        location: { file: member.path, range: line.range },
    };
}

function compileLimit(line: LimitLine, member: Member, names: Names): LawLimit {
    return {
        period: periodOf(line.span),
        ...(line.cautious ? { cautious: true } : {}),
        after: compileMoment(line.after, member, names),
        ...optionalCondition(line.condition, member, names),
        basis: basisOf(line.provisions, member.regime, names),
        location: { file: member.path, range: line.range },
    };
}

function periodOf({ amount, unit }: WrittenSpan): Period {
    return { amount, unit };
}

function dutyId(use: NameUse, member: Member, names: Names): DutyId | undefined {
    const resolution = names.member('duty', use, member);
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}

function officeId(use: NameUse, member: Member, names: Names): TermId | undefined {
    const resolution = names.member('office', use, member);
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}

function locationOf(member: Member, use: NameUse): Location {
    return { file: member.path, range: use.range };
}

function compileAct(act: Act, member: Member, names: Names): LawAct {
    if (act.verb === 'report') {
        const stages = act.stages.flatMap((use) => {
            const stage = names.member('stage', use, member);
            return stage.kind === 'found' ? [stage.value.id] : [];
        });
        return { verb: 'report', stages, recipients: recipientsOf(act.recipients, member, names) };
    }
    if (act.verb === 'inform' || act.verb === 'not-alter' || act.verb === 'cooperate')
        return { verb: act.verb, recipients: recipientsOf(act.recipients, member, names) };
    if (act.verb === 'keep-records') {
        return {
            verb: 'keep-records',
            ...(act.span ? { period: periodOf(act.span) } : {}),
            after: act.after.map((moment) => compileMoment(moment, member, names)),
        };
    }
    return { verb: act.verb };
}

function recipientsOf(recipients: readonly Recipient[], member: Member, names: Names): readonly LawRecipient[] {
    return recipients.flatMap(({ target, where, ifDeclared = false }): readonly LawRecipient[] => {
        const office = names.member('office', target, member);
        if (office.kind === 'found') return [{ kind: 'office', office: office.value.id, where: whereOf(where, member, names), ifDeclared }];
        const route = names.member('route', target, member);
        if (route.kind === 'found') {
            return [{ kind: 'route', lines: compileRoute(route.value, names) }];
        }
        const role = names.member('role', target, member);
        return role.kind === 'found' ? [{ kind: 'role', role: role.value.id }] : [];
    });
}

const routesBefore = new WeakMap<Member<Route>, readonly LawRouteLine[]>();

/** The lines of a route; the same for every duty that takes it, so that they are followed once. */
function compileRoute(route: Member<Route>, names: Names): readonly LawRouteLine[] {
    const known = routesBefore.get(route);
    if (known) return known;
    const lines = route.declaration.lines.flatMap((line) => compileRouteLine(line, route, names) ?? []);
    routesBefore.set(route, lines);
    return lines;
}

function compileRouteLine(line: RouteLine, member: Member, names: Names): LawRouteLine | undefined {
    const office = names.member('office', line.office, member);
    if (office.kind !== 'found') return undefined;
    return {
        office: office.value.id,
        where: whereOf(line.where, member, names),
        onward: line.onward ?? false,
        ...(line.mark ? { mark: line.mark } : {}),
        ...optionalCondition(line.condition, member, names),
        basis: basisOf(line.provisions, member.regime, names),
        location: { file: member.path, range: line.range },
    };
}

function whereOf(where: Recipient['where'], member: Member, names: Names): LawWhere {
    if (!where) return { kind: 'any' };
    if (where.kind !== 'role') return { kind: where.kind };
    const role = names.member('role', where.role, member);
    return role.kind === 'found' ? { kind: 'role', role: role.value.id } : { kind: 'any' };
}

const never: LawMoment = { kind: 'never' };

/** A moment with its names resolved. One whose name does not resolve never comes. */
export function compileMoment(moment: Moment, from: Viewpoint, names: Names): LawMoment {
    const id = (kind: TermKind, use: NameUse): TermId | undefined => {
        const resolution = names.member(kind, use, from);
        return resolution.kind === 'found' ? resolution.value.id : undefined;
    };
    const given = (term: TermId | undefined, build: (term: TermId) => LawMoment): LawMoment => (term === undefined ? never : build(term));
    switch (moment.kind) {
        case 'awareness': {
            const bearers = moment.roles.flatMap((use) => id('role', use) ?? id('office', use) ?? []);
            // The awareness of somebody who is not known must not become that of the bound party.
            if (bearers.length === 0 && moment.roles.length > 0) return never;
            return { kind: 'awareness', bearers, involvement: moment.involvement };
        }
        case 'causal-link':
            return { kind: 'causal-link', degree: moment.degree };
        case 'finding':
            return given(id('finding', moment.finding), (finding) => ({ kind: 'finding', finding }));
        case 'reported':
            return given(id('stage', moment.stage), (stage) => ({ kind: 'reported', stage }));
        case 'informed':
            return given(id('role', moment.role), (role) => ({ kind: 'informed', role }));
        case 'reached':
            return given(id('milestone', moment.milestone), (milestone) => ({ kind: 'reached', milestone }));
        default:
            return { kind: moment.kind };
    }
}
