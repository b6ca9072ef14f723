import { compileCondition } from '../../docket/conditions/compile-condition.ts';
import type { Viewpoint } from '../../facts/names.ts';
import type { Condition, Regime } from '../../facts/regime-source.ts';
import type { NameUse, WrittenInstant } from '../../facts/source.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { conditionsOf, leavesOf } from '../../facts/conditions.ts';
import { canNeverHold } from './contradictions.ts';
import type { DutyMember } from './lineage.ts';
import { dutiesOf, lineageOf, regimesOf } from './lineage.ts';
import { bearerOf } from './trait-bearer.ts';

/** `condition-never`: a condition that no facts can fulfil, so that its line, or its whole duty, is dead. */
export const conditionNever = defineCheck({
    code: 'condition-never',
    severity: 'error',
    unread: true,
    title: 'A condition can never hold',
    *onFile(scope) {
        for (const regime of regimesOf(scope)) {
            yield* contradictoryConditions(regime, scope);
            yield* emptyPeriods(regime);
        }
        for (const duty of dutiesOf(scope)) yield* neverOwed(duty, scope);
    },
});

function* contradictoryConditions(regime: Regime, { workspace, law }: FileScope): Iterable<Reported> {
    const from: Viewpoint = { regime: regime.name.text, library: workspace.names.global('regime', regime.name)?.library ?? false };
    for (const condition of conditionsOf(regime)) {
        const misplaced = [...leavesOf(condition)].flatMap((leaf) => askedOfTheWrongKind(leaf, from, workspace.names) ?? []);
        yield* misplaced;
        if (misplaced.length > 0 || !canNeverHold([compileCondition(condition, from, workspace.names)], law)) continue;
        yield {
            at: condition.range,
            message: 'This condition can never hold: it asks for something and, in the same breath, for its opposite.',
            advice: 'Check the dates and each `not`; perhaps `or` is meant where `and` stands.',
        };
    }
}

/** A system never has a trait of models, nor a model or a party one of systems. */
function askedOfTheWrongKind(leaf: Condition, from: Viewpoint, names: FileScope['workspace']['names']): Reported | undefined {
    const asked = traitAskedFor(leaf);
    const resolution = asked && names.member('trait', asked.trait, from);
    if (!asked || resolution?.kind !== 'found') return undefined;
    const bearer = bearerOf(resolution.value, names);
    if (bearer === asked.of) return undefined;
    return {
        at: leaf.range,
        message: `This can never hold: \`${asked.trait.text}\` is said of a ${bearer}, and the condition asks a ${asked.of}.`,
        advice: 'Ask what can have the trait, or for another trait.',
        related: [
            {
                location: { file: resolution.value.path, range: resolution.value.declaration.name.range },
                message: 'The trait is declared here.',
            },
        ],
    };
}

function traitAskedFor(leaf: Condition): { readonly trait: NameUse; readonly of: 'system' | 'model' | 'party' } | undefined {
    if (leaf.kind === 'subject-is') return { trait: leaf.trait, of: leaf.subject };
    return leaf.kind === 'role-is' ? { trait: leaf.quality, of: 'party' } : undefined;
}

/** A duty whose conditions contradict each other, or are met only where an exclusion without an end is met too. */
function* neverOwed(duty: DutyMember, { workspace, law }: FileScope): Iterable<Reported> {
    const { names } = workspace;
    const lineage = lineageOf(duty, names);
    const when = lineage.flatMap((each) => each.declaration.when.map((line) => compileCondition(line.condition, each, names)));
    if (when.length === 0 || when.some((condition) => canNeverHold([condition], law))) return;

    const own = duty.declaration.when.at(0);
    const at = (own ?? duty.declaration.name).range;
    if (canNeverHold(when, law)) {
        yield {
            at,
            message: `The conditions of \`${duty.declaration.name.text}\` contradict each other${lineage.length > 1 ? ', those that it inherits included' : ''}: it can never be owed.`,
            advice: 'Every `when` has to hold; check what each asks for.',
            related: inheritedLines(lineage),
        };
        return;
    }
    for (const each of lineage) {
        for (const exclusion of each.declaration.unless) {
            if (exclusion.until) continue;
            if (!canNeverHold(when, law, [compileCondition(exclusion.condition, each, names)])) continue;
            yield {
                at: each === duty ? exclusion.range : at,
                message: `\`${duty.declaration.name.text}\` can never be owed: whenever its condition holds, this exclusion holds too.`,
                advice: 'Narrow the exclusion, or remove the duty.',
                related: [{ location: { file: each.path, range: exclusion.range }, message: 'This exclusion always holds.' }],
            };
        }
    }
}

function inheritedLines(lineage: readonly DutyMember[]): Reported['related'] {
    return lineage.slice(1).flatMap((each) =>
        each.declaration.when.map((line) => ({
            location: { file: each.path, range: line.range },
            message: `\`${each.declaration.name.text}\` asks for this.`,
        })),
    );
}

/** Periods that end before they begin. */
function* emptyPeriods(regime: Regime): Iterable<Reported> {
    for (const line of [...regime.applies, ...regime.duties.flatMap((duty) => [...duty.applies, ...duty.binds])]) {
        if (!line.from || !line.until || dayOf(line.from) < dayOf(line.until)) continue;
        yield {
            at: line.range,
            message: `This line never holds: it ends on ${dayOf(line.until)} and begins on ${dayOf(line.from)}.`,
            advice: 'Let the period end after it begins.',
        };
    }
}

function dayOf(written: WrittenInstant): string {
    return dayPartOf(written.text);
}
