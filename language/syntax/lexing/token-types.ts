import type { ExpectedText, ExpectedThing } from '../problem-words.ts';
import type { Grammar, GrammarAST, TokenBuilder } from 'langium';
import type { TokenType } from 'chevrotain';
import { isAlternatives, isAssignment, isGroup, isKeyword, isParserRule, isTerminalRule } from '../grammar/elements.ts';

/** The words that begin an event themselves; a party of such a name could not be told from them. */
const EVENT_WORDS: ReadonlySet<string> = new Set(['occurred', 'ended', 'resolved', 'found', 'ruled', 'causal']);

/** The word that stands for a name nobody knows, and so is none. */
const NO_NAMES: ReadonlySet<string> = new Set(['unknown']);

/** The words that nobody and nothing can be called. */
export const reservedAsNames: ReadonlySet<string> = new Set([...EVENT_WORDS, ...NO_NAMES]);

/** No pattern: it says that nobody but our own lexer finds the token. */
const FOUND_BY_OUR_LEXER = /NOT_APPLICABLE/;

/** What the kinds of token stand for that have no spelling of their own. */
const VALUES: Readonly<Record<string, ExpectedThing>> = {
    NAME: 'name',
    PARTY: 'party',
    ID: 'name',
    'ID (inside a line)': 'name',
    ROMAN: 'roman_number',
    STRING: 'text',
    TEXT: 'block_of_text',
    DATE: 'day',
    MONTH: 'month',
    TIME: 'time',
    STAMP: 'instant',
    ZONE: 'time_zone',
    INT: 'number',
    NUMBERING: 'paragraph',
};

/** Those that are words, although a terminal of the grammar reads them. */
const WORDS: Readonly<Record<string, string>> = { LEADING_ABOUT: 'about', LEADING_BETWEEN: 'between' };

/** What should stand where a token of a type is missing. */
export function expectedOf({ name, LABEL: word = name }: TokenType): ExpectedText {
    const thing = VALUES[name];
    return thing ? { kind: 'thing', thing } : { kind: 'words', words: [word] };
}

/** A keyword of the language: as the first word of a line, and elsewhere, where it is a name as well. */
export interface KeywordTokens {
    readonly leading: TokenType;
    readonly inner: TokenType;
}

/** All token types of the grammar, sorted by how the lexer finds them. */
export interface VigilTokenTypes {
    /** A name inside a line. One that begins its line is an ID and no NAME, so that a damaged line does not take it along. */
    readonly innerName: TokenType;
    /** What is recognised and not read, such as a date with two meanings: the grammar takes it nowhere, so that its line ends there. */
    readonly unread: TokenType;
    readonly keywords: ReadonlyMap<string, KeywordTokens>;
    readonly terminals: ReadonlyMap<string, TokenType>;
    readonly patterns: ReadonlyMap<string, RegExp>;
    readonly all: readonly TokenType[];
}

/**
 * Derives the token types from the grammar.
 *
 * A keyword that does not begin its line gets a type of its own in the categories of the keyword and of NAME;
 * so the grammar may ask for either, and no keyword is lost as a name.
 */
export function tokenTypesOf(grammar: Grammar): VigilTokenTypes {
    const name = tokenType('NAME', 'a name', []);
    const party = tokenType('PARTY', 'a party', []);
    const terminals = new Map<string, TokenType>([
        ['NAME', name],
        ['PARTY', party],
    ]);
    const patterns = new Map<string, RegExp>();
    const words = new Set<string>();
    for (const rule of grammar.rules) {
        if (isTerminalRule(rule)) {
            patterns.set(rule.name, new RegExp(patternOf(rule), 'y'));
            if (!terminals.has(rule.name)) terminals.set(rule.name, terminalType(rule.name, name, party));
            continue;
        }
        if (isParserRule(rule)) collectKeywords(rule.definition, words);
    }
    const keywords = new Map<string, KeywordTokens>();
    for (const word of words) keywords.set(word, keywordTypes(word, name, party));
    const id = terminals.get('ID');
    const innerName = tokenType('ID (inside a line)', 'a name', [...(id ? [id] : []), name, party]);
    const unread = tokenType('UNREAD', 'what is not read', []);
    const all = [
        innerName,
        unread,
        ...[...keywords.values()].flatMap(({ leading, inner }) => (leading === inner ? [leading] : [leading, inner])),
        ...terminals.values(),
    ];
    return { innerName, unread, keywords, terminals, patterns, all };
}

/** The regular expression of a terminal. @throws where a terminal is put together from others */
function patternOf({ name, definition }: GrammarAST.TerminalRule): string {
    const regex = 'regex' in definition && typeof definition.regex === 'string' ? definition.regex : '';
    if (!/^\/.+\/$/.test(regex)) throw new Error(`The terminal ${name} is no regular expression.`);
    return regex.slice(1, -1);
}

function collectKeywords(element: GrammarAST.AbstractElement, words: Set<string>): void {
    if (isKeyword(element)) words.add(element.value);
    if (isAssignment(element)) collectKeywords(element.terminal, words);
    if (isGroup(element) || isAlternatives(element)) for (const part of element.elements) collectKeywords(part, words);
}

function terminalType(terminal: string, name: TokenType, party: TokenType): TokenType {
    const categories = terminal === 'ROMAN' ? [name, party] : [];
    return tokenType(terminal, WORDS[terminal] ?? terminal, categories);
}

function keywordTypes(word: string, name: TokenType, party: TokenType): KeywordTokens {
    const leading = tokenType(word, word, []);
    if (!/^[A-Za-z]/.test(word)) return { leading, inner: leading };

    const categories = NO_NAMES.has(word) ? [leading] : EVENT_WORDS.has(word) ? [leading, name] : [leading, name, party];
    return { leading, inner: tokenType(`${word} (inside a line)`, word, categories) };
}

/**
 * A token type that our own lexer finds. Chevrotain numbers it when the parser is built: all at once, which takes a
 * twentieth of the time that `createToken` takes for so many with common categories.
 */
function tokenType(name: string, label: string, categories: TokenType[]): TokenType {
    return { name, PATTERN: FOUND_BY_OUR_LEXER, LABEL: label, CATEGORIES: categories };
}

/** Hands the token types to those services of Langium that ask for them. */
export class VigilTokenBuilder implements TokenBuilder {
    private types: VigilTokenTypes | undefined;

    tokenTypes(grammar: Grammar): VigilTokenTypes {
        this.types ??= tokenTypesOf(grammar);
        return this.types;
    }

    buildTokens(grammar: Grammar): TokenType[] {
        return [...this.tokenTypes(grammar).all];
    }
}
