import type { CstNode } from 'langium';
import type { Range } from '../syntax/range.ts';
import type { NameUse, Repetition, Written, WrittenSpan } from './source.ts';
import type { Span } from '../generated/ast.ts';

/*
 * What every part of the reading needs from the tree. After recovery any property of a node may be missing, whatever
 * its type says; the readers therefore take `Partial` nodes and leave out what lacks its essential part.
 */

/** A node of the tree, as far as its place in the text is concerned. */
export interface Placed {
    readonly $cstNode?: CstNode;
}

/** A reference as written; the reading never follows it. */
export interface Reference {
    readonly $refText: string;
    readonly $refNode?: CstNode;
}

/** A record while it is being put together, so that what is missing stays absent instead of `undefined`. */
export type Unfinished<T> = { -readonly [Key in keyof T]: Growing<T[Key]> };
type Growing<Value> = Value extends readonly (infer Item)[] ? (number extends Value['length'] ? Item[] : Value) : Value;

/** What the reading of a file gathers besides its declarations. */
export interface ReadingContext {
    readonly repetitions: Repetition[];
    /** The documentation comment directly before the stretch of text. */
    readonly documentation: (range: Range) => string | undefined;
}

/** The parts of one line, read forwards: properties are asked for in the order in which the grammar writes them. */
export interface Parts {
    readonly content: readonly CstNode[];
    next: number;
}

const NOWHERE: Range = [1, 1, 1, 1];
const NO_CONTENT: readonly CstNode[] = [];

const propertyOfElement = new Map<object, string>();

/** Where a node stands. */
export function rangeOf(node: Placed): Range {
    return node.$cstNode ? rangeOfText(node.$cstNode) : NOWHERE;
}

function rangeOfText(node: CstNode): Range {
    const first = firstToken(node);
    const last = lastToken(node);
    const { start, end } = first.range;
    const close = last === first ? end : last.range.end;
    return [start.line + 1, start.character + 1, close.line + 1, close.character + 1];
}

/** The first token of a node; asking tokens where they stand is cheaper than asking every rule on the way. */
function firstToken(node: CstNode): CstNode {
    let token = node;
    while (isComposite(token)) {
        const first: CstNode | undefined = token.content[0];
        const shown: CstNode | undefined = first?.hidden ? token.content.find(isShown) : first;
        if (!shown) return token;
        token = shown;
    }
    return token;
}

function lastToken(node: CstNode): CstNode {
    let token = node;
    while (isComposite(token)) {
        const last: CstNode | undefined = token.content[token.content.length - 1];
        const shown: CstNode | undefined = last?.hidden ? token.content.findLast(isShown) : last;
        if (!shown) return token;
        token = shown;
    }
    return token;
}

/** The parts of the line that a node was read from. */
export function partsOf(node: Placed): Parts {
    return { content: innermost(node.$cstNode), next: 0 };
}

/** The content that belongs to the rule of the node itself, below the rules (and the bracket) that only lead to it. */
function innermost(node: CstNode | undefined): readonly CstNode[] {
    let content = contentOf(node);
    for (;;) {
        const inner = passingOn(content[0]) ?? passingOn(afterBracket(content));
        if (!inner) return content;
        content = inner;
    }
}

function afterBracket(content: readonly CstNode[]): CstNode | undefined {
    return content[1]?.hidden ? content.find((part, index) => index > 1 && isShown(part)) : content[1];
}

/** The content of a part that only leads to another rule. */
function passingOn(part: CstNode | undefined): readonly CstNode[] | undefined {
    return part && isComposite(part) && propertyOf(part) === '' ? part.content : undefined;
}

function isShown(node: CstNode): boolean {
    return !node.hidden;
}

function isComposite(node: CstNode): node is CstNode & { readonly content: readonly CstNode[] } {
    return 'content' in node;
}

function contentOf(node: CstNode | undefined): readonly CstNode[] {
    return node && isComposite(node) ? node.content : NO_CONTENT;
}

/** The property into which a part was read; empty for a bare keyword, a comment, and a rule that only leads to another. */
function propertyOf(part: CstNode): string {
    const source = part.grammarSource;
    if (!source) return '';
    const known = propertyOfElement.get(source);
    if (known !== undefined) return known;

    const property = assignedProperty(source);
    propertyOfElement.set(source, property);
    return property;
}

