import { GrammarAST } from 'langium';
import type { Grammar } from 'langium';
import { EOF } from 'chevrotain';
import type { IParserErrorMessageProvider, IRecognitionException, IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from './problem.ts';
import type { Range } from './range.ts';
import { blockStructureOf, firstOf } from './recovery/blocks.ts';
import type { Block } from './recovery/blocks.ts';
import { closestWord } from './similar-words.ts';
import { missingBefore, naturalWordAt, nounAfter } from './words/natural-words.ts';

/** What belongs where a rule of the grammar found none of its alternatives. */
const EXPECTED: Readonly<Record<string, string>> = {
    Event: 'what happened: ‘occurred’, ‘found …’, ‘causal link …’, or a party and what it did',
    PartyEvent: 'what the party did, such as ‘became aware’, ‘informed …’ or ‘reported … to …’',
    Finding: '‘found …’ or ‘ruled out …’',
    Instant: 'a date, such as 2027-12-06 or 2027-12-06 14:20',
    FieldLine: 'a text in quotes, or ‘unknown because "…"’',
    PurposeLine: 'a text in quotes, or ‘unknown because "…"’',
    RegisteredLine: 'a text in quotes, or ‘unknown because "…"’',
    AffectedLine: 'a number and a noun, such as ‘1 patient’, or ‘unknown because "…"’',
    OperatorsLine: '‘professional’, ‘other’, or ‘unknown because "…"’',
    Text: 'a text in quotes',
    Zone: 'a time zone, such as Europe/Berlin',
    Act: 'an act: report, inform, investigate, assess risk, take, suspend, mitigate, keep records or not alter',
    Moment: 'a moment, such as ‘awareness of provider’ or ‘causal link likely’',
    Atom: 'a condition, such as ‘system is high-risk’ or ‘found death’',
    Span: 'a length of time, such as ‘15 days’',
    RouteLine: '‘when’ and a condition, or ‘otherwise’',
    Provision: 'a provision, such as ‘article 73(2)’',
    LeadingName: 'a name',
};

/** What a line of a block is called. */
const LINE_OF: Readonly<Record<string, string>> = {
    '': 'a declaration',
    organisation: 'a line of an organisation',
    authority: 'a line of an authority',
    system: 'a line of a system',
    model: 'a line of a model',
    incident: 'a line of an incident',
    timeline: 'a line of a timeline',
    report: 'a line of a report',
    policy: 'a line of a policy',
    regime: 'a line of a regime',
    route: 'a line of a route',
    duty: 'a line of a duty',
};

type Explanation = Pick<SyntaxProblem, 'range' | 'message' | 'advice' | 'replacement' | 'choices'>;

interface Mismatch {
    readonly expected: TokenType;
    readonly actual: IToken;
    readonly previous: IToken;
    readonly ruleName: string;
}

/** Says in the words of the language what was expected, what stands there instead, and what was probably meant. */
export class VigilMessages implements IParserErrorMessageProvider {
    private readonly grammar: () => Grammar;
    /** Two errors can be found at one token: a line that lacks its end, and the next one; each has its own message. */
    private readonly explanations = new WeakMap<IToken, Map<string, Explanation>>();

    constructor(grammar: () => Grammar) {
        this.grammar = grammar;
    }

    /** The problem behind an error that this provider was asked about. */
    problemOf({ token, message }: Pick<IRecognitionException, 'token' | 'message'>): SyntaxProblem {
        const explanation = this.explanations.get(token)?.get(message) ?? {
            range: rangeOfToken(token),
            message: 'This is not understood.',
        };
        return { code: 'syntax-error', ...explanation };
    }

    buildMismatchTokenMessage({ expected, actual, previous, ruleName }: Mismatch): string {
        const candidates = isWord(expected.name) ? [expected.name] : [];
        const isAlone = expected.name === 'NAME' && previous.tokenType.name === 'INT' && isMissing(actual, previous);
        // A line of a system that begins with no word of the language is read as that of a role.
        const natural = ruleName.startsWith('RoleLine') ? naturalWordAt('system', [previous, actual]) : undefined;
        if (natural) return this.remember(actual, natural);
        const lacking = isAlone ? nounAfter(previous) : missingBefore('value', previous, actual);
        if (lacking) return this.remember(actual, lacking);
        return this.remember(actual, this.explain(expected.LABEL ?? expected.name, candidates, actual, previous));
    }

    buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
        return this.remember(firstRedundant, {
            range: rangeOfToken(firstRedundant),
            message: `${capital(shown(firstRedundant))} has no place here.`,
            advice: mayBegin(blockStructureOf(this.grammar()).file),
        });
    }

    buildNoViableAltMessage({ ruleName, actual, previous }: { ruleName: string; actual: IToken[]; previous: IToken }): string {
        const [found] = actual;
        if (!found) return 'This is not understood.';
        const block = blockStructureOf(this.grammar()).byRule.get(ruleName);
        return this.remember(found, block ? explainLine(block, actual, previous) : this.explainAlternatives(ruleName, actual, previous));
    }

    buildEarlyExitMessage(options: { ruleName: string; actual: IToken[]; previous: IToken }): string {
        return this.buildNoViableAltMessage(options);
    }

    private explainAlternatives(rule: string, actual: readonly IToken[], previous: IToken): Explanation {
        const [found = previous] = actual;
        const natural =
            rule === 'PartyEvent' ? (naturalWordAt('event', [previous, ...actual]) ?? naturalWordAt('deed', actual)) : undefined;
        if (natural) return natural;
        const words = this.wordsThatBegin(rule);
        const misread = rule === 'PartyEvent' ? suggestion(previous, this.wordsThatBegin('Event')) : {};
        if (misread.replacement) return { range: misread.replacement.range, message: `‘${previous.image}’ is not understood.`, ...misread };
        return this.explain(EXPECTED[rule] ?? oneOf(words), words, found, previous);
    }

    private explain(expected: string, candidates: readonly string[], found: IToken, previous: IToken): Explanation {
        if (isMissing(found, previous))
            return { range: placeOf(found, previous), message: `After ${shown(previous)} belongs ${expected}.` };
        const meant = suggestion(found, candidates);
        const written = meant.replacement ? `‘${found.image}’` : shown(found);
        return { range: placeOf(found, previous), message: `Here belongs ${expected}, not ${written}.`, ...meant };
    }

    private wordsThatBegin(rule: string): string[] {
        const definition = this.grammar().rules.find(({ name }) => name === rule);
        if (!GrammarAST.isParserRule(definition)) return [];
        const alternatives = GrammarAST.isGroup(definition.definition)
            ? definition.definition.elements.find(GrammarAST.isAlternatives)
            : definition.definition;
        return alternatives ? [...firstOf(alternatives).tokens].filter(isWord) : [];
    }

    private remember(token: IToken, explanation: Explanation): string {
        const told = explanation.advice ? `${explanation.message} ${explanation.advice}` : explanation.message;
        const known = this.explanations.get(token) ?? new Map<string, Explanation>();
        this.explanations.set(token, known.set(told, explanation));
        return told;
    }
}

