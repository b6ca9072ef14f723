import type { Member, Names } from '../../facts/names.ts';
import type { Term } from '../../facts/regime-source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { circleFrom } from './circles.ts';
import { membersIn } from './lineage.ts';

/** The words that begin a line of a system or model, or a condition; a role of that name is read as the word. */
const words = [
    ...['version', 'firmware', 'model-number', 'catalogue', 'serial', 'lot', 'nomenclature', 'is', 'placed', 'put', 'changed'],
    ...['registered', 'purpose', 'built', 'system', 'model', 'found', 'causal', 'reading', 'reported', 'reached', 'not'],
];

/** `role-never`: a role that nobody can have, because its name cannot be written or because it stands only for itself. */
export const roleNever = defineCheck({
    code: 'role-never',
    severity: 'error',
    unread: 'voids',
    title: 'Nobody can have a role',
    *onFile(scope) {
        const { names } = scope.workspace;
        for (const role of membersIn(scope, 'role', (regime) => regime.terms.filter((term) => term.kind === 'role'))) {
            const name = role.declaration.name.text;
            if (words.includes(name)) yield unreadable(role);
            else if (circleFrom<Member<Term>>(role, (each) => represented(each, names))) yield standsForItself(role);
        }
    },
});

function unreadable({ declaration, id }: Member<Term>): ReportedFacts<'role-never'> {
    return { at: declaration.name.range, facts: { kind: 'word', role: declaration.name.text, id } };
}

function standsForItself({ declaration }: Member<Term>): ReportedFacts<'role-never'> {
    return { at: (declaration.represents ?? declaration.name).range, facts: { kind: 'itself', role: declaration.name.text } };
}

function represented(role: Member<Term>, names: Names): readonly Member<Term>[] {
    const use = role.declaration.represents;
    const resolution = use && names.member('role', use, role);
    return resolution?.kind === 'found' ? [resolution.value] : [];
}
