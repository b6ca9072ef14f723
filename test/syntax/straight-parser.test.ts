import type { AstNode, CstNode } from 'langium';
import { GrammarAST, GrammarUtils, isAstNode, isReference } from 'langium';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VigilGrammar } from '../../language/generated/grammar.ts';
import { preparedGrammar } from '../../language/syntax/grammar/prepared-grammar.ts';
import type { VigilLexingReport } from '../../language/syntax/lexing/lexer.ts';
import { createVigilLangiumParser } from '../../language/syntax/recovery/vigil-langium-parser.ts';
import { createSyntaxServices } from '../../language/syntax/services.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { createStraightParser } from '../../language/syntax/straight/create-straight-parser.ts';
import { tokenTypesOf } from '../../language/syntax/lexing/token-types.ts';
import { damaged, Dice } from './damage.ts';

const root = join(import.meta.dirname, '../..');
const texts = globSync(['{test,examples,drills,language}/**/*.vigil'], { cwd: root })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

const langium = createVigilLangiumParser(createSyntaxServices());

/** A tree with all that anybody asks of it: its nodes, their syntax, and which piece of the grammar read what. */
function dumpOf(node: AstNode): unknown {
    return { ast: astOf(node), syntax: node.$cstNode && syntaxOf(node.$cstNode) };
}

function astOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(astOf);
    if (isReference(value)) return { refers: value.$refText, at: placeOf(value.$refNode) };
    if (!isAstNode(value)) return value;
    const { $container, $containerProperty, $containerIndex, $cstNode, ...rest } = value;
    return {
        ...Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, astOf(part)])),
        within: [$container?.$type, $containerProperty, $containerIndex],
        at: placeOf($cstNode),
    };
}

function placeOf(syntax: CstNode | undefined): unknown {
    return syntax && [syntax.offset, syntax.end, syntax.range];
}

function syntaxOf(node: CstNode): unknown {
    const content: unknown = 'content' in node && Array.isArray(node.content) ? node.content.map(syntaxOf) : undefined;
    const about = [node.hidden, node.offset, node.end, node.range];
    return { about, text: node.text, of: node.astNode.$type, by: pieceOf(node.grammarSource), ...(content !== undefined && { content }) };
}

/** A piece of the grammar and all around it, by what they are and what they read. */
function pieceOf(piece: AstNode | undefined): unknown {
    const around: unknown[] = [];
    for (let each = piece; each; each = each.$container) {
        const told = ['$type', 'name', 'value', 'feature', 'operator', 'cardinality'].map((property): unknown =>
            Reflect.get(each, property),
        );
        const called: unknown = Reflect.get(each, 'rule');
        around.push([...told, typeof called === 'object' && called !== null && Reflect.get(called, '$refText')]);
    }
    return around;
}

const asLangium = (text: string) => langium.parseDamaged(text);
const problemsAndComments = ({ problems, comments }: VigilLexingReport) => ({
    problems,
    comments: comments.map(({ image, startOffset }) => [image, startOffset]),
});
const isUndamaged = ({ problems }: VigilLexingReport) => !problems.some(({ code }) => code === 'syntax-error');

/** Reading by the grammar as it is prepared for us, and by Langium's own form of it. */
const parsers = [createStraightParser(), langium.straight];

describe('reading straight down the grammar', () => {
    it.each(texts)('gives for $name what the parser of Langium gives, or leaves it to that', ({ text }) => {
        const whole = asLangium(text);
        const expected = isUndamaged(whole.lexerReport) ? dumpOf(whole.value) : undefined;
        for (const parser of parsers) {
            const straight = parser?.parse(text);
            expect(straight && dumpOf(straight.value)).toEqual(expected);
            if (straight) expect(problemsAndComments(straight.lexerReport)).toEqual(problemsAndComments(whole.lexerReport));
        }
    });

    it('reads what has no damage, and nothing else, however a text was changed', { timeout: 120_000 }, () => {
        const dice = new Dice(31);
        const short = texts.filter(({ text }) => text.length < 8_000 && /\S/.test(text));
        let read = 0;
        for (let index = 0; index < 1500; index++) {
            const { text } = damaged(short[index % short.length]?.text ?? '', dice);
            const whole = asLangium(text);
            const straight = parsers[0]?.parse(text);
            expect(straight !== undefined, text).toBe(isUndamaged(whole.lexerReport));
            if (!straight) continue;
            read++;
            expect(dumpOf(straight.value)).toEqual(dumpOf(whole.value));
            expect(problemsAndComments(straight.lexerReport)).toEqual(problemsAndComments(whole.lexerReport));
        }
        expect(read).toBeGreaterThan(200);
    });

    it('reads one text after another, whatever became of the one before', () => {
        const parser = createParser();
        const text = 'organisation a "A" {\n  country DE\n}\n';
        const before = dumpOf(parser.parse(text).file);
        expect(parser.parse('organisation a "A" {\n  country\n}\n').problems).toHaveLength(1);
        expect(dumpOf(parser.parse(text).file)).toEqual(before);
    });

    it('knows each terminal as Langium does', () => {
        const { patterns } = tokenTypesOf(preparedGrammar());
        const terminals = VigilGrammar().rules.filter(GrammarAST.isTerminalRule);
        expect([...patterns].map(([name, { source }]) => [name, source])).toEqual(
            terminals.map((rule) => [rule.name, GrammarUtils.terminalRegex(rule).source]),
        );
    });
});
