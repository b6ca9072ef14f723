import type * as ast from '../generated/ast.ts';
import { readDeclaration } from './read-declaration.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameOf, namesAt, namesOf, partsOf, pushIfRead, rangeOf } from './read-tree.ts';
import { readDuring, readIdentifier, readKnownOrNot, readOnDay, readTraitUses, readUnknown } from './read-value.ts';
import type { NameUse, NotKnownLine, Placing, RoleHolding, SignificantChange, Subject } from './source.ts';

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
        notKnown: [],
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
            subject.traits.push(...readTraitUses(line));
            return;
        case 'RoleLine':
            pushIfRead(subject.roles, readRoleHolding(line));
            pushIfRead(subject.notKnown, readNotKnown(line, nameOf(line.role)));
            return;
        case 'PlacedLine':
            pushIfRead(subject.placed, readPlacing(line));
            pushIfRead(subject.notKnown, readNotKnown(line, 'placed'));
            return;
        case 'ServiceLine':
            pushIfRead(subject.service, readPlacing(line));
            pushIfRead(subject.notKnown, readNotKnown(line, 'service'));
            return;
        case 'ChangedLine':
            pushIfRead(subject.changes, readChange(line));
            pushIfRead(subject.notKnown, readNotKnown(line, 'changes'));
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
    const during = readDuring(line);
    if (!role || parties.length === 0 || !during) return undefined;
    return { role, parties, ...during, range: rangeOf(line) };
}

function readPlacing(line: Partial<ast.PlacedLine | ast.ServiceLine>): Placing | undefined {
    const parts = partsOf(line);
    const day = readOnDay(line, parts);
    const states = namesAt(parts, 'states', line.states);
    if (!day || (states.length === 0 && hasWord(line, 'in'))) return undefined;
    return { ...day, states, range: rangeOf(line) };
}

function readNotKnown(
    line: Partial<ast.RoleLine | ast.PlacedLine | ast.ServiceLine | ast.ChangedLine>,
    of: NameUse | 'placed' | 'service' | 'changes' | undefined,
): NotKnownLine | undefined {
    const value = readUnknown(line.unknown);
    return of && value && { of: typeof of === 'string' ? of : { role: of }, value, range: rangeOf(line) };
}

function readChange(line: Partial<ast.ChangedLine>): SignificantChange | undefined {
    const day = readOnDay(line, partsOf(line));
    if (!day) return undefined;
    const change: Unfinished<SignificantChange> = { ...day, range: rangeOf(line) };
    if (line.text !== undefined) change.text = line.text;
    return change;
}
