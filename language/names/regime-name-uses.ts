import type { Viewpoint } from '../facts/names.ts';
import type { Act, Condition, Duty, Moment, Recipient, Regime, Term, Where } from '../facts/regime-source.ts';
import type { NameUse } from '../facts/source.ts';
import { conditionsOf, leavesOf, momentsOf } from '../facts/conditions.ts';
import type { NamedKind, ReferenceUse } from './name-uses.ts';

/** Every name by which a regime refers to regimes, terms, routes and duties. */
export function* regimeNameUses(regime: Regime, from: Viewpoint): Iterable<ReferenceUse> {
    const refer = (use: NameUse, ...kinds: [NamedKind, ...NamedKind[]]): ReferenceUse => ({ use, kinds, from });
    for (const details of regime.details) yield refer(details, 'regime');
    for (const term of regime.terms) yield* termUses(term, refer);
    for (const route of regime.routes) {
        for (const line of route.lines) {
            yield refer(line.office, 'office');
            yield* whereUses(line.where, refer);
        }
    }
    for (const duty of regime.duties) yield* dutyUses(duty, refer);
    for (const condition of conditionsOf(regime)) {
        for (const leaf of leavesOf(condition)) yield* conditionUses(leaf, refer);
    }
}

type Refer = (use: NameUse, ...kinds: [NamedKind, ...NamedKind[]]) => ReferenceUse;

function* termUses(term: Term, refer: Refer): Iterable<ReferenceUse> {
    for (const parent of term.parents) yield refer(parent, term.kind);
    if (term.represents) yield refer(term.represents, 'role');
    if (term.perUse?.otherwise) yield refer(term.perUse.otherwise, 'role');
    if (term.updates) yield refer(term.updates, 'stage');
    for (const finding of term.denies ?? []) yield refer(finding, 'finding');
    if (term.expected) yield refer(term.expected.beside, 'finding');
}

function* dutyUses(duty: Duty, refer: Refer): Iterable<ReferenceUse> {
    if (duty.specialises) yield refer(duty.specialises, 'duty');
    if (duty.answers && !duty.answersAs) yield refer(duty.answers, 'duty');
    for (const { duty: answered, offices } of duty.answersAs ?? []) {
        yield refer(answered, 'duty');
        for (const office of offices) yield refer(office, 'office');
    }
    if (duty.follows) yield refer(duty.follows, 'duty');
    for (const binding of duty.binds) for (const bearer of binding.bearers) yield refer(bearer, 'role', 'office');
    if (duty.act) yield* actUses(duty.act, refer);
    for (const moment of momentsOf(duty)) yield* momentUses(moment, refer);
}

function* actUses(act: Act, refer: Refer): Iterable<ReferenceUse> {
    if (act.verb === 'report') for (const stage of act.stages) yield refer(stage, 'stage');
    if ('recipients' in act) for (const recipient of act.recipients) yield* recipientUses(recipient, refer);
}

function* recipientUses({ target, where }: Recipient, refer: Refer): Iterable<ReferenceUse> {
    yield refer(target, 'office', 'route', 'role');
    yield* whereUses(where, refer);
}

function* whereUses(where: Where | undefined, refer: Refer): Iterable<ReferenceUse> {
    if (where?.kind === 'role') yield refer(where.role, 'role');
}

function* momentUses(moment: Moment, refer: Refer): Iterable<ReferenceUse> {
    switch (moment.kind) {
        case 'awareness':
            for (const role of moment.roles) yield refer(role, 'role', 'office');
            return;
        case 'finding':
            yield refer(moment.finding, 'finding');
            return;
        case 'reported':
            yield refer(moment.stage, 'stage');
            return;
        case 'informed':
            yield refer(moment.role, 'role');
            return;
        case 'reached':
            yield refer(moment.milestone, 'milestone');
            return;
        default:
    }
}

function* conditionUses(leaf: Condition, refer: Refer): Iterable<ReferenceUse> {
    switch (leaf.kind) {
        case 'subject-is':
            yield refer(leaf.trait, 'trait');
            return;
        case 'found':
        case 'found-in-state':
            yield refer(leaf.finding, 'finding');
            return;
        case 'reading':
            yield refer(leaf.reading, 'reading');
            return;
        case 'reported':
            yield refer(leaf.stage, 'stage');
            return;
        case 'reached':
            yield refer(leaf.milestone, 'milestone');
            return;
        case 'role-is':
            yield refer(leaf.role, 'role');
            yield refer(leaf.quality, 'trait', 'role');
            return;
        case 'same-undertaking':
            yield refer(leaf.role, 'role');
            yield refer(leaf.other, 'role');
            return;
        case 'unreachable':
        case 'bound':
        case 'reports-under':
            yield refer(leaf.role, 'role');
            return;
        case 'aware-before':
            yield refer(leaf.role, 'role');
            yield refer(leaf.other, 'role');
            return;
        default:
    }
}