function assignedProperty(source: { readonly $type: string; readonly $container?: object }): string {
    let element: object | undefined = source;
    while (element) {
        if ('$type' in element && element.$type === 'Assignment' && 'feature' in element) return String(element.feature);
        element = '$container' in element && typeof element.$container === 'object' && element.$container ? element.$container : undefined;
    }
    return '';
}

function nextRange(parts: Parts, property: string): Range | undefined {
    for (let index = parts.next; index < parts.content.length; index += 1) {
        const part = parts.content[index];
        if (part && propertyOf(part) === property) {
            parts.next = index + 1;
            return rangeOfText(part);
        }
    }
    return undefined;
}

/** A value with its place; absent where the value is. */
export function writtenAt(parts: Parts, property: string, text: string | undefined): Written | undefined {
    if (text === undefined) return undefined;
    const range = nextRange(parts, property);
    return range && { text, range };
}

/** A name or an instant with its place; absent where nothing is written. */
export function nameUseAt(parts: Parts, property: string, text: string | undefined): NameUse | undefined {
    return text === '' ? undefined : writtenAt(parts, property, text);
}

/** Several names of one property with their places. */
export function namesAt(parts: Parts, property: string, texts: readonly string[] | undefined): NameUse[] {
    const names: NameUse[] = [];
    for (const text of texts ?? []) {
        const name = nameUseAt(parts, property, text);
        if (name) names.push(name);
    }
    return names;
}

/** The name that a reference writes. */
export function nameOf(reference: Reference | undefined): NameUse | undefined {
    if (!reference?.$refNode || !reference.$refText) return undefined;
    return { text: reference.$refText, range: rangeOfText(reference.$refNode) };
}

export function namesOf(references: readonly (Reference | undefined)[] | undefined): NameUse[] {
    const names: NameUse[] = [];
    for (const reference of references ?? []) {
        const name = nameOf(reference);
        if (name) names.push(name);
    }
    return names;
}

/** The name that a declaration gives itself; where it gives none, empty text on the word that begins it. */
export function declaredName(parts: Parts, name: string | undefined): NameUse {
    const keyword = parts.content.find(isShown);
    return nameUseAt(parts, 'name', name) ?? { text: '', range: keyword ? rangeOfText(keyword) : NOWHERE };
}

/** Whether the line holds a keyword, where the tree alone does not tell a short line from a broken one. */
export function hasWord(node: Placed, word: string): boolean {
    return innermost(node.$cstNode).some(({ grammarSource }) => grammarSource && 'value' in grammarSource && grammarSource.value === word);
}

const PLURAL_UNITS = {
    hour: 'hours',
    hours: 'hours',
    day: 'days',
    days: 'days',
    week: 'weeks',
    weeks: 'weeks',
    month: 'months',
    months: 'months',
    year: 'years',
    years: 'years',
} as const;

/** A span with its unit in the plural, whatever the number. */
export function readSpan(span: Partial<Span> | undefined): WrittenSpan | undefined {
    const amount = readNumber(span?.amount);
    if (!span?.unit || amount === undefined) return undefined;
    return { amount, unit: PLURAL_UNITS[span.unit], range: rangeOf(span) };
}

/** A whole number as written; absent where it is too large to be told from its neighbours. */
export function readNumber(digits: string | number | undefined): number | undefined {
    if (digits === undefined || digits === '') return undefined;
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number : undefined;
}

/** Whether a line, known by the words that begin it, is the first of its kind in the block; `kind` tells kinds apart that begin alike. */
export type IsFirst = (field: string, range: Range, kind?: string) => boolean;

/** Keeps watch over the lines of one block that may stand once; the first one counts. */
export function firstInBlock(context: ReadingContext): IsFirst {
    const seen = new Map<string, Range>();
    return (field, range, kind = field) => {
        const first = seen.get(kind);
        if (!first) {
            seen.set(kind, range);
            return true;
        }
        context.repetitions.push({ field, range, first });
        return false;
    };
}

/** Adds what could be read to a list. */
export function pushIfRead<Item>(list: Item[], item: Item | undefined): void {
    if (item !== undefined) list.push(item);
}
