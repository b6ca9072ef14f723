import { AstUtils, GrammarAST } from 'langium';
import type { Grammar } from 'langium';

/** A construct with lines in braces. */
export interface Block {
    readonly rule: string;
    /** The word that begins it: `incident`, `timeline`, …; empty for the file itself. */
    readonly word: string;
    /** The rule of its lines. */
    readonly lineRule: string;
    /** The token types that can begin a line in it. */
    readonly leaders: ReadonlySet<string>;
}

/** Which blocks the grammar has. */
export interface BlockStructure {
    readonly file: Block;
    readonly byWord: ReadonlyMap<string, Block>;
    readonly byRule: ReadonlyMap<string, Block>;
    readonly lineRules: ReadonlySet<string>;
}

const structures = new WeakMap<Grammar, BlockStructure>();

/** Reads the blocks off the grammar: a repetition of lines up to a closing brace, and the declarations of a file. */
export function blockStructureOf(grammar: Grammar): BlockStructure {
    const known = structures.get(grammar);
    if (known) return known;

    const blocks = grammar.rules.filter(GrammarAST.isParserRule).flatMap((rule) => blockOf(rule) ?? []);
    const file = blocks.find(({ word }) => word === '');
    if (!file) throw new Error('The grammar has no repetition of declarations.');
    const structure: BlockStructure = {
        file,
        byWord: new Map(blocks.filter((block) => block !== file).map((block) => [block.word, block])),
        byRule: new Map(blocks.map((block) => [block.rule, block])),
        lineRules: new Set(blocks.map(({ lineRule }) => lineRule)),
    };
    structures.set(grammar, structure);
    return structure;
}

function blockOf(rule: GrammarAST.ParserRule): Block | undefined {
    const lines = AstUtils.streamAst(rule)
        .filter(GrammarAST.isAssignment)
        .find((assignment) => repeatsLines(assignment, rule));
    if (!lines || !GrammarAST.isRuleCall(lines.terminal)) return undefined;

    const lineRule = lines.terminal.rule.ref;
    if (!GrammarAST.isParserRule(lineRule)) return undefined;
    const word = rule.entry ? '' : (firstKeyword(rule) ?? '');
    return { rule: rule.name, word, lineRule: lineRule.name, leaders: innerFirst(lines) };
}

function repeatsLines(assignment: GrammarAST.Assignment, rule: GrammarAST.ParserRule): boolean {
    if (assignment.cardinality !== '*') return false;
    if (rule.entry) return true;
    const group = assignment.$container;
    if (!GrammarAST.isGroup(group)) return false;
    const next = group.elements[group.elements.indexOf(assignment) + 1];
    return GrammarAST.isKeyword(next) && next.value === '}';
}

/** What can follow the opening brace; for a duty its provisions as well as its lines. */
function innerFirst(lines: GrammarAST.Assignment): ReadonlySet<string> {
    const group = lines.$container;
    if (!GrammarAST.isGroup(group)) return firstOf(lines).tokens;
    const opening = group.elements.findIndex((element) => GrammarAST.isKeyword(element) && element.value === '{');
    return new Set(group.elements.slice(opening + 1, -1).flatMap((element) => [...firstOf(element).tokens]));
}

function firstKeyword(rule: GrammarAST.ParserRule): string | undefined {
    return AstUtils.streamAst(rule).filter(GrammarAST.isKeyword).head()?.value;
}

/** The token types that can begin a piece of the grammar, and whether it may be empty. */
export interface First {
    readonly tokens: ReadonlySet<string>;
    readonly empty: boolean;
}

/** The first tokens of a piece of the grammar, by the names of their types. */
export function firstOf(element: GrammarAST.AbstractElement): First {
    const { tokens, empty } = firstOnce(element);
    return { tokens, empty: empty || element.cardinality === '?' || element.cardinality === '*' };
}

function firstOnce(element: GrammarAST.AbstractElement): First {
    if (GrammarAST.isKeyword(element)) return { tokens: new Set([element.value]), empty: false };
    if (GrammarAST.isAssignment(element)) return firstOf(element.terminal);
    if (GrammarAST.isCrossReference(element)) return element.terminal ? firstOf(element.terminal) : { tokens: new Set(), empty: false };
    if (GrammarAST.isAction(element)) return { tokens: new Set(), empty: true };
    if (GrammarAST.isRuleCall(element)) return firstOfRule(element.rule.ref);
    if (GrammarAST.isAlternatives(element)) return union(element.elements.map(firstOf));
    if (GrammarAST.isGroup(element)) return sequence(element.elements);
    return { tokens: new Set(), empty: false };
}

function firstOfRule(rule: GrammarAST.AbstractRule | undefined): First {
    if (GrammarAST.isParserRule(rule)) return firstOf(rule.definition);
    return { tokens: new Set(rule ? [rule.name] : []), empty: false };
}

function union(alternatives: readonly First[]): First {
    return { tokens: new Set(alternatives.flatMap(({ tokens }) => [...tokens])), empty: alternatives.some(({ empty }) => empty) };
}

function sequence(elements: readonly GrammarAST.AbstractElement[]): First {
    const tokens = new Set<string>();
    for (const element of elements) {
        const first = firstOf(element);
        for (const token of first.tokens) tokens.add(token);
        if (!first.empty) return { tokens, empty: false };
    }
    return { tokens, empty: true };
}
