import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, Grammar, GrammarAST, ParseResult } from 'langium';
import {
    isAction,
    isAlternatives,
    isAssignment,
    isCrossReference,
    isGroup,
    isKeyword,
    isParserRule,
    isRuleCall,
    isTerminalRule,
    readsValue,
    typeNameOf,
} from '../grammar/elements.ts';
import type { VigilLexer, VigilLexingReport } from '../lexing/lexer.ts';
import { onePerLine } from '../problems-told.ts';
import { firstOf } from '../recovery/blocks.ts';
import { TreeGrowth } from './syntax-tree.ts';
import type { TreeMakers } from './syntax-tree.ts';

/** Reads a piece of the grammar; false where the text has something else. */
type Step = () => boolean;

const never: Step = () => false;

/**
 * Reads texts without damage, straight down the grammar: one token decides, and the first that has no place ends the attempt.
 *
 * A piece of the grammar is prepared when a text first comes to it. Langium's own parser prepares all of it at the start and makes
 * functions for each line that it reads; it knows what to do about damage, and gives the same tree where there is none.
 */
export class StraightParser {
    private readonly lexer: VigilLexer;
    private readonly types: readonly TokenType[];
    private readonly numbers: ReadonlyMap<TokenType, number>;
    private readonly kindsByName: ReadonlyMap<string, readonly number[]>;
    private readonly entry: GrammarAST.ParserRule | undefined;
    private readonly tree: TreeGrowth;
    private readonly rules = new Map<GrammarAST.ParserRule, Step>();
    private tokens: readonly IToken[] = [];
    /** The numbers of the types of the tokens, and one that is no type's after the last. */
    private kinds: Uint16Array = new Uint16Array(1);
    private position = 0;

    constructor(grammar: Grammar, lexer: VigilLexer, makers: TreeMakers) {
        this.lexer = lexer;
        this.types = lexer.types.all;
        this.numbers = new Map(this.types.map((type, index) => [type, index + 1]));
        this.kindsByName = kindsByName(this.types);
        this.entry = grammar.rules.filter(isParserRule).find(({ entry }) => entry);
        this.tree = new TreeGrowth(makers);
    }

    /** What Langium's own parser would give for a text; undefined where it has damage. Pasted signs are none. */
    parse(text: string): (ParseResult & { lexerReport: VigilLexingReport }) | undefined {
        const { tokens, hidden, report } = this.lexer.tokenize(text);
        const { problems, comments } = report;
        if (problems.some(({ code }) => code === 'syntax-error') || !this.take(tokens)) return undefined;
        this.tree.begin(text, hidden);
        const value = this.file();
        const told = problems.length === 0 ? [] : onePerLine([...problems]);
        return value && { value, parserErrors: [], lexerErrors: [], lexerReport: { diagnostics: [], comments, problems: told } };
    }

    /** Takes the tokens of a text; false where nobody wrote one of them. */
    private take(tokens: readonly IToken[]): boolean {
        this.tokens = tokens;
        this.kinds = new Uint16Array(tokens.length + 1);
        this.position = 0;
        for (const [index, { tokenType, isInsertedInRecovery }] of tokens.entries()) {
            const kind = this.numbers.get(tokenType);
            if (kind === undefined || isInsertedInRecovery) return false;
            this.kinds[index] = kind;
        }
        return true;
    }

    private file(): AstNode | undefined {
        const type = this.entry && typeOfRule(this.entry);
        if (!this.entry || type === undefined) return undefined;
        this.tree.open(type);
        const isRead = this.ruleStep(this.entry)() && this.position === this.tokens.length;
        return isRead ? this.tree.end(this.tree.close()) : undefined;
    }

    /** Reads the definition of a rule, which is prepared the first time. */
    private ruleStep(rule: GrammarAST.ParserRule): Step {
        const known = this.rules.get(rule);
        if (known) return known;
        let prepared: Step | undefined;
        const step: Step = () => (prepared ??= this.stepOf(rule.definition))();
        this.rules.set(rule, step);
        return step;
    }

    private stepOf(element: GrammarAST.AbstractElement): Step {
        const once = this.onceOf(element);
        const { cardinality } = element;
        if (!cardinality) return once;
        const begins = this.accepted(firstOf(element).tokens);
        if (cardinality === '?') return () => begins[this.kind()] !== 1 || once();
        const again: Step = () => {
            while (begins[this.kind()] === 1) if (!once()) return false;
            return true;
        };
        return cardinality === '*' ? again : () => once() && again();
    }

