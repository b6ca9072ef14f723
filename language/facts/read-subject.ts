import type * as ast from '../generated/ast.ts';
import { readDeclaration } from './read-declaration.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameUseAt, nameOf, namesAt, namesOf, partsOf, pushIfRead, rangeOf } from './read-tree.ts';
import { readIdentifier, readKnownOrNot } from './read-value.ts';
import type { Placing, RoleHolding, SignificantChange, Subject } from './source.ts';

/** A system or a model. */
export function readSubject(declaration: ast.Subject, context: ReadingContext): Subject {
    const subject: Unfinished<Subject> = {
        ...readDeclaration(declaration, context),
        kind: declaration.$type === 'Model' ? 'model' : 'system',
        identifiers: [],
        traits: [],
        roles: [],
        placed: [],
        service: [],
        changes: [],
        builtOn: [],
    };
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readSubjectLine(subject, line, isFirst);
    return subject;
}

function readSubjectLine(subject: Unfinished<Subject>, line: ast.SubjectLine, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'IdentifierLine':
            pushIfRead(subject.identifiers, readIdentifier(line));
            return;
        case 'SubjectTraitLine':
            subject.traits.push(...namesOf(line.traits));
            return;
        case 'RoleLine':
            pushIfRead(subject.roles, readRoleHolding(line));
            return;
        case 'PlacedLine':
            pushIfRead(subject.placed, readPlacing(line));
            return;
        case 'ServiceLine':
            pushIfRead(subject.service, readPlacing(line));
            return;
        case 'ChangedLine':
            pushIfRead(subject.changes, readChange(line));
            return;
        case 'BuiltOnLine':
            subject.builtOn.push(...namesOf(line.models));
            return;
        case 'RegisteredLine': {
            const registered = readKnownOrNot(line, partsOf(line));
            if (registered && isFirst('registered', rangeOf(line))) subject.registered = registered;
            return;
        }
        case 'PurposeLine': {
            const purpose = readKnownOrNot(line, partsOf(line));
            if (purpose && isFirst('purpose', rangeOf(line))) subject.purpose = purpose;
            return;
        }
    }
}

function readRoleHolding(line: Partial<ast.RoleLine>): RoleHolding | undefined {
    const role = nameOf(line.role);
    const parties = namesOf(line.parties);
    return role && parties.length > 0 ? { role, parties, range: rangeOf(line) } : undefined;
}

function readPlacing(line: Partial<ast.PlacedLine | ast.ServiceLine>): Placing | undefined {
    const parts = partsOf(line);
    const date = nameUseAt(parts, 'date', line.date);
    const states = namesAt(parts, 'states', line.states);
    if (!date || (states.length === 0 && hasWord(line, 'in'))) return undefined;
    return { date, states, range: rangeOf(line) };
}

function readChange(line: Partial<ast.ChangedLine>): SignificantChange | undefined {
    const date = nameUseAt(partsOf(line), 'date', line.date);
    if (!date) return undefined;
    const change: Unfinished<SignificantChange> = { date, range: rangeOf(line) };
    if (line.text !== undefined) change.text = line.text;
    return change;
}
