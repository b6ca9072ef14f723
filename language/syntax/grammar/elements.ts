import type { AstNode, GrammarAST } from 'langium';

/*
 * The kinds of piece that our grammar has, told by the name of their type. Langium's own questions do the same by way of a model
 * of all grammars, and loading that takes longer than reading a file.
 */

type Piece = Pick<AstNode, '$type'> | undefined;

export function isParserRule(piece: Piece): piece is GrammarAST.ParserRule {
    return piece?.$type === 'ParserRule';
}

export function isTerminalRule(piece: Piece): piece is GrammarAST.TerminalRule {
    return piece?.$type === 'TerminalRule';
}

export function isKeyword(piece: Piece): piece is GrammarAST.Keyword {
    return piece?.$type === 'Keyword';
}

export function isAssignment(piece: Piece): piece is GrammarAST.Assignment {
    return piece?.$type === 'Assignment';
}

export function isCrossReference(piece: Piece): piece is GrammarAST.CrossReference {
    return piece?.$type === 'CrossReference';
}

export function isRuleCall(piece: Piece): piece is GrammarAST.RuleCall {
    return piece?.$type === 'RuleCall';
}

export function isAction(piece: Piece): piece is GrammarAST.Action {
    return piece?.$type === 'Action';
}

export function isAlternatives(piece: Piece): piece is GrammarAST.Alternatives {
    return piece?.$type === 'Alternatives';
}

export function isGroup(piece: Piece): piece is GrammarAST.Group {
    return piece?.$type === 'Group';
}

/** The assignment that a piece stands in, or is. */
export function assignmentAround(piece: AstNode): GrammarAST.Assignment | undefined {
    let around: AstNode | undefined = piece;
    while (around && !isAssignment(around)) around = around.$container;
    return around;
}

const values = new Map<GrammarAST.ParserRule, boolean>();

/** Whether a rule reads a value, such as a name with a point in it, and not a node of the tree. */
export function readsValue(rule: GrammarAST.ParserRule): boolean {
    const known = values.get(rule);
    if (known !== undefined) return known;
    values.set(rule, true); // a rule that calls itself is no reason against it
    const answer = isOfValue(rule.definition);
    values.set(rule, answer);
    return answer;
}

function isOfValue(element: GrammarAST.AbstractElement): boolean {
    if (isRuleCall(element)) {
        const { ref } = element.rule;
        return isTerminalRule(ref) || (isParserRule(ref) && readsValue(ref));
    }
    if (isGroup(element) || isAlternatives(element)) return element.elements.every(isOfValue);
    return isKeyword(element);
}

/** What a node of a rule is called, or one that an action makes. */
export function typeNameOf(piece: GrammarAST.ParserRule | GrammarAST.Action): string {
    const inferred = piece.inferredType?.name;
    if (inferred !== undefined) return inferred;
    if (isParserRule(piece)) return piece.name;
    throw new Error('The grammar has an action without a name.');
}
