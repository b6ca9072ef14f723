import type { Grammar, GrammarAST } from 'langium';
import {
    isAction,
    isAlternatives,
    isAssignment,
    isCrossReference,
    isGroup,
    isKeyword,
    isParserRule,
    isRuleCall,
} from '../grammar/elements.ts';

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

    const blocks = grammar.rules.filter(isParserRule).flatMap((rule) => blockOf(rule) ?? []);
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
    const lines = linesOf(rule);
    if (!lines || !isRuleCall(lines.terminal)) return undefined;

    const lineRule = lines.terminal.rule.ref;
    if (!isParserRule(lineRule)) return undefined;
    const word = rule.entry ? '' : (firstKeyword(rule) ?? '');
    return { rule: rule.name, word, lineRule: lineRule.name, leaders: innerFirst(lines) };
}

/** The repetition of lines in a rule: before a closing brace, or all there is in a file. */
function linesOf({ definition, entry }: GrammarAST.ParserRule): GrammarAST.Assignment | undefined {
    if (entry) return isAssignment(definition) ? definition : undefined;
    if (!isGroup(definition)) return undefined;
    const closing = definition.elements.findIndex((element) => isKeyword(element) && element.value === '}');
    const lines = definition.elements[closing - 1];
    return isAssignment(lines) && lines.cardinality === '*' ? lines : undefined;
}

function firstKeyword({ definition }: GrammarAST.ParserRule): string | undefined {
    const first = isGroup(definition) ? definition.elements[0] : definition;
    return isKeyword(first) ? first.value : undefined;
}

/** What can follow the opening brace; for a duty its provisions as well as its lines. */
function innerFirst(lines: GrammarAST.Assignment): ReadonlySet<string> {
    const group = lines.$container;
    if (!isGroup(group)) return firstOf(lines).tokens;
    const opening = group.elements.findIndex((element) => isKeyword(element) && element.value === '{');
    return new Set(group.elements.slice(opening + 1, -1).flatMap((element) => [...firstOf(element).tokens]));
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
    if (isKeyword(element)) return { tokens: new Set([element.value]), empty: false };
    if (isAssignment(element)) return firstOf(element.terminal);
    if (isCrossReference(element)) return element.terminal ? firstOf(element.terminal) : { tokens: new Set(), empty: false };
    if (isAction(element)) return { tokens: new Set(), empty: true };
    if (isRuleCall(element)) return firstOfRule(element.rule.ref);
    if (isAlternatives(element)) return union(element.elements.map(firstOf));
    if (isGroup(element)) return sequence(element.elements);
    return { tokens: new Set(), empty: false };
}

const firstOfRules = new WeakMap<GrammarAST.AbstractRule, First>();

function firstOfRule(rule: GrammarAST.AbstractRule | undefined): First {
    if (!rule) return { tokens: new Set(), empty: false };
    const known = firstOfRules.get(rule);
    if (known) return known;
    const first = isParserRule(rule) ? firstOf(rule.definition) : { tokens: new Set([rule.name]), empty: false };
    firstOfRules.set(rule, first);
    return first;
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
