import type { IToken } from 'chevrotain';
import type { AstNode, CstNode, GrammarAST, Mutable, Reference, ValueConverter } from 'langium';
import { assignmentAround, isCrossReference, isKeyword } from '../grammar/elements.ts';
import type { Defaults } from '../grammar/prepared-grammar.ts';
import { SyntaxBranch, SyntaxLeaf, SyntaxRoot } from './syntax-nodes.ts';

/** Makes what stands in the tree for a name that refers to something. */
export type ReferTo = (node: AstNode, property: string, syntax: CstNode, text: string) => Reference;

/** What a tree is made with, besides the tokens. */
export interface TreeMakers {
    readonly converter: ValueConverter;
    readonly defaults: Defaults;
    readonly referTo: ReferTo;
}

type GrowingNode = Mutable<AstNode> & Record<string, unknown>;

/** A node of the tree while its rule is read: that of a value gathers what is typed. */
interface Growing {
    readonly node: GrowingNode;
    /** What was typed of a value; absent in a node of the tree proper. */
    typed?: string;
}

/** Where a piece of the grammar puts what it reads. */
interface Target {
    readonly assignment: GrammarAST.Assignment | undefined;
    readonly refers: boolean;
}

/** The tree of one text after the other, node by node as Langium's own parser makes it. */
export class TreeGrowth {
    private readonly makers: TreeMakers;
    private readonly targets = new Map<GrammarAST.AbstractElement, Target>();
    private stack: Growing[] = [];
    private root = new SyntaxRoot('');
    /** The syntax of the rules that are being read. */
    private branches: SyntaxBranch[] = [];
    private hidden: readonly IToken[] = [];
    private hiddenIndex = 0;

    constructor(makers: TreeMakers) {
        this.makers = makers;
    }

    /** Begins the tree of a text; comments that stand in it come in the order of the text. */
    begin(text: string, hidden: readonly IToken[]): void {
        this.root = new SyntaxRoot(text);
        this.branches = [this.root];
        this.stack = [];
        this.hidden = hidden;
        this.hiddenIndex = 0;
    }

    /** Ends the tree and gives its root. */
    end(root: unknown): AstNode | undefined {
        this.addComments(this.hidden.slice(this.hiddenIndex));
        if (!isNode(root)) return undefined;
        linkSyntax(root);
        linkContent(root);
        return root;
    }

    /** Opens what a rule makes. */
    open(type: string): void {
        this.stack.push({ node: { $type: type } });
    }

    /** Opens what the rule of a value makes. */
    openValue(): void {
        this.stack.push({ node: { $type: '' }, typed: '' });
    }

    /** Closes what was opened last: the node, or the value that was typed. */
    close(): unknown {
        const growing = this.stack.pop();
        if (!growing) return undefined;
        const { node, typed } = growing;
        const syntax = this.closeSyntax(node);
        if (typed !== undefined) return this.makers.converter.convert(typed, syntax);
        this.addDefaults(node);
        return node;
    }

    private addDefaults(node: GrowingNode): void {
        const defaults = this.makers.defaults[node.$type] ?? {};
        for (const name in defaults) if (node[name] === undefined) node[name] = defaults[name] === false ? false : [];
    }

    private closeSyntax(node: GrowingNode): SyntaxBranch {
        const branch = this.branches.pop() ?? this.root;
        if (branch.content.length === 0) branch.container?.remove(branch);
        node.$cstNode = branch;
        return branch;
    }

    private branch(): SyntaxBranch {
        return this.branches[this.branches.length - 1] ?? this.root;
    }

    /** Puts a token where the grammar wants it. */
    token(token: IToken, element: GrammarAST.AbstractElement): void {
        this.comments(token.startOffset);
        const branch = this.branch();
        const leaf = new SyntaxLeaf(token, branch, element);
        branch.content.push(leaf);
        const target = this.targetOf(element);
        const isWord = isKeyword(element);
        if (target.assignment) {
            this.assign(target, isWord ? token.image : this.makers.converter.convert(token.image, leaf), leaf);
            return;
        }
        const current = this.current();
        if (current?.typed !== undefined) {
            current.typed += isWord ? token.image : String(this.makers.converter.convert(token.image, leaf));
        }
    }

    /** Comments that stand before a token. */
    private comments(offset: number): void {
        const from = this.hiddenIndex;
        let to = from;
        while ((this.hidden[to]?.startOffset ?? Infinity) <= offset) to++;
        if (to === from) return;
        this.hiddenIndex = to;
        this.addComments(this.hidden.slice(from, to));
    }

