import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';

type Range = CstNode['range'];

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What all syntax has; it answers as Langium's own syntax nodes do. */
abstract class SyntaxNode {
    container: SyntaxBranch | undefined;
    readonly grammarSource: GrammarAST.AbstractElement | undefined;

    constructor(container: SyntaxBranch | undefined, grammarSource: GrammarAST.AbstractElement | undefined) {
        this.container = container;
        this.grammarSource = grammarSource;
    }

    abstract get offset(): number;
    abstract get end(): number;

    get length(): number {
        return this.end - this.offset;
    }

    get root(): RootCstNode {
        let root: CstNode | undefined = this.container;
        while (root?.container) root = root.container;
        const found = root ?? this;
        if (!(found instanceof SyntaxRoot)) throw new Error('This syntax belongs to no text.');
        return found;
    }

    get text(): string {
        return this.root.fullText.slice(this.offset, this.end);
    }
}

/** One token of a text: a word or a sign of the grammar, or a comment, which is hidden. */
export class SyntaxLeaf extends SyntaxNode implements LeafCstNode {
    private readonly token: IToken;
    readonly hidden: boolean;

    constructor(token: IToken, container: SyntaxBranch, grammarSource?: GrammarAST.AbstractElement) {
        super(container, grammarSource);
        this.token = token;
        this.hidden = grammarSource === undefined;
    }

    get tokenType(): TokenType {
        return this.token.tokenType;
    }

    get offset(): number {
        return this.token.startOffset;
    }

    get end(): number {
        return this.token.startOffset + this.token.image.length;
    }

    get range(): Range {
        const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 0 } = this.token;
        return { start: { line: startLine - 1, character: startColumn - 1 }, end: { line: endLine - 1, character: endColumn } };
    }

    get astNode(): AstNode {
        if (!this.container) throw new Error('This syntax belongs to no node.');
        return this.container.astNode;
    }
}

/** What one rule has read. */
export class SyntaxBranch extends SyntaxNode implements CompositeCstNode {
    readonly content: (SyntaxLeaf | SyntaxBranch)[] = [];
    readonly hidden = false;
    /** The node of the tree of which this is all the syntax; another one's is that of what is around it. */
    private node: AstNode | undefined;

    get astNode(): AstNode {
        const node = this.node ?? this.container?.astNode;
        if (!node) throw new Error('This syntax belongs to no node.');
        return node;
    }

    set astNode(node: AstNode) {
        this.node = node;
    }

    get offset(): number {
        return this.first?.offset ?? 0;
    }

    get end(): number {
        return this.last?.end ?? 0;
    }

    get range(): Range {
        const { first, last } = this;
        if (!first || !last) return NOWHERE;
        const { start } = first.range;
        const { end } = last.range;
        return { start, end: end.line < start.line ? start : end };
    }

    private get first(): SyntaxLeaf | SyntaxBranch | undefined {
        const [first] = this.content;
        return first?.hidden ? (this.content.find(({ hidden }) => !hidden) ?? first) : first;
    }

    private get last(): SyntaxLeaf | SyntaxBranch | undefined {
        const last = this.content[this.content.length - 1];
        return last?.hidden ? (this.content.findLast(({ hidden }) => !hidden) ?? last) : last;
    }

    /** Takes a part out that turned out to be none, or belongs elsewhere. */
    remove(part: SyntaxLeaf | SyntaxBranch): void {
        const index = this.content.lastIndexOf(part);
        if (index >= 0) this.content.splice(index, 1);
    }
}

/** The syntax of a whole text. */
export class SyntaxRoot extends SyntaxBranch implements RootCstNode {
    readonly fullText: string;

    constructor(text: string) {
        super(undefined, undefined);
        this.fullText = text;
    }
}
