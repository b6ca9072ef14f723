import type { IToken, TokenType } from 'chevrotain';
import { GrammarAST, GrammarUtils } from 'langium';
import { VigilGrammar } from '../../generated/grammar.ts';
import type { Statement } from './statement.ts';
import { reading } from './statement.ts';

/** What may come next: a keyword, a name that refers to something, or a value. */
export interface Expected {
    readonly kind: 'keyword' | 'reference' | 'value';
    /** The keyword; what is referred to, such as `Stage`; or the terminal of the value, such as `STRING`. */
    readonly text: string;
    /** The rule of the grammar in which it stands, such as `PartyEvent`. */
    readonly rule: string;
    /** Of a value: the rule that reads it, such as `Instant`; its terminal where there is none. */
    readonly valueRule: string;
    /** The property that it fills; empty for none. */
    readonly property: string;
    /** What may come after it, and whether the line may end there. */
    readonly after: () => { readonly expected: readonly Expected[]; readonly mayEnd: boolean };
}

/** A piece of the grammar that is to be read, and what comes after it. */
interface Path {
    readonly element: GrammarAST.AbstractElement;
    /** `whole` reads it as often as the grammar says, `once` exactly once, `again` any number of times more. */
    readonly mode: 'whole' | 'once' | 'again';
    readonly place: Place;
    readonly next: Path | undefined;
}

interface Place {
    readonly rule: string;
    readonly valueRule: string;
    readonly property: string;
    readonly reference: string;
}

/** A token that can come next. */
interface Step {
    readonly type: TokenType | undefined;
    readonly element: GrammarAST.Keyword | GrammarAST.AbstractRule;
    readonly place: Place;
    readonly next: Path | undefined;
}

/** Reading many ways at once never needs more; what is more is broken. */
const MAX_WAYS = 200;

/** What may come next at a place. */
export function expectedAt(statement: Statement): readonly Expected[] {
    const lines = linesOf(statement.block.rule);
    const fresh = statement.isFresh ? stepsOf(lines.map((path) => ({ ...path, mode: 'once' as const }))).steps : [];
    if (statement.isFresh && !statement.mayContinue) return fresh.map(expectedFrom);
    const read = follow(
        lines.map((path) => ({ ...path, mode: 'once' as const })),
        statement.tokens,
    );
    return [...fresh, ...stepsOf(read).steps].map(expectedFrom);
}

/** The lines of a block, or the declarations of a file, each as a way to begin. */
function linesOf(ruleName: string): readonly Path[] {
    const rule = VigilGrammar().rules.find(({ name }) => name === ruleName);
    if (!GrammarAST.isParserRule(rule)) return [];
    const { definition } = rule;
    const place = { rule: rule.name, valueRule: '', property: '', reference: '' };
    const pathOf = (element: GrammarAST.AbstractElement): Path => ({ element, mode: 'whole', place, next: undefined });
    if (!GrammarAST.isGroup(definition)) return [pathOf(definition)];
    const opening = definition.elements.findIndex((element) => GrammarAST.isKeyword(element) && element.value === '{');
    return definition.elements.slice(opening + 1, -1).map(pathOf);
}

function follow(starts: readonly Path[], tokens: readonly IToken[]): readonly (Path | undefined)[] {
    let ways: readonly (Path | undefined)[] = starts;
    for (const { tokenType } of tokens) {
        const matching = stepsOf(ways).steps.filter(({ type }) => type && isKindOf(tokenType, type));
        ways = matching.slice(0, MAX_WAYS).map(({ next }) => next);
        if (ways.length === 0) break;
    }
    return ways;
}

function isKindOf(type: TokenType, asked: TokenType): boolean {
    return type === asked || (type.CATEGORIES ?? []).includes(asked);
}

function stepsOf(ways: readonly (Path | undefined)[]): { readonly steps: readonly Step[]; readonly mayEnd: boolean } {
    const steps: Step[] = [];
    const mayEnd = ways.map((way) => open(way, steps)).includes(true);
    return { steps, mayEnd };
}

/** Adds what can come next on a path; true where the path may also end here. */
function open(path: Path | undefined, steps: Step[]): boolean {
    if (!path) return true;
    const { element, mode, next } = path;
    const cardinality = mode === 'whole' ? element.cardinality : undefined;
    const repeats = cardinality === '*' || cardinality === '+' || mode === 'again';
    const skips = cardinality === '*' || cardinality === '?' || mode === 'again';
    const ends = skips && open(next, steps);
    return enter({ ...path, next: repeats ? { ...path, mode: 'again' } : next }, steps) || ends;
}

/** Adds what can come first in a piece of the grammar, taken once. */
function enter({ element, place, next }: Path, steps: Step[]): boolean {
    const within = (inner: GrammarAST.AbstractElement, changed: Partial<Place> = {}, after = next): Path => ({
        element: inner,
        mode: 'whole',
        place: { ...place, ...changed },
        next: after,
    });
    if (GrammarAST.isKeyword(element)) return add(steps, element, typeOfKeyword(element.value), place, next);
    if (GrammarAST.isAction(element)) return open(next, steps);
    if (GrammarAST.isAssignment(element)) return open(within(element.terminal, { property: element.feature }), steps);
    if (GrammarAST.isCrossReference(element))
        return element.terminal ? open(within(element.terminal, { reference: element.type.$refText }), steps) : false;
    if (GrammarAST.isAlternatives(element)) return element.elements.map((each) => open(within(each), steps)).includes(true);
    if (GrammarAST.isGroup(element)) {
        return open(
            element.elements.reduceRight<Path | undefined>((after, each) => within(each, {}, after), next),
            steps,
        );
    }
    const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
    if (!GrammarAST.isParserRule(rule)) return rule ? add(steps, rule, reading().types.terminals.get(rule.name), place, next) : false;
    const isValue = GrammarUtils.isDataTypeRule(rule);
    const inner = isValue
        ? { valueRule: rule.name }
        : { rule: rule.name, valueRule: '', reference: '', ...(rule.fragment ? {} : { property: '' }) };
    return open(within(rule.definition, inner), steps);
}

function add(steps: Step[], element: Step['element'], type: TokenType | undefined, place: Place, next: Path | undefined): boolean {
    steps.push({ type, element, place, next });
    return false;
}

function typeOfKeyword(word: string): TokenType | undefined {
    return reading().types.keywords.get(word)?.leading;
}

function expectedFrom({ element, place, next }: Step): Expected {
    const { rule, property, reference } = place;
    const after: Expected['after'] = () => {
        const { steps, mayEnd } = stepsOf([next]);
        return { expected: steps.map(expectedFrom), mayEnd };
    };
    if (GrammarAST.isKeyword(element)) return { kind: 'keyword', text: element.value, rule, valueRule: place.valueRule, property, after };
    if (reference !== '') return { kind: 'reference', text: reference, rule, valueRule: '', property, after };
    return { kind: 'value', text: element.name, rule, valueRule: place.valueRule || element.name, property, after };
}