    private onceOf(element: GrammarAST.AbstractElement): Step {
        if (isKeyword(element)) return this.tokenStep(element.value, element);
        if (isAssignment(element)) return this.stepOf(element.terminal);
        if (isCrossReference(element)) return this.referenceStep(element);
        if (isRuleCall(element)) return element.arguments.length > 0 ? never : this.callStep(element.rule.ref, element);
        if (isAction(element)) return this.actionStep(element);
        if (isAlternatives(element)) return this.choiceStep(element.elements);
        if (isGroup(element) && !element.guardCondition) return this.sequenceStep(element.elements);
        return never; // the grammar has nothing else; were it added, Langium's parser would read it
    }

    private tokenStep(name: string, element: GrammarAST.AbstractElement): Step {
        const accepts = this.accepted(new Set([name]));
        return () => {
            const token = this.tokens[this.position];
            if (!token || accepts[this.kind()] !== 1) return false;
            this.position++;
            this.tree.token(token, element);
            return true;
        };
    }

    private referenceStep(element: GrammarAST.CrossReference): Step {
        const { terminal } = element;
        return isRuleCall(terminal) && !element.isMulti ? this.callStep(terminal.rule.ref, element) : never;
    }

    private callStep(rule: GrammarAST.AbstractRule | undefined, element: GrammarAST.AbstractElement): Step {
        if (isTerminalRule(rule)) return this.tokenStep(rule.name, element);
        if (!isParserRule(rule)) return never;
        const step = this.ruleStep(rule);
        if (rule.fragment) return step;
        const type = typeOfRule(rule);
        return () => {
            const syntax = this.tree.openCall(element);
            if (type === undefined) this.tree.openValue();
            else this.tree.open(type);
            if (!step()) return false;
            this.tree.called(this.tree.close(), element, syntax);
            return true;
        };
    }

    private actionStep(action: GrammarAST.Action): Step {
        const type = typeNameOf(action);
        return () => {
            this.tree.act(type, action);
            return true;
        };
    }

    private sequenceStep(elements: readonly GrammarAST.AbstractElement[]): Step {
        const steps = elements.map((element) => this.stepOf(element));
        return () => {
            for (const step of steps) if (!step()) return false;
            return true;
        };
    }

    /** The first alternative that the next token can begin; each is prepared when it is first taken. */
    private choiceStep(alternatives: readonly GrammarAST.AbstractElement[]): Step {
        const choices = new Int16Array(this.types.length + 1).fill(-1);
        for (const [index, alternative] of alternatives.entries()) {
            const { tokens, empty } = firstOf(alternative);
            if (empty) return never;
            this.accepted(tokens).forEach((isAccepted, kind) => {
                if (isAccepted === 1 && choices[kind] === -1) choices[kind] = index;
            });
        }
        const steps: (Step | undefined)[] = [];
        return () => {
            const choice = choices[this.kind()] ?? -1;
            const alternative = alternatives[choice];
            if (!alternative) return false;
            return (steps[choice] ??= this.stepOf(alternative))();
        };
    }

    private kind(): number {
        return this.kinds[this.position] ?? 0;
    }

    /** For the number of each type whether it is one of those that are named, or of their kind. */
    private accepted(names: ReadonlySet<string>): Uint8Array {
        const accepted = new Uint8Array(this.types.length + 1);
        for (const name of names) for (const kind of this.kindsByName.get(name) ?? []) accepted[kind] = 1;
        return accepted;
    }
}

/** The numbers of the types that have a name or are of the kind that has it. */
function kindsByName(types: readonly TokenType[]): ReadonlyMap<string, readonly number[]> {
    const kinds = new Map<string, number[]>();
    for (const [index, { name, CATEGORIES = [] }] of types.entries()) {
        for (const each of [name, ...CATEGORIES.map((category) => category.name)]) {
            const known = kinds.get(each);
            if (known) known.push(index + 1);
            else kinds.set(each, [index + 1]);
        }
    }
    return kinds;
}

/** The type of what a rule makes; undefined for a value. */
function typeOfRule(rule: GrammarAST.ParserRule): string | undefined {
    return readsValue(rule) ? undefined : typeNameOf(rule);
}