function explainLine(block: Block, actual: readonly IToken[], previous: IToken): Explanation {
    const [found = previous] = actual;
    const natural = naturalWordAt(block.word, actual) ?? missingBefore(block.word, previous, found);
    if (natural) return natural;
    const line = LINE_OF[block.word] ?? 'a line of this block';
    const meant = suggestion(found, [...block.leaders].filter(isWord));
    const written = meant.replacement ? `‘${found.image}’` : capital(shown(found));
    return { range: rangeOfToken(found), message: `${written} does not begin ${line}.`, advice: mayBegin(block), ...meant };
}

/** What a line of a block may begin with. */
function mayBegin({ leaders }: Block): string {
    const words = [...leaders].filter(isWord).map((word) => `‘${word}’`);
    if (leaders.has('DATE')) return 'It may begin with a date, such as 2027-12-06 or 2027-12-06 14:20.';
    const others = leaders.has('ID') ? ' or the name of a role' : '';
    return `It may begin with ${words.join(', ')}${others}.`;
}

function suggestion(found: IToken, candidates: readonly string[]): Pick<Explanation, 'advice' | 'replacement'> {
    const meant = isWord(found.image) ? closestWord(found.image, candidates) : undefined;
    if (!meant || meant === found.image) return {}; // a word at the wrong place is not misspelt
    return { advice: `Did you mean ‘${meant}’?`, replacement: { range: rangeOfToken(found), text: meant } };
}

function oneOf(words: readonly string[]): string {
    const listed = words.slice(0, 6).map((word) => `‘${word}’`);
    return listed.length === 0 ? 'something else' : listed.join(' or ');
}

/** Whether the line ended before what was expected; the problem then belongs to the token before. */
function isMissing(found: IToken, previous: IToken): boolean {
    if (previous.tokenType === EOF) return false;
    return isNowhere(found) || found.tokenType.name === '}' || (found.startLine ?? 0) > (previous.endLine ?? 0);
}

function placeOf(found: IToken, previous: IToken): Range {
    if (!isMissing(found, previous)) return isNowhere(found) ? [1, 1, 1, 1] : rangeOfToken(found);
    return isNowhere(previous) ? [1, 1, 1, 1] : rangeOfToken(previous);
}

function isNowhere(token: IToken): boolean {
    return token.tokenType === EOF || !(token.startOffset >= 0);
}

/** Where a token stands. */
export function rangeOfToken(token: IToken): Range {
    const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = token;
    return [startLine, startColumn, endLine, endColumn + 1];
}

function isWord(name: string): boolean {
    return /^[a-z][a-z-]*$/.test(name);
}

function shown(token: IToken): string {
    if (token.tokenType === EOF) return 'the end of the file';
    if (isOfLanguage(token)) return `‘${token.image}’`;
    if (!/^[\p{L}\p{N}_]/u.test(token.image)) return 'this text';
    return /^\p{N}/u.test(token.image) ? 'this number' : 'this word';
}

/**
 * Whether a token is a word or a sign of the language, or a date. Besides a word that is nearly one of the language, nothing else of
 * a line that is not understood is said again: it may be what a damaged `confidential` was to withhold.
 */
function isOfLanguage({ image, tokenType }: IToken): boolean {
    if (isWord(image)) return tokenType.name === image || tokenType.name.startsWith(`${image} (`);
    return /^[{}(),./*-]{1,3}$/.test(image) || /^(?:[A-Z][a-z]{2} ?)?\d{1,4}(?:[-./:T ]\d{1,4})+(?:Z|[+-]\d{2}:\d{2})?$/.test(image);
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