    /** Comments belong to the innermost rule that has read something before them, or to the whole text. */
    private addComments(tokens: readonly IToken[]): void {
        let branch = this.branch();
        let index = branch.content.length;
        while (index === 0 && branch.container) {
            index = branch.container.content.indexOf(branch);
            branch = branch.container;
        }
        branch.content.splice(index, 0, ...tokens.map((token) => new SyntaxLeaf(token, branch)));
    }

    /** Opens the syntax of a rule that is called. */
    openCall(element: GrammarAST.AbstractElement): SyntaxBranch {
        const around = this.branch();
        const branch = new SyntaxBranch(around, element);
        around.content.push(branch);
        this.branches.push(branch);
        return branch;
    }

    /** Puts what a called rule gave where the grammar wants it. */
    called(result: unknown, element: GrammarAST.AbstractElement, syntax: SyntaxBranch): void {
        if (result === undefined || syntax.content.length === 0) return;
        const target = this.targetOf(element);
        if (target.assignment) {
            this.assign(target, result, syntax);
            return;
        }
        const current = this.current();
        if (!current) return;
        if (isNode(result)) this.replaceCurrent(current.node, result);
        else if (current.typed !== undefined && (typeof result === 'string' || typeof result === 'number')) current.typed += result;
    }

    /** A rule that only leads to another one is what that other one makes. */
    private replaceCurrent(former: AstNode, node: GrowingNode): void {
        node['$cstNode'] = undefined;
        for (const [name, value] of Object.entries(former)) {
            const own = node[name];
            if (own === undefined) node[name] = value;
            else if (Array.isArray(own) && Array.isArray(value)) node[name] = [...(value as unknown[]), ...(own as unknown[])];
        }
        this.stack.pop();
        this.stack.push({ node });
    }

    /** Names what is read, or makes it the first part of a node around it. */
    act(type: string, action: GrammarAST.Action): void {
        const { feature, operator } = action;
        const current = this.current();
        if (!current) return;
        if (!feature || !operator) {
            current.node.$type = type;
            return;
        }
        const part = this.close();
        const syntax = isNode(part) ? part.$cstNode : undefined;
        if (!(syntax instanceof SyntaxBranch)) return;
        syntax.container?.remove(syntax);
        this.openCall(action);
        syntax.container = this.branch();
        syntax.container.content.push(syntax);
        this.open(type);
        this.put(operator, feature, part);
    }

    private assign({ assignment, refers }: Target, value: unknown, syntax: CstNode): void {
        const current = this.current();
        if (!assignment || !current) return;
        const { operator, feature } = assignment;
        const isReference = refers && typeof value === 'string';
        this.put(operator, feature, isReference ? this.makers.referTo(current.node, feature, syntax, value) : value);
    }

    private put(operator: string, feature: string, item: unknown): void {
        const node = this.current()?.node;
        if (!node) return;
        linkSyntax(item);
        if (operator === '=') node[feature] = item;
        if (operator === '?=') node[feature] = true;
        if (operator !== '+=') return;
        const list = node[feature];
        if (Array.isArray(list)) list.push(item);
        else node[feature] = [item];
    }

    private current(): Growing | undefined {
        return this.stack[this.stack.length - 1];
    }

    private targetOf(element: GrammarAST.AbstractElement): Target {
        const known = this.targets.get(element);
        if (known) return known;
        const assignment = assignmentAround(element);
        const target = { assignment, refers: assignment !== undefined && isCrossReference(assignment.terminal) };
        this.targets.set(element, target);
        return target;
    }
}

/** Lets the syntax of a node lead back to it. */
function linkSyntax(item: unknown): void {
    if (!isNode(item) || !item.$cstNode) return;
    const syntax: Mutable<CstNode> = item.$cstNode;
    syntax.astNode = item;
}

function isNode(value: unknown): value is GrowingNode {
    return typeof value === 'object' && value !== null && '$type' in value && typeof value.$type === 'string';
}

/** Lets each node know in which other one it stands, and where in it. */
function linkContent(node: GrowingNode): void {
    for (const name in node) {
        if (name.startsWith('$')) continue;
        const value = node[name];
        if (!Array.isArray(value)) {
            if (isNode(value)) adopt(value, node, name);
            continue;
        }
        for (const [index, item] of value.entries()) {
            if (!isNode(item)) continue;
            adopt(item, node, name);
            item.$containerIndex = index;
        }
    }
}

function adopt(part: GrowingNode, whole: GrowingNode, name: string): void {
    part.$container = whole;
    part.$containerProperty = name;
    linkContent(part);
}
