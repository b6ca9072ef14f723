import type * as ast from '../generated/ast.ts';
import type { Affected, Evidence, Explanation, Field, FieldTail, Incident, Involved, Operators } from './incident-source.ts';
import { isSameGroup } from './affected-groups.ts';
import { readDeclaration } from './read-declaration.ts';
import { readEvent } from './read-event.ts';
import type { IsFirst, Parts, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameUseAt, nameOf, namesAt, partsOf, pushIfRead, rangeOf, readNumber, writtenAt } from './read-tree.ts';
import { readIdentifier, readKnownOrNot, readUnknown } from './read-value.ts';

/** An incident with its timeline. */
export function readIncident(declaration: ast.Incident, context: ReadingContext): Incident {
    const incident: Unfinished<Incident> = {
        ...readDeclaration(declaration, context),
        involves: [],
        affected: [],
        operators: [],
        fields: [],
        evidence: [],
        explanations: [],
        events: [],
    };
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readIncidentLine(incident, line, isFirst);
    return incident;
}

function readIncidentLine(incident: Unfinished<Incident>, line: ast.IncidentLine, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'InvolvesLine':
            for (const involved of line.involved ?? []) pushIfRead(incident.involves, readInvolved(involved));
            return;
        case 'ZoneLine': {
            const zone = nameUseAt(partsOf(line), 'zone', line.zone);
            if (zone && isFirst('zone', rangeOf(line))) incident.zone = zone;
            return;
        }
        case 'AffectedLine': {
            const affected = readAffected(line);
            const first = affected && incident.affected.findIndex((other) => !other.since && isSameGroup(other, affected));
            const group = `affected ${String(first === -1 ? incident.affected.length : first)}`;
            pushField(incident.affected, affected, 'affected', (field, range) => isFirst(field, range, group));
            return;
        }
        case 'OperatorsLine':
            pushField(incident.operators, readOperators(line), 'operators', isFirst);
            return;
        case 'FieldLine': {
            const field = readField(line);
            if (field)
                pushField(incident.fields, field, field.language ? `${field.field} in ${field.language.text}` : field.field, isFirst);
            return;
        }
        case 'EvidenceLine':
            pushIfRead(incident.evidence, readEvidence(line));
            return;
        case 'ExplainLine':
            pushIfRead(incident.explanations, readExplanation(line));
            return;
        case 'Timeline': {
            const range = rangeOf(line);
            if (isFirst('timeline', range)) incident.timeline = range;
            for (const event of line.events ?? []) pushIfRead(incident.events, readEvent(event));
            return;
        }
    }
}

/** A field may be given again with `since`; two without it contradict each other. */
function pushField<Line extends FieldTail>(list: Line[], line: Line | undefined, field: string, isFirst: IsFirst): void {
    if (!line) return;
    if (!line.since) isFirst(field, line.range);
    list.push(line);
}

function readInvolved(node: Partial<ast.Involved>): Involved | undefined {
    const subject = nameOf(node.subject);
    if (!subject) return undefined;
    const involved: Unfinished<Involved> = { subject, identifiers: [] };
    for (const identifier of node.identifiers ?? []) pushIfRead(involved.identifiers, readIdentifier(identifier));
    return involved;
}

function readTail(line: Partial<ast.AffectedLine | ast.OperatorsLine | ast.FieldLine>, parts: Parts): FieldTail {
    const tail: Unfinished<FieldTail> = { range: rangeOf(line) };
    const since = nameUseAt(parts, 'since', line.since);
    if (since) tail.since = since;
    if (line.ground !== undefined) tail.confidential = line.ground;
    return tail;
}

/** Who told of an incident is withheld, also where the line does not say so. */
const GROUND_FOR_REPORTER = 'who told of the incident';

function readField(line: Partial<ast.FieldLine>): Field | undefined {
    const parts = partsOf(line);
    const language = nameUseAt(parts, 'language', line.language);
    const value = readKnownOrNot(line, parts);
    if (line.field === undefined || !value || (!language && hasWord(line, 'in'))) return undefined;
    const withheld = line.field === 'reporter' && { confidential: GROUND_FOR_REPORTER };
    return { ...withheld, ...readTail(line, parts), field: line.field, ...(language && { language }), value };
}

function readAffected(line: Partial<ast.AffectedLine>): Affected | undefined {
    const parts = partsOf(line);
    if (line.unknown) {
        const value = readUnknown(line.unknown);
        return value && { ...readTail(line, parts), value };
    }
    const count = readCount(line.count);
    const most = readCount(line.most);
    if (count === undefined || !line.noun || (most === undefined && hasWord(line, 'between'))) return undefined;
    const states = namesAt(parts, 'states', line.states);
    return {
        ...readTail(line, parts),
        value: { known: true, about: line.about === true, count, ...(most !== undefined && { most }), noun: line.noun, states },
    };
}

function readOperators(line: Partial<ast.OperatorsLine>): Operators | undefined {
    const parts = partsOf(line);
    if (line.unknown) {
        const value = readUnknown(line.unknown);
        return value && { ...readTail(line, parts), value };
    }
    return line.operators && { ...readTail(line, parts), value: { known: true, operators: line.operators } };
}

function readEvidence(line: Partial<ast.EvidenceLine>): Evidence | undefined {
    const parts = partsOf(line);
    const name = nameUseAt(parts, 'name', line.name);
    if (!name) return undefined;
    const evidence: Unfinished<Evidence> = { name, range: rangeOf(line) };
    if (line.title !== undefined) evidence.title = line.title;
    const file = writtenAt(parts, 'file', line.file);
    if (file) evidence.file = file;
    const sha256 = writtenAt(parts, 'hash', line.hash);
    if (sha256) evidence.sha256 = sha256;
    const heldBy = nameOf(line.holder);
    if (heldBy) evidence.heldBy = heldBy;
    if (line.ground !== undefined) evidence.confidential = line.ground;
    return evidence;
}

/** Without its author or its day an explanation explains nothing. */
function readExplanation(line: Partial<ast.ExplainLine>): Explanation | undefined {
    const duty = nameOf(line.duty);
    const on = nameUseAt(partsOf(line), 'on', line.on);
    if (!duty || !on || line.reason === undefined || line.by === undefined) return undefined;
    const explanation: Unfinished<Explanation> = { duty, reason: line.reason, on, by: line.by, range: rangeOf(line) };
    const to = nameOf(line.to);
    if (to) explanation.to = to;
    return explanation;
}

/** A number of those affected. One that is too large to be told from its neighbours is kept as the greatest, so that it is seen. */
function readCount(digits: number | undefined): number | undefined {
    return readNumber(digits) ?? (digits !== undefined && digits > 0 ? Number.MAX_SAFE_INTEGER : undefined);
}
