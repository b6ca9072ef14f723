import { GrammarAST } from 'langium';
import type { Grammar } from 'langium';
import { EOF } from 'chevrotain';
import type { IParserErrorMessageProvider, IRecognitionException, IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from './problem.ts';
import type { ExpectedText, ExpectedThing, FoundText, ProblemAdvice, ProblemText } from './problem-words.ts';
import { expectedOf } from './lexing/token-types.ts';
import type { Range } from './range.ts';
import { blockStructureOf, firstOf } from './recovery/blocks.ts';
import type { Block } from './recovery/blocks.ts';
import { closestWord } from './similar-words.ts';
import { rangeOfToken } from './token-range.ts';
import { placeInLine } from './words/line-forms.ts';
import { missingBefore, naturalWordAt, nounAfter } from './words/natural-words.ts';

/** What belongs where a rule of the grammar found none of its alternatives. */
const EXPECTED: Readonly<Record<string, ExpectedThing>> = {
    Event: 'happening',
    PartyEvent: 'deed',
    Finding: 'finding',
    Instant: 'date',
    FieldLine: 'text_or_unknown',
    PurposeLine: 'text_or_unknown',
    RoleLine: 'party_or_unknown',
    PlacedLine: 'date_or_unknown',
    ServiceLine: 'date_or_unknown',
    ChangedLine: 'date_or_unknown',
    OnDay: 'date',
    CalendarDay: 'date',
    RegisteredLine: 'text_or_unknown',
    AffectedLine: 'number_and_noun',
    OperatorsLine: 'operators',
    Text: 'text',
    Zone: 'zone',
    Act: 'act',
    Moment: 'moment',
    Atom: 'condition',
    Span: 'span',
    RouteLine: 'route_line',
    Provision: 'provision',
    LeadingName: 'name',
};

/** What belongs behind a word where a name does. */
const NAME_AFTER: Readonly<Record<string, ExpectedThing>> = {
    reach: 'party_not_reached',
    informed: 'party_told',
    answered: 'party_answered',
    reported: 'stage',
    announced: 'stage',
    acknowledged: 'stage',
    extended: 'stage',
    refused: 'stage',
    withdrew: 'stage_or_subject',
    suspended: 'subject',
    disabled: 'subject',
    altered: 'subject',
    recalled: 'subject',
    reached: 'milestone',
    at: 'deployer',
};

type Explanation = Pick<SyntaxProblem, 'range' | 'says' | 'advice' | 'replacement' | 'choices'> & {
    /** It is taken for the first word of a line. */
    readonly beginsLine?: true;
};

interface Mismatch {
    readonly expected: TokenType;
    readonly actual: IToken;
    readonly previous: IToken;
}

/** Says in the words of the language what was expected, what stands there instead, and what was probably meant. */
export class VigilMessages implements IParserErrorMessageProvider {
    private readonly grammar: () => Grammar;
    /** Two errors can be found at one token: a line that lacks its end, and the next one; each has its own message. */
    private readonly explanations = new WeakMap<IToken, Map<string, Explanation>>();

    constructor(grammar: () => Grammar) {
        this.grammar = grammar;
    }

    /**
     * The problem behind an error that this provider was asked about, with what such a line reads like where nothing else says what to
     * write.
     *
     * @param tokens those of the file, in order
     */
    problemOf({ token, message }: Pick<IRecognitionException, 'token' | 'message'>, tokens: readonly IToken[]): SyntaxProblem {
        const { beginsLine, ...explanation }: Explanation = this.explanations.get(token)?.get(message) ?? {
            range: rangeOfToken(token),
            says: { kind: 'not-understood' },
        };
        const problem: SyntaxProblem = { code: 'syntax-error', ...explanation };
        const place = problem.replacement || problem.choices ? undefined : placeInLine(problem.range, tokens);
        if (!place?.form) return problem;
        const advice = { kind: 'line-form', form: place.form } as const;
        if (beginsLine && place.before.length > 0) return { ...problem, says: restOfLine(place.found, place.before.at(-1)), advice };
        return problem.advice === undefined ? { ...problem, advice } : problem;
    }

    buildMismatchTokenMessage({ expected, actual, previous }: Mismatch): string {
        const candidates = isWord(expected.name) ? [expected.name] : [];
        const isAlone = expected.name === 'NAME' && previous.tokenType.name === 'INT' && isMissing(actual, previous);
        const lacking = isAlone ? nounAfter(previous) : missingBefore('value', previous, actual);
        if (lacking) return this.remember(actual, lacking);
        // `to` may be a name as well: what should stand before it was left out.
        if (expected.name === 'to' && previous.image === 'to') return this.remember(actual, stageMissing(previous));
        const named = expected.name === 'NAME' ? NAME_AFTER[previous.image] : undefined;
        return this.remember(actual, this.explain(named ? thing(named) : expectedOf(expected), candidates, actual, previous));
    }

    buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
        return this.remember(firstRedundant, {
            range: rangeOfToken(firstRedundant),
            says: { kind: 'no-place', found: shown(firstRedundant) },
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
        const natural = naturalWordIn(rule, actual, previous);
        if (natural) return natural;
        const words = this.wordsThatBegin(rule);
        const misread = rule === 'PartyEvent' ? suggestion(previous, this.wordsThatBegin('Event')) : {};
        if (misread.replacement)
            return { range: misread.replacement.range, says: { kind: 'word-not-understood', word: previous.image }, ...misread };
        const expected = EXPECTED[rule];
        const explained = this.explain(expected ? thing(expected) : oneOf(words), words, found, previous);
        if (rule === 'PartyEvent' && !explained.advice) return { ...explained, advice: { kind: 'noted' } };
        // A role begins its line.
        return rule === 'RoleLine' && explained.range[1] === previous.startColumn ? { ...explained, beginsLine: true } : explained;
    }

    private explain(expected: ExpectedText, candidates: readonly string[], found: IToken, previous: IToken): Explanation {
        if (isMissing(found, previous))
            return { range: placeOf(found, previous), says: { kind: 'missing-after', found: shown(previous), expected } };
        const meant = suggestion(found, candidates);
        return { range: placeOf(found, previous), says: { kind: 'other-expected', found: writtenAs(found, meant), expected }, ...meant };
    }

    private wordsThatBegin(rule: string): string[] {
        const definition = this.grammar().rules.find(({ name }) => name === rule);
        if (!GrammarAST.isParserRule(definition)) return [];
        const alternatives = GrammarAST.isGroup(definition.definition)
            ? definition.definition.elements.findLast(GrammarAST.isAlternatives)
            : definition.definition;
        return alternatives ? [...firstOf(alternatives).tokens].filter(isWord) : [];
    }

    private remember(token: IToken, explanation: Explanation): string {
        const told = JSON.stringify([explanation.says, explanation.advice]);
        const known = this.explanations.get(token) ?? new Map<string, Explanation>();
        this.explanations.set(token, known.set(told, explanation));
        return told;
    }
}

/** A natural word that was read as a name: of a party that does something, or of a role of a system. */
function naturalWordIn(rule: string, actual: readonly IToken[], previous: IToken): Explanation | undefined {
    if (rule === 'RoleLine') return naturalWordAt('system', [previous, ...actual]);
    return rule === 'PartyEvent' ? (naturalWordAt('event', [previous, ...actual]) ?? naturalWordAt('deed', actual)) : undefined;
}

function explainLine(block: Block, actual: readonly IToken[], previous: IToken): Explanation {
    const [found = previous] = actual;
    const natural = naturalWordAt(block.word, actual) ?? missingBefore(block.word, previous, found);
    if (natural) return natural;
    const meant = suggestion(found, [...block.leaders].filter(isWord));
    return {
        range: rangeOfToken(found),
        says: { kind: 'begins-no-line', found: writtenAs(found, meant), block: block.word },
        advice: mayBegin(block),
        beginsLine: true,
        ...meant,
    };
}

/** What is said of a word with which the line before it goes on, although that is complete. */
function restOfLine(found: IToken, previous: IToken | undefined): ProblemText {
    const areNames = [found, previous].every((token) => token?.tokenType.name.startsWith('ID') === true);
    return areNames ? { kind: 'two-names' } : { kind: 'no-place-in-line', found: shown(found) };
}

function stageMissing(to: IToken): Explanation {
    return { range: rangeOfToken(to), says: { kind: 'stage-before-to' } };
}

/** What a line of a block may begin with. */
function mayBegin({ leaders }: Block): ProblemAdvice {
    if (leaders.has('DATE')) return { kind: 'may-begin-with-date' };
    return { kind: 'may-begin', words: [...leaders].filter(isWord), roles: leaders.has('ID') };
}

function suggestion(found: IToken, candidates: readonly string[]): Pick<Explanation, 'advice' | 'replacement'> {
    const meant = isWord(found.image) ? closestWord(found.image, candidates) : undefined;
    if (!meant || meant === found.image) return {}; // a word at the wrong place is not misspelt
    return { advice: { kind: 'alike', word: meant }, replacement: { range: rangeOfToken(found), text: meant } };
}

function oneOf(words: readonly string[]): ExpectedText {
    return { kind: 'words', words: words.slice(0, 6) };
}

function thing(what: ExpectedThing): ExpectedText {
    return { kind: 'thing', thing: what };
}

/** What stands there; a word that is nearly one of the language is said again. */
function writtenAs(found: IToken, { replacement }: Pick<Explanation, 'replacement'>): FoundText {
    return replacement ? { kind: 'sign', text: found.image } : shown(found);
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

function isWord(name: string): boolean {
    return /^[a-z][a-z-]*$/.test(name);
}

function shown(token: IToken): FoundText {
    if (token.tokenType === EOF) return { kind: 'end' };
    if (isOfLanguage(token)) return { kind: 'sign', text: token.image };
    if (!/^[\p{L}\p{N}_]/u.test(token.image)) return { kind: 'other' };
    return { kind: /^\p{N}/u.test(token.image) ? 'number' : 'word' };
}

/**
 * Whether a token is a word or a sign of the language, or a date. Besides a word that is nearly one of the language, nothing else of
 * a line that is not understood is said again: it may be what a damaged `confidential` was to withhold.
 */
function isOfLanguage({ image, tokenType }: IToken): boolean {
    if (isWord(image)) return tokenType.name === image || tokenType.name.startsWith(`${image} (`);
    return /^[{}(),./*-]{1,3}$/.test(image) || /^(?:[A-Z][a-z]{2} ?)?\d{1,4}(?:[-./:T ]\d{1,4})+(?:Z|[+-]\d{2}:\d{2})?$/.test(image);
}
