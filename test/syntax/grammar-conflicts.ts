import { AstUtils, GrammarAST } from 'langium';
import type { Grammar } from 'langium';
import { tokenTypesOf } from '../../language/syntax/lexing/token-types.ts';
import { firstOf } from '../../language/syntax/recovery/blocks.ts';

/** A place of the grammar where one token would leave two ways open. */
export interface Conflict {
    readonly rule: string;
    readonly element: string;
    readonly tokens: readonly string[];
}

type Tokens = ReadonlySet<string>;

/** Looks for places where the next token does not decide, with every keyword counted as the name that it can be as well. */
export class GrammarConflicts {
    private readonly rules: GrammarAST.ParserRule[];
    private readonly follows = new Map<string, Set<string>>();
    private readonly kinds: ReadonlyMap<string, readonly string[]>;

    constructor(grammar: Grammar) {
        this.rules = grammar.rules.filter(GrammarAST.isParserRule);
        const types = tokenTypesOf(grammar).all;
        this.kinds = new Map(
            types.map((type) => [
                type.name,
                types.filter((other) => other === type || other.CATEGORIES?.includes(type)).map(({ name }) => name),
            ]),
        );
        for (const rule of this.rules) this.follows.set(rule.name, new Set(rule.entry ? ['end of file'] : []));
        this.computeFollows();
    }

    /** Alternatives that can begin with the same token. */
    alternatives(): Conflict[] {
        return this.elements(GrammarAST.isAlternatives).flatMap(([rule, alternatives]) => {
            const seen = new Set<string>();
            const twice = new Set<string>();
            for (const alternative of alternatives.elements) {
                for (const token of this.expanded(firstOf(alternative).tokens)) (seen.has(token) ? twice : seen).add(token);
            }
            return conflict(rule, alternatives, twice);
        });
    }

    /** Optional and repeated elements that can begin with a token that can come after them as well. */
    options(): Conflict[] {
        return this.elements(isOptionalOrRepeated).flatMap(([rule, element]) => {
            const first = this.expanded(firstOf(element).tokens);
            const after = this.expanded(this.after(element, rule, true));
            return conflict(rule, element, new Set([...first].filter((token) => after.has(token))));
        });
    }

    private elements<T extends GrammarAST.AbstractElement>(is: (item: unknown) => item is T): [string, T][] {
        return this.rules.flatMap((rule) =>
            AstUtils.streamAst(rule.definition)
                .filter(is)
                .map((element): [string, T] => [rule.name, element])
                .toArray(),
        );
    }

    private computeFollows(): void {
        const calls = this.elements(GrammarAST.isRuleCall);
        for (let grown = true; grown;) {
            grown = false;
            for (const [rule, call] of calls) {
                const follow = this.follows.get(call.rule.ref?.name ?? '');
                if (!follow) continue;
                const before = follow.size;
                for (const token of this.after(call, rule, false)) follow.add(token);
                if (follow.size > before) grown = true;
            }
        }
    }

    /** What can come after an element: the rest of its group, another round of what repeats around it, or what follows its rule. */
    private after(element: GrammarAST.AbstractElement, rule: string, skipOwnRepetition: boolean): Tokens {
        const tokens = new Set<string>();
        let current: GrammarAST.AbstractElement = element;
        for (let own = true; ; own = false) {
            const repeats = current.cardinality === '*' || current.cardinality === '+';
            if (repeats && !(own && skipOwnRepetition)) for (const token of firstOf(current).tokens) tokens.add(token);
            const parent = current.$container;
            if (GrammarAST.isGroup(parent)) {
                const rest = parent.elements.slice(parent.elements.indexOf(current) + 1).map(firstOf);
                const end = rest.findIndex(({ empty }) => !empty);
                for (const { tokens: next } of end < 0 ? rest : rest.slice(0, end + 1)) for (const token of next) tokens.add(token);
                if (end >= 0) return tokens;
            }
            if (!GrammarAST.isAbstractElement(parent)) break;
            current = parent;
        }
        for (const token of this.follows.get(rule) ?? []) tokens.add(token);
        return tokens;
    }

    private expanded(tokens: Tokens): Tokens {
        return new Set([...tokens].flatMap((token) => this.kinds.get(token) ?? [token]));
    }
}

function isOptionalOrRepeated(item: unknown): item is GrammarAST.AbstractElement {
    return GrammarAST.isAbstractElement(item) && item.cardinality !== undefined;
}

function conflict(rule: string, element: GrammarAST.AbstractElement, tokens: Tokens): Conflict[] {
    return tokens.size === 0 ? [] : [{ rule, element: describe(element), tokens: [...tokens].sort() }];
}

function describe(element: GrammarAST.AbstractElement): string {
    const assignment =
        AstUtils.getContainerOfType(element, GrammarAST.isAssignment) ?? AstUtils.streamAst(element).filter(GrammarAST.isAssignment).head();
    return `${element.$type} ${assignment?.feature ?? ''}${element.cardinality ?? ''}`;
}
