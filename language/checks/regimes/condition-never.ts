import { compileCondition } from '../../docket/conditions/compile-condition.ts';
import type { Viewpoint } from '../../facts/names.ts';
import type { Condition, Regime } from '../../facts/regime-source.ts';
import type { NameUse, WrittenInstant } from '../../facts/source.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { conditionsOf, leavesOf } from '../../facts/conditions.ts';
import { canNeverHold } from './contradictions.ts';
import type { DutyMember } from './lineage.ts';
import { dutiesOf, lineageOf, regimesOf } from './lineage.ts';
import { bearerOf } from './trait-bearer.ts';

type Never = ReportedFacts<'condition-never'>;

/** `condition-never`: a condition that no facts can fulfil, so that its line, or its whole duty, is dead. */
export const conditionNever = defineCheck({
    code: 'condition-never',
    severity: 'error',
    unread: 'voids',
    title: 'A condition can never hold',
    *onFile(scope) {
        for (const regime of regimesOf(scope)) {
            yield* contradictoryConditions(regime, scope);
            yield* emptyPeriods(regime);
        }
        for (const duty of dutiesOf(scope)) yield* neverOwed(duty, scope);
    },
});

function* contradictoryConditions(regime: Regime, { workspace, law }: FileScope): Iterable<Never> {
    const from: Viewpoint = { regime: regime.name.text, library: workspace.names.global('regime', regime.name)?.library ?? false };
    for (const condition of conditionsOf(regime)) {
        const misplaced = [...leavesOf(condition)].flatMap((leaf) => askedOfTheWrongKind(leaf, from, workspace.names) ?? []);
        yield* misplaced;
        if (misplaced.length > 0 || !canNeverHold([compileCondition(condition, from, workspace.names)], law)) continue;
        yield { at: condition.range, facts: { kind: 'contradiction' } };
    }
}

/** A system never has a trait of models, nor a model or a party one of systems. */
function askedOfTheWrongKind(leaf: Condition, from: Viewpoint, names: FileScope['workspace']['names']): Never | undefined {
    const asked = traitAskedFor(leaf);
    const resolution = asked && names.member('trait', asked.trait, from);
    if (!asked || resolution?.kind !== 'found') return undefined;
    const bearer = bearerOf(resolution.value, names);
    if (bearer === asked.of) return undefined;
    return {
        at: leaf.range,
        related: [
            {
                location: { file: resolution.value.path, range: resolution.value.declaration.name.range },
                kind: 'declared',
                name: asked.trait.text,
            },
        ],
        facts: { kind: 'bearer', trait: asked.trait.text, bearer, asked: asked.of },
    };
}

function traitAskedFor(leaf: Condition): { readonly trait: NameUse; readonly of: 'system' | 'model' | 'party' } | undefined {
    if (leaf.kind === 'subject-is') return { trait: leaf.trait, of: leaf.subject };
    return leaf.kind === 'role-is' ? { trait: leaf.quality, of: 'party' } : undefined;
}

/** A duty whose conditions contradict each other, or are met only where an exclusion without an end is met too. */
function* neverOwed(duty: DutyMember, { workspace, law }: FileScope): Iterable<Never> {
    const { names } = workspace;
    const lineage = lineageOf(duty, names);
    // What arises without the duty that it specialises contradicts nothing of it.
    if (lineage.some((each) => each.declaration.when.some((line) => line.also))) return;
    const when = lineage.flatMap((each) => each.declaration.when.map((line) => compileCondition(line.condition, each, names)));
    if (when.length === 0 || when.some((condition) => canNeverHold([condition], law))) return;

    const own = duty.declaration.when.at(0);
    const at = (own ?? duty.declaration.name).range;
    if (canNeverHold(when, law)) {
        yield {
            at,
            related: inheritedLines(lineage),
            facts: { kind: 'duty', duty: duty.declaration.name.text, inherits: lineage.length > 1 },
        };
        return;
    }
    for (const each of lineage) {
        for (const exclusion of each.declaration.unless) {
            if (exclusion.until) continue;
            if (!canNeverHold(when, law, [compileCondition(exclusion.condition, each, names)])) continue;
            yield {
                at: each === duty ? exclusion.range : at,
                related: [{ location: { file: each.path, range: exclusion.range }, kind: 'always-holds' }],
                facts: { kind: 'excluded', duty: duty.declaration.name.text },
            };
        }
    }
}

function inheritedLines(lineage: readonly DutyMember[]): Never['related'] {
    return lineage.slice(1).flatMap((each) =>
        each.declaration.when.map((line) => ({
            location: { file: each.path, range: line.range },
            kind: 'asked-by' as const,
            duty: each.declaration.name.text,
        })),
    );
}

/** Periods that end before they begin. */
function* emptyPeriods(regime: Regime): Iterable<Never> {
    for (const line of [...regime.applies, ...regime.duties.flatMap((duty) => [...duty.applies, ...duty.binds])]) {
        if (!line.from || !line.until || dayOf(line.from) < dayOf(line.until)) continue;
        yield { at: line.range, facts: { kind: 'period', from: dayOf(line.from), until: dayOf(line.until) } };
    }
}

function dayOf(written: WrittenInstant): string {
    return dayPartOf(written.text);
}
