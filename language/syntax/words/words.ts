import { GrammarAST, GrammarUtils } from 'langium';
import type { AstNode, CstNode } from 'langium';
import type { ParsedFile } from '../parser.ts';
import type { Range } from '../range.ts';

/** One word of a text, a qualified name or an instant counting as one, and what the grammar reads it as. */
export interface Word {
    readonly text: string;
    readonly range: Range;
    readonly kind: 'keyword' | 'reference' | 'value';
    /** The rule of the grammar in which it stands, such as `PartyEvent`. */
    readonly rule: string;
    /** The property that it fills; empty for a keyword that fills none. */
    readonly property: string;
    /** Of a reference: what it refers to, such as `Stage`. Of a value: its rule, such as `Instant` or `STRING`. */
    readonly target: string;
}

/** The rules of the grammar by which a date is read. */
const DATE_RULES: ReadonlySet<string> = new Set(['Instant', 'CalendarDay', 'DATE']);

/** Whether a word is a date, with or without a time. */
export function isDateWord({ target }: Pick<Word, 'target'>): boolean {
    return DATE_RULES.has(target);
}

type Place = Omit<Word, 'text' | 'range'>;

/** Every word of a file that is part of its tree, in order; a damaged line may be missing. Only of some lines, counted from 1. */
export function* wordsOf({ file }: ParsedFile, first = 1, last = Infinity): Iterable<Word> {
    if (file.$cstNode) yield* wordsWithin(file.$cstNode, first - 1, last - 1);
}

/** The word at a position, counted from 1; of two that touch there the later one. */
export function wordAt({ file }: ParsedFile, line: number, column: number): Word | undefined {
    let node: CstNode | undefined = file.$cstNode;
    while (node) {
        const place = placeOf(node);
        if (place) return { ...place, text: node.text, range: rangeOf(node) };
        if (!isComposite(node)) return undefined;
        node = node.content.findLast((child) => !child.hidden && holds(child, line - 1, column - 1));
    }
    return undefined;
}

function* wordsWithin(node: CstNode, first: number, last: number): Iterable<Word> {
    const { start, end } = node.range;
    if (end.line < first || start.line > last) return;
    const place = placeOf(node);
    if (place) yield { ...place, text: node.text, range: rangeOf(node) };
    else if (isComposite(node)) for (const child of node.content) if (!child.hidden) yield* wordsWithin(child, first, last);
}

function holds({ range: { start, end } }: CstNode, line: number, character: number): boolean {
    if (line < start.line || (line === start.line && character < start.character)) return false;
    return line < end.line || (line === end.line && character <= end.character);
}

function rangeOf({ range: { start, end } }: CstNode): Range {
    return [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
}

function isComposite(node: CstNode): node is CstNode & { readonly content: readonly CstNode[] } {
    return 'content' in node;
}

const places = new WeakMap<GrammarAST.AbstractElement, Place | 'none'>();

/** What a piece of the text stands for as a whole; nothing for one that consists of several words. */
function placeOf(node: CstNode): Place | undefined {
    const element = node.grammarSource;
    if (!element) return undefined;
    let place = places.get(element);
    if (place === undefined) {
        place = placeInGrammar(element) ?? 'none';
        places.set(element, place);
    }
    return place === 'none' ? undefined : place;
}

function placeInGrammar(element: GrammarAST.AbstractElement): Place | undefined {
    // An action gathers what was read before into a larger whole, such as the parts of a condition.
    if (GrammarAST.isAction(element) || (GrammarAST.isRuleCall(element) && isStructured(element))) return undefined;
    let kind: Place['kind'] = GrammarAST.isKeyword(element) ? 'keyword' : 'value';
    let target = GrammarAST.isRuleCall(element) ? element.rule.$refText : '';
    let property = '';
    let container: AstNode | undefined = element;
    while (container && !GrammarAST.isParserRule(container)) {
        if (GrammarAST.isCrossReference(container)) {
            kind = 'reference';
            target = container.type.$refText;
        }
        if (GrammarAST.isAssignment(container)) property ||= container.feature;
        container = container.$container;
    }
    return { kind, target, property, rule: GrammarAST.isParserRule(container) ? container.name : '' };
}

/** Whether a call leads to a rule that reads more than one value. */
function isStructured({ rule: { ref } }: GrammarAST.RuleCall): boolean {
    return GrammarAST.isParserRule(ref) && !GrammarUtils.isDataTypeRule(ref);
}
