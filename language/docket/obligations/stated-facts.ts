import type { CaseEvent } from '../../facts/case-file.ts';
import type { Binding } from '../conditions/binding.ts';
import { hasTrait } from '../conditions/binding.ts';
import type { LawCondition, Leaf } from '../conditions/condition.ts';
import { answerTo, holds, partiesAsked } from '../conditions/judge.ts';
import type { Matter } from '../conditions/matter.ts';
import type { TraceStep } from '../entry.ts';
import type { LawTerm } from '../law/law.ts';
import { describe } from './describe.ts';

/** The facts in files that a condition rests on at the last step: lines of the timeline and of the register, and what no line says. */
export function factsBehind(condition: LawCondition, binding: Binding, matter: Matter): readonly TraceStep[] {
    const now = matter.history.steps.length - 1;
    const leaves = [...new Set(answerTo(condition, binding, matter).because(now))];
    return leaves.flatMap((leaf) => factOf(leaf, holds(leaf, binding, matter, now), binding, matter));
}

function factOf(leaf: Leaf, isSo: boolean, binding: Binding, matter: Matter): readonly TraceStep[] {
    const { subject } = binding;
    const { law, history } = matter;
    const ofSubject = (because: string): readonly TraceStep[] => [
        { rule: 'Stated', because, location: { file: subject.path, range: subject.source.name.range } },
    ];
    switch (leaf.kind) {
        case 'subject-is':
            return isSo
                ? ofSubject(`${subject.name} is ${nameOf(leaf.trait, law.traits)}`)
                : ofSubject(`${subject.name} is not said to be ${nameOf(leaf.trait, law.traits)}`);
        case 'role-is-trait':
            return partiesAsked(leaf.role, binding, matter)
                .filter((party) => hasTrait(party, leaf.trait, matter) === isSo)
                .map((party) => ({
                    rule: 'Stated',
                    because: `${party.name} is ${isSo ? '' : 'not said to be '}${nameOf(leaf.trait, law.traits)}`,
                    location: { file: party.path, range: party.source.name.range },
                }));
        case 'placed':
        case 'in-service': {
            const days = (leaf.kind === 'placed' ? subject.placed : subject.service).map(({ day }) => day).sort();
            const [first] = days;
            const what = leaf.kind === 'placed' ? 'placed on the market' : 'put into service';
            return ofSubject(
                first === undefined ? `${subject.name} is not said to have been ${what}` : `${subject.name} was first ${what} on ${first}`,
            );
        }
        case 'changed':
            return ofSubject(`${subject.name} ${isSo ? 'was' : 'is not said to have been'} changed significantly since ${leaf.since}`);
        case 'causal-link': {
            const line = history.events.findLast((event) => event.verb === 'causal-link');
            return line ? [stepOf(line, matter)] : [];
        }
        case 'found':
        case 'found-in-state': {
            const found = history.events.filter(
                (event) => event.verb === 'found' && event.findings.some((each) => law.findings.get(each)?.ancestors.has(leaf.finding)),
            );
            return isSo
                ? found.slice(-1).map((line) => stepOf(line, matter))
                : [
                      {
                          rule: 'Stated',
                          because: `no line finds ${nameOf(leaf.finding, law.findings)}${leaf.kind === 'found' ? '' : ' for this state'}, or it is ruled out`,
                      },
                  ];
        }
        case 'reports-under':
            return matter
                .owedUnder(
                    leaf.act,
                    partiesAsked(leaf.role, binding, matter).map(({ name }) => name),
                )
                .map(({ duty }) => ({ rule: 'Stated', because: `${duty} is owed for this incident` }));
        default:
            return [];
    }
}

function stepOf(event: CaseEvent, matter: Matter): TraceStep {
    return {
        rule: 'Stated',
        because: `${describe(event, matter)}, ${event.at.day}`,
        location: { file: matter.caseFile.path, range: event.range },
    };
}

function nameOf(id: string, terms: ReadonlyMap<string, LawTerm>): string {
    return terms.get(id)?.name ?? id;
}
