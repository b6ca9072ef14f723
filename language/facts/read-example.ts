import type * as ast from '../generated/ast.ts';
import type { Example, Expect, Expectation, ExpectedStatus } from './example-source.ts';
import { readDeclaration } from './read-declaration.ts';
import { readIncident } from './read-incident.ts';
import { readParty } from './read-party.ts';
import { readPolicy } from './read-report.ts';
import { readSubject } from './read-subject.ts';
import type { ReadingContext, Unfinished } from './read-tree.ts';
import { nameOf, nameUseAt, partsOf, pushIfRead, rangeOf, writtenAt } from './read-tree.ts';

/** A small world and what is expected in it. */
export function readExample(declaration: ast.Example, context: ReadingContext): Example {
    const example: Unfinished<Example> = {
        ...readDeclaration(declaration, context),
        parties: [],
        subjects: [],
        incidents: [],
        policies: [],
        expects: [],
    };
    for (const line of declaration.lines ?? []) readExampleLine(example, line, context);
    return example;
}

function readExampleLine(example: Unfinished<Example>, line: ast.ExampleLine, context: ReadingContext): void {
    switch (line.$type) {
        case 'Organisation':
        case 'Authority':
            example.parties.push(readParty(line, context));
            return;
        case 'System':
        case 'Model':
            example.subjects.push(readSubject(line, context));
            return;
        case 'Incident':
            example.incidents.push(readIncident(line, context));
            return;
        case 'Policy':
            example.policies.push(readPolicy(line, context));
            return;
        case 'Expect':
            pushIfRead(example.expects, readExpect(line));
            return;
    }
}

function readExpect(expect: Partial<ast.Expect>): Expect | undefined {
    const asOf = nameUseAt(partsOf(expect), 'asOf', expect.asOf);
    if (!asOf) return undefined;
    const lines: Expectation[] = [];
    for (const line of expect.lines ?? []) pushIfRead(lines, readExpectation(line));
    return { asOf, lines, range: rangeOf(expect) };
}

const statuses: Readonly<Record<ast.Expectation['status'], ExpectedStatus>> = {
    due: 'due',
    overdue: 'overdue',
    waiting: 'waiting',
    met: 'met',
    late: 'late',
    covered: 'covered',
    standing: 'standing',
    breached: 'breached',
    not: 'not owed',
    no: 'no entry',
};

/** Absent where the line names no duty; that it could not be read is said elsewhere. */
function readExpectation(line: Partial<ast.Expectation>): Expectation | undefined {
    const duty = nameOf(line.duty);
    if (!duty || line.status === undefined) return undefined;
    const expectation: Unfinished<Expectation> = { status: statuses[line.status], duty, missing: [], marks: [], range: rangeOf(line) };
    const party = nameOf(line.party);
    if (party) expectation.party = party;
    const recipient = nameOf(line.recipient);
    if (recipient) expectation.recipient = recipient;
    const state = nameUseAt(partsOf(line), 'state', line.state);
    if (state) expectation.state = state;
    for (const detail of line.details ?? []) readExpected(expectation, detail);
    return expectation;
}

function readExpected(expectation: Unfinished<Expectation>, detail: Partial<ast.Expected>): void {
    const parts = partsOf(detail);
    if (detail.mark) expectation.marks.push(detail.mark);
    if (detail.missing) expectation.missing.push(detail.missing);
    const because = writtenAt(parts, 'text', detail.text);
    if (because) expectation.because = because;
    const at = nameUseAt(parts, 'at', detail.at);
    if (!at) return;
    if (detail.kind === 'since') expectation.since = at;
    if (detail.kind === 'plan') expectation.planBy = at;
    if (detail.kind === 'limit') expectation.limit = at;
    if (detail.kind === 'keep') expectation.keepUntil = at;
}
