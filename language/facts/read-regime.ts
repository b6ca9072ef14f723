import type * as ast from '../generated/ast.ts';
import { readOptionalCondition } from './read-condition.ts';
import { readDeclaration } from './read-declaration.ts';
import { readDuty } from './read-duty.ts';
import { readApplication, readExclusion, readMark, readProvisions, readWhere } from './read-law-line.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameOf, namesOf, pushIfRead, rangeOf } from './read-tree.ts';
import type { Counting, Regime, Route, RouteLine, Term, TermKind } from './regime-source.ts';

/** A regime: the terms, routes and duties of one act. */
export function readRegime(declaration: ast.Regime, context: ReadingContext): Regime {
    const regime: Unfinished<Regime> = {
        ...readDeclaration(declaration, context),
        counts: [],
        details: [],
        terms: [],
        routes: [],
        duties: [],
        applies: [],
        unless: [],
        marks: [],
    };
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readRegimeLine(regime, line, isFirst, context);
    return regime;
}

function readRegimeLine(regime: Unfinished<Regime>, line: ast.RegimeLine, isFirst: IsFirst, context: ReadingContext): void {
    switch (line.$type) {
        case 'CitesLine': {
            const cites = readCitation(line);
            if (cites && isFirst('cites', cites.range)) regime.cites = cites;
            return;
        }
        case 'CountsLine':
            pushIfRead(regime.counts, readCounting(line));
            return;
        case 'DetailsLine':
            pushIfRead(regime.details, nameOf(line.regime));
            return;
        case 'Route':
            regime.routes.push(readRoute(line, context));
            return;
        case 'Duty':
            regime.duties.push(readDuty(line, context));
            return;
        case 'AppliesLine':
            pushIfRead(regime.applies, readApplication(line));
            return;
        case 'UnlessLine':
            pushIfRead(regime.unless, readExclusion(line));
            return;
        case 'MarkedLine':
            pushIfRead(regime.marks, readMark(line));
            return;
        default:
            pushIfRead(regime.terms, readTerm(line, context));
    }
}

function readCitation(line: Partial<ast.CitesLine>): Regime['cites'] {
    if (line.text === undefined) return undefined;
    const range = rangeOf(line);
    return line.address === undefined ? { text: line.text, range } : { text: line.text, at: line.address, range };
}

function readCounting(line: Partial<ast.CountsLine>): Counting | undefined {
    const condition = readOptionalCondition(line);
    if (!line.counting || !condition) return undefined;
    const counting: Unfinished<Counting> = { counting: line.counting, range: rangeOf(line) };
    if (condition !== 'none') counting.condition = condition;
    return counting;
}

/** What kind of term each type of node declares. */
export const kindOfTerm: Readonly<Record<ast.Term['$type'], TermKind>> = {
    Role: 'role',
    Office: 'office',
    Trait: 'trait',
    FindingTerm: 'finding',
    Milestone: 'milestone',
    Stage: 'stage',
    Reading: 'reading',
};

/** A term; absent where the line broke off before its kind was clear or its name was written. */
function readTerm(node: ast.Term, context: ReadingContext): Term | undefined {
    const kind: TermKind | undefined = kindOfTerm[node.$type];
    const { name }: Partial<ast.Term> = node;
    if (!kind || !name) return undefined;

    const term: Unfinished<Term> = { ...readDeclaration(node, context), kind, parents: [], provisions: readProvisions(node.provisions) };
    if ('parents' in node) term.parents.push(...namesOf(node.parents));
    if (node.$type === 'Trait' && node.bearer) term.bearer = node.bearer;
    if (node.$type === 'Trait' && node.inUse) term.inUse = true;
    if (node.$type === 'Office' && node.jointly) term.jointly = true;
    if (node.$type === 'Role' && node.ofUse) {
        const otherwise = nameOf(node.otherwise);
        term.perUse = otherwise ? { otherwise } : {};
    }
    const represents = node.$type === 'Role' ? nameOf(node.represented) : undefined;
    if (represents) term.represents = represents;
    const updates = node.$type === 'Stage' ? nameOf(node.updated) : undefined;
    if (updates) term.updates = updates;
    const denies = node.$type === 'Stage' ? namesOf(node.denied) : [];
    if (denies.length > 0) term.denies = denies;
    const expected = node.$type === 'FindingTerm' ? readExpectation(node) : undefined;
    if (expected) term.expected = expected;
    return term;
}

/** Beside which finding another is usually found; absent where the line breaks off before its condition is read. */
function readExpectation(node: Partial<ast.FindingTerm>): Term['expected'] {
    const beside = nameOf(node.companion);
    if (!beside || (!node.degree && hasWord(node, 'if'))) return undefined;
    return node.degree ? { beside, degree: node.degree } : { beside };
}

function readRoute(node: ast.Route, context: ReadingContext): Route {
    const route: Unfinished<Route> = { ...readDeclaration(node, context), lines: [] };
    for (const line of node.lines ?? []) pushIfRead(route.lines, readRouteLine(line));
    return route;
}

function readRouteLine(node: Partial<ast.RouteLine>): RouteLine | undefined {
    const office = nameOf(node.office);
    const where = readWhere(node);
    const condition = node.otherwise === true ? 'none' : node.condition && readOptionalCondition(node);
    if (!office || !where || !condition) return undefined;

    const line: Unfinished<RouteLine> = {
        office,
        ...(node.onward === true ? { onward: true } : {}),
        provisions: readProvisions(node.provisions),
        range: rangeOf(node),
    };
    if (node.mark !== undefined && node.reason !== undefined) line.mark = { mark: node.mark, reason: node.reason };
    if (where !== 'none') line.where = where;
    if (condition !== 'none') line.condition = condition;
    return line;
}
