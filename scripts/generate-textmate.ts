/** Writes `syntaxes/vigil.tmLanguage.json`, the highlighting of the language, from its grammar. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GrammarAST, GrammarUtils } from 'langium';
import type { Grammar } from 'langium';
import { format } from 'prettier';
import { root, succeed } from './root.ts';
import { wordsByPlace } from './textmate-words.ts';

interface Pattern {
    readonly name?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly include?: string;
    readonly captures?: Readonly<Record<string, Pattern>>;
    readonly beginCaptures?: Readonly<Record<string, Pattern>>;
    readonly patterns?: readonly Pattern[];
}

const LINE_START = '(?:^|(?<=[{}]))[ \\t\\x{FEFF}]*';
const TEXT_PATTERNS: readonly Pattern[] = [{ name: 'constant.character.escape.vigil', match: '(?:\\\\\\\\)+(?=\\\\?")|\\\\"' }];

/** The text of the highlighting grammar, as it is kept in the repository. */
export async function textMateGrammar(): Promise<string> {
    const { VigilGrammar } = await import('../language/generated/grammar.ts'); // made by `npm run generate`
    return format(JSON.stringify(highlighting(VigilGrammar())), { parser: 'json', printWidth: 140, tabWidth: 2 });
}

function highlighting(grammar: Grammar): object {
    const words = wordsByPlace(grammar);
    const terminal = (name: string): string => terminalSource(grammar, name);
    const name = terminal('ID');
    const instant = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ \\t]+)?(?:${terminal('STAMP')}|${terminal('DATE')}(?:[ \\t]+${terminal('TIME')})?|${terminal('MONTH')})`;
    // A year alone is an instant only where a line begins with it.
    const dated = `(?:about[ \\t]+|between[ \\t]+(?:${instant}|\\d{4})[ \\t]+and[ \\t]+)?(?:${instant}|\\d{4}(?!\\d))`;
    const part = `(?:${terminal('NUMBERING')}|[IVX]+|\\d+)`;
    return {
        $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
        name: 'Vigil',
        scopeName: 'source.vigil',
        patterns: ['comments', 'texts', 'declarations', 'events', 'keys', 'provisions', 'literals', 'words'].map((include) => ({
            include: `#${include}`,
        })),
        repository: {
            comments: { patterns: commentPatterns() },
            texts: { patterns: textPatterns() },
            declarations: {
                patterns: [
                    {
                        match: `${LINE_START}${oneOf(words.blocks)}(?:[ \\t]+(?!on[ \\t])(${name}))?`,
                        captures: { 1: { name: 'storage.type.block.vigil' }, 2: { name: 'entity.name.type.vigil' } },
                    },
                    {
                        match: `${LINE_START}${oneOf(words.terms)}[ \\t]+(${name})`,
                        captures: { 1: { name: 'storage.type.term.vigil' }, 2: { name: 'entity.name.type.term.vigil' } },
                    },
                ],
            },
            events: {
                patterns: [
                    {
                        match: `${LINE_START}(${dated})[ \\t]+${oneOf(words.eventVerbs)}`,
                        captures: { 1: { name: 'constant.numeric.instant.vigil' }, 2: { name: 'keyword.control.event.vigil' } },
                    },
                    {
                        match: `${LINE_START}(${dated})[ \\t]+(${name})[ \\t]+${oneOf(words.partyVerbs)}`,
                        captures: {
                            1: { name: 'constant.numeric.instant.vigil' },
                            2: { name: 'variable.other.party.vigil' },
                            3: { name: 'keyword.control.event.vigil' },
                        },
                    },
                ],
            },
            keys: { patterns: [{ match: `${LINE_START}${oneOf(words.keys)}`, captures: { 1: { name: 'keyword.other.key.vigil' } } }] },
            provisions: {
                patterns: [
                    {
                        match: `(?:(?<![\\w-])(by)|(,))[ \\t]+(${name})[ \\t]+(${part}(?:[ \\t]+${part})*)(?![\\w:-])`,
                        captures: {
                            1: { name: 'keyword.other.word.vigil' },
                            2: { name: 'punctuation.separator.vigil' },
                            3: { name: 'entity.name.label.provision.vigil' },
                            4: { name: 'constant.other.provision.vigil' },
                        },
                    },
                ],
            },
            literals: {
                patterns: [
                    { name: 'constant.numeric.instant.vigil', match: instant },
                    { name: 'constant.other.zone.vigil', match: terminal('ZONE') },
                    { name: 'constant.numeric.vigil', match: '(?<![\\w-])\\d+(?![\\w-])' },
                ],
            },
            words: {
                patterns: [
                    { name: 'constant.language.vigil', match: oneOf(words.values) },
                    { name: 'keyword.other.word.vigil', match: oneOf(words.inner) },
                    { name: 'variable.other.name.vigil', match: name },
                    { name: 'punctuation.separator.vigil', match: '[,.]' },
                ],
            },
        },
    };
}

function commentPatterns(): Pattern[] {
    return [
        { name: 'comment.block.documentation.vigil', begin: '/\\*\\*(?!/)', end: '\\*/' },
        { name: 'comment.block.vigil', begin: '/\\*', end: '\\*/' },
        {
            name: 'comment.line.double-slash.vigil',
            match: '//[ \\t]*(?:(vigil-ignore)[ \\t]+([a-z-]+)(:))?.*$',
            captures: {
                1: { name: 'keyword.other.suppression.vigil' },
                2: { name: 'entity.name.tag.code.vigil' },
                3: { name: 'punctuation.separator.vigil' },
            },
        },
    ];
}

function textPatterns(): Pattern[] {
    return [
        { name: 'string.quoted.triple.vigil', begin: '"""', end: '"""', patterns: TEXT_PATTERNS },
        { name: 'string.quoted.double.vigil', begin: '"', end: '"|$', patterns: TEXT_PATTERNS },
        { name: 'string.quoted.other.vigil', begin: '[\u201C\u201D\u201E\u00AB]', end: '[\u201C\u201D\u00BB"]|$' },
    ];
}

/** A group that matches one whole word of a list, longest first. */
function oneOf(words: readonly string[]): string {
    const alternatives = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
    return `(?<![\\w-])(${alternatives.join('|')})(?![\\w-])`;
}

/** The pattern of a terminal; the engine of the editor reads other escapes than JavaScript. */
function terminalSource(grammar: Grammar, name: string): string {
    const rule = grammar.rules.filter(GrammarAST.isTerminalRule).find((terminal) => terminal.name === name);
    if (!rule) throw new Error(`The grammar has no terminal ${name}; the highlighting is made from it.`);
    const source = GrammarUtils.terminalRegex(rule).source.replaceAll(/\\u([0-9A-F]{4})/gi, '\\x{$1}');
    return source.replaceAll(/(?<!\\)\((?!\?)/g, '(?:');
}

async function write(): Promise<void> {
    writeFileSync(join(root, 'syntaxes/vigil.tmLanguage.json'), await textMateGrammar());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(write);
