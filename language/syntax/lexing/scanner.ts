import type { IToken, TokenType } from 'chevrotain';
import { namesPartOfDate } from '../../time/written/names.ts';
import { DASH, GAP } from '../../time/written/signs.ts';
import { instantAt } from '../../time/written/written-instant.ts';
import { ProblemList } from '../problem.ts';
import type { Range } from '../range.ts';
import type { ScannerTypes } from './scanner-types.ts';
import type { KeywordTokens } from './token-types.ts';
import { BROKEN_OFF, damagedInstantAt, goesOnAsDate, pastedInstant, unclearInstant } from './pasted-instant.ts';
import type { Unclosed } from '../problem-words.ts';
import type { InstantProblem } from './pasted-instant.ts';
import { rangeOfToken } from '../token-range.ts';
import { pastedQuotes } from './pasted.ts';
import { isInvisible, readInvisible } from './invisible-signs.ts';
import { endOfLineText, isQuote } from './quotes.ts';
import { endOfBlock, endOfComment, endOfLine } from './text-extent.ts';
import { isClosedString } from '../literals.ts';

/** An instant as the language writes it, with nothing after it that could belong to it: most of them, and quick to tell. */
const ORDINARY_INSTANT =
    /\d{4}-\d\d-\d\d(?:([ \t]+)\d\d:\d\d)?(?=[ \t]*[\n\r}]|[ \t]+(?!(?:at|um|om|op|a|am|p|pm|uhr|uur|hrs?|h|heures?|o)(?![\w-]))["a-z])/y;
const DATE_LENGTH = '2027-12-06'.length;
/** What a date can begin with: a year, a day and what follows it, or the name of a month or a weekday. */
const DATE_LIKE = new RegExp(
    String.raw`\d{4}(?:${DASH}|[/.])\d|${BROKEN_OFF}|\d{1,2}(?:[./]|${DASH})${GAP}?\d{1,2}(?:[./]|${DASH})|\d{1,2}(?:st|nd|rd|th|er|e|\.)?(?:${GAP}|${DASH})*\p{L}{3}|\p{L}+\.?,?${GAP}*[\p{L}\d]`,
    'uy',
);
/** Nothing else of the language begins so. */
const YEAR_AND_DASH = new RegExp(String.raw`^\d{4}${DASH}`, 'u');
/** A date that words of an event follow, and not what may stand after a date within a line. */
const EVENT = /\d[\dT:.+Z-]*(?:[ \t]+\d\d:\d\d\S*)?[ \t]+(?!(?:and|because|confidential|in|known|see|struck)(?![\w-]))[a-z]/y;
/** What follows the first part of a word that is written with dashes. */
const REST_OF_DASHED = new RegExp(String.raw`(?:${DASH}+[A-Za-z0-9_]+)+`, 'uy');
const ANY_DASH = new RegExp(DASH, 'gu');
/** The words after which a line goes on with an instant or a date. */
const BEFORE_INSTANT: ReadonlySet<string> = new Set(
    'known struck since until from to by on of expected drafted approved checked between and market service significantly before about limit'.split(
        ' ',
    ),
);
/** Those with which no line of a timeline can end. */
const BEFORE_DATE_OF_EVENT: ReadonlySet<string> = new Set('known struck since until by to between and before'.split(' '));
const ROMAN = /^[IVX]+$/;
/** What a list or a condition goes on after, on the next line too. */
const CONTINUING: ReadonlySet<string> = new Set([',', '.', '(', 'or', 'and', 'not']);
/** Deeper parentheses than any condition needs; a parser that descends cannot go on for ever. */
const DEEPEST_PARENTHESIS = 64;

/** One walk over a text. The patterns of the terminals come from the grammar, the order in which they are tried from here. */
export class Scanner {
    readonly tokens: IToken[] = [];
    readonly comments: IToken[] = [];
    readonly problems = new ProblemList();

    private offset = 0;
    private line = 1;
    private lineStart = 0;
    /** Whether the next token begins its line, or stands right after a brace. */
    private fresh = true;
    private parentheses = 0;
    /** Whether each line begins with a date here. */
    private inTimeline = false;
    /** Whether a comment that begins here may still have its end. */
    private commentsEnd = true;
    private readonly source: string;
    private readonly types: ScannerTypes;

    constructor(source: string, types: ScannerTypes) {
        this.source = source;
        this.types = types;
    }

    scan(): void {
        if (this.source.charCodeAt(0) === 0xfeff) this.offset = this.lineStart = 1;
        while (this.offset < this.source.length) this.next();
    }

    private next(): void {
        const code = this.source.charCodeAt(this.offset);
        if (code === 10 || code === 13) return this.lineBreak(code);
        if (code === 32 || code === 9) {
            this.offset++;
            return;
        }
        if (code >= 48 && code <= 57) return this.number();
        if (this.scanWord()) return;

        const character = this.source.charAt(this.offset);
        if (isQuote(character) && this.text(character)) return;
        if (character === '/' && this.comment()) return;
        const punctuation = this.types.keywords.get(character);
        if (punctuation) return this.punctuation(character, punctuation);
        if (isInvisible(character)) return this.invisible();
        this.garbage();
    }

    private lineBreak(code: number): void {
        this.offset += code === 13 && this.source.charCodeAt(this.offset + 1) === 10 ? 2 : 1;
        this.line++;
        this.lineStart = this.offset;
        this.fresh = true;
    }

    private number(): void {
        if (this.fresh && this.inTimeline && this.beginsEvent()) this.missingInstant();
        ORDINARY_INSTANT.lastIndex = this.offset;
        const ordinary = ORDINARY_INSTANT.exec(this.source);
        if (ordinary) {
            const [, gap] = ordinary;
            const end = ORDINARY_INSTANT.lastIndex;
            this.push(this.types.date, this.offset + DATE_LENGTH);
            if (gap === undefined) return;
            this.offset += gap.length;
            this.push(this.types.time, end);
            return;
        }
        if (this.month() || this.instant()) return;
        for (const { type, pattern } of this.types.numeric) {
            pattern.lastIndex = this.offset;
            if (!pattern.test(this.source)) continue;
            this.push(type, pattern.lastIndex);
            return;
        }
    }

    /** Whether a date begins the next event, although the line before it ends where a date has to follow. */
    private beginsEvent(): boolean {
        EVENT.lastIndex = this.offset;
        return BEFORE_DATE_OF_EVENT.has(this.tokens[this.tokens.length - 1]?.image ?? '') && EVENT.test(this.source);
    }

    /** Leaves the date of the next event to it: what stands in place of the missing one is taken nowhere, so that the line ends there. */
    private missingInstant(): void {
        const word = this.tokens[this.tokens.length - 1];
        if (!word) return;
        this.tokens.push({ ...word, tokenType: this.types.unread, tokenTypeIdx: this.types.unread.tokenTypeIdx ?? 0 });
        this.problems.add({
            code: 'syntax-error',
            range: rangeOfToken(word),
            says: { kind: 'breaks-off', word: word.image },
            advice: { kind: 'go-on', word: word.image },
        });
    }

    /** A month of which no day is known; what goes on as a date or is none reads as that. */
    private month(): boolean {
        const { type, pattern } = this.types.month;
        pattern.lastIndex = this.offset;
        if (!pattern.test(this.source) || goesOnAsDate(this.source, this.offset)) return false;
        this.push(type, pattern.lastIndex);
        return true;
    }

    /** A date, with its weekday and its time where they stand beside it, in whatever way it is written; read whole or not at all. */
    private instant(): boolean {
        DATE_LIKE.lastIndex = this.offset;
        if (!DATE_LIKE.test(this.source)) return false;
        const found = instantAt(this.source, this.offset) ?? damagedInstantAt(this.source, this.offset);
        if (!found || !this.takesInstant()) return false;
        const pasted = found.kind === 'read' ? pastedInstant(this.source, found) : unclearInstant(this.source, this.offset, found);
        if (pasted) this.addInstantProblem(pasted);
        if (found.kind === 'unclear' || pasted?.code === 'syntax-error') {
            this.push(this.types.unread, found.end);
            return true;
        }
        const { weekday, day, time, offset, hasT } = found;
        const keyword = weekday && this.types.keywords.get(weekday.text);
        if (weekday && keyword) this.push(this.keywordType(weekday.text, keyword), weekday.to);
        this.skipTo(day.from, pasted);
        if (time && (hasT || offset)) this.push(this.types.stamp, found.end);
        else this.push(this.types.date, day.to);
        if (!time || hasT || offset) return true;
        this.skipTo(time.from, pasted);
        this.push(this.types.time, time.to);
        return true;
    }

    /** Goes on to the next part of an instant; signs that nobody sees are told where what is told of the instant leaves them out. */
    private skipTo(offset: number, told: InstantProblem | undefined): void {
        while (this.offset < offset) {
            const isTold = told && this.offset >= told.from && this.offset < told.to;
            if (!isTold && isInvisible(this.source.charAt(this.offset))) this.invisible();
            else this.offset++;
        }
    }

    private addInstantProblem({ from, to, replacement, ...problem }: InstantProblem): void {
        const column = from - this.lineStart + 1;
        const range: Range = [this.line, column, this.line, column + to - from];
        const certain = replacement !== undefined && { replacement: { range, text: replacement, isCertain: true as const } };
        this.problems.add({ ...problem, range, ...certain });
    }

    /** Whether a date may stand here: elsewhere a number with points is a provision, and words are those of a text that lost its quotes. */
    private takesInstant(): boolean {
        if (this.fresh || YEAR_AND_DASH.test(this.source.slice(this.offset, this.offset + 5))) return true;
        return BEFORE_INSTANT.has(this.tokens[this.tokens.length - 1]?.image ?? '');
    }

    private scanWord(): boolean {
        const { word, zone } = this.types;
        word.pattern.lastIndex = this.offset;
        if (!word.pattern.test(this.source)) return false;

        const end = word.pattern.lastIndex;
        if (this.source.charCodeAt(end) === 47) {
            zone.pattern.lastIndex = this.offset;
            if (zone.pattern.test(this.source)) {
                this.push(zone.type, zone.pattern.lastIndex);
                return true;
            }
        }
        const image = this.source.slice(this.offset, end);
        if (namesPartOfDate(image) && this.instant()) return true;
        if (this.source.charCodeAt(end) > 0x7f && this.dashedWord(end)) return true;
        const keyword = this.types.keywords.get(image);
        this.push(keyword ? this.keywordType(image, keyword) : this.nameType(image), end);
        return true;
    }

    /** A word whose hyphens a word processor has written: read as what is meant, though its line counts only once it is written so. */
    private dashedWord(from: number): boolean {
        REST_OF_DASHED.lastIndex = from;
        if (!REST_OF_DASHED.test(this.source)) return false;
        const image = this.source.slice(this.offset, REST_OF_DASHED.lastIndex).replaceAll(ANY_DASH, '-');
        const keyword = this.types.keywords.get(image);
        const token = this.push(keyword ? this.keywordType(image, keyword) : this.nameType(image), REST_OF_DASHED.lastIndex);
        token.image = image;
        const { startLine = 1, startColumn = 1 } = token;
        const range: Range = [startLine, startColumn, startLine, startColumn + image.length];
        this.problems.add({
            code: 'syntax-error',
            range,
            says: { kind: 'other-dash' },
            advice: { kind: 'hyphen' },
            replacement: { range, text: image, isCertain: true, isOfFile: true },
        });
        return true;
    }

    private keywordType(word: string, { leading, inner }: KeywordTokens): TokenType {
        if (this.fresh) return this.types.leadingWords.get(word) ?? leading;
        // `report on inc-1 { … }`: the word after a report without a name introduces its incident
        const previous = this.tokens[this.tokens.length - 1];
        return word === 'on' && previous?.tokenType.name === 'report' ? leading : inner;
    }

    private nameType(image: string): TokenType {
        if (ROMAN.test(image)) return this.types.roman;
        return this.fresh && !this.continuesLine() ? this.types.word.type : this.types.innerName;
    }

    /** Whether the last line cannot have ended where it did. */
    private continuesLine(): boolean {
        const previous = this.tokens[this.tokens.length - 1];
        return previous !== undefined && CONTINUING.has(previous.image);
    }

    /** A text on one line or several; false where the quote begins none. */
    private text(opening: string): boolean {
        if (opening === '"' && this.source.startsWith('"""', this.offset)) {
            this.block();
            return true;
        }
        const end = endOfLineText(this.source, this.offset);
        if (end === undefined) return false;
        const token = this.push(this.types.string, end);
        const pasted = pastedQuotes(token);
        if (pasted) this.problems.add(pasted);
        if (isClosedString(token.image)) return true;
        this.unclosed(token, 'text', /\\"\s*$/.test(token.image) ? 'backslash' : 'text');
        return true;
    }

    private block(): void {
        const { end, closed } = endOfBlock(this.source, this.offset, this.lineStart);
        const token = this.push(this.types.block, end);
        if (!closed) this.unclosed(token, 'block');
    }

    private comment(): boolean {
        const second = this.source.charAt(this.offset + 1);
        if (second === '/') {
            this.comments.push(this.token(this.types.lineComment, endOfLine(this.source, this.offset)));
            return true;
        }
        if (second !== '*') return false;
        const { end, closed, noneFollows } = this.commentsEnd
            ? endOfComment(this.source, this.offset)
            : { end: endOfLine(this.source, this.offset), closed: false, noneFollows: true };
        this.commentsEnd = !noneFollows;
        const token = this.token(this.types.blockComment, end);
        this.comments.push(token);
        if (!closed) this.unclosed(token, 'comment');
        return true;
    }

    private punctuation(character: string, { leading }: KeywordTokens): void {
        if (character === '(' && ++this.parentheses > DEEPEST_PARENTHESIS) return this.garbage();
        if (character === ')' && this.parentheses > 0) this.parentheses--;
        if (character === '{' || character === '}') this.parentheses = 0;
        const before = this.tokens[this.tokens.length - 1]?.image;
        this.push(leading, this.offset + 1);
        this.fresh = character === '{' || character === '}';
        if (this.fresh) this.inTimeline = character === '{' && before === 'timeline';
    }

    /** Signs that nobody sees, as word processors, mail and web pages bring them along: they separate, or mean nothing. */
    private invisible(): void {
        let end = this.offset;
        while (end < this.source.length && isInvisible(this.source.charAt(end))) end++;
        const { meant, named, count } = readInvisible(this.source.slice(this.offset, end));
        const column = this.offset - this.lineStart + 1;
        const range = [this.line, column, this.line, column + end - this.offset] as const;
        this.problems.add({
            code: 'pasted-text',
            range,
            says: { kind: 'invisible', count, column, signs: named },
            advice: { kind: meant === '' ? 'remove' : 'space' },
            replacement: { range, text: meant },
        });
        this.offset = end;
    }

    private garbage(): void {
        let end = this.offset + 1;
        while (end < this.source.length && /[^\s\w"{}.,()/\u00C0-\uFFFF]/.test(this.source.charAt(end))) end++;
        const written = this.source.slice(this.offset, end);
        const column = this.offset - this.lineStart + 1;
        this.problems.add({
            code: 'syntax-error',
            range: [this.line, column, this.line, column + written.length],
            says: { kind: 'no-meaning', written: printable(written) },
            advice: { kind: 'remove-or-quote' },
        });
        this.offset = end;
        this.fresh = false;
    }

    private push(type: TokenType, end: number): IToken {
        const token = this.token(type, end);
        this.tokens.push(token);
        this.fresh = false;
        return token;
    }

    private token(type: TokenType, end: number): IToken {
        const startOffset = this.offset;
        const startLine = this.line;
        const startColumn = startOffset - this.lineStart + 1;
        const image = this.source.slice(startOffset, end);
        if (type === this.types.block || type === this.types.blockComment) this.countLines(image, startOffset);
        this.offset = end;
        return {
            image,
            startOffset,
            startLine,
            startColumn,
            endOffset: end - 1,
            endLine: this.line,
            endColumn: end - this.lineStart,
            tokenTypeIdx: type.tokenTypeIdx ?? 0,
            tokenType: type,
        };
    }

    private countLines(image: string, startOffset: number): void {
        for (let index = 0; index < image.length; index++) {
            const code = image.charCodeAt(index);
            if (code !== 10 && code !== 13) continue;
            if (code === 13 && image.charCodeAt(index + 1) === 10) index++;
            this.line++;
            this.lineStart = startOffset + index + 1;
        }
    }

    private unclosed(token: IToken, what: Unclosed, close: Unclosed | 'backslash' = what): void {
        const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = token;
        this.problems.add({
            code: 'syntax-error',
            range: [startLine, startColumn, endLine, endColumn + 1],
            says: { kind: 'unclosed', what },
            advice: { kind: 'close', what: close },
        });
    }
}

/** What was written, signs without ink by their number. */
function printable(written: string): string {
    const shown = written.length > 20 ? `${written.slice(0, 20)}…` : written;
    return [...shown].map((character) => (/[\p{C}\p{Z}]/u.test(character) ? numberOf(character) : character)).join('');
}

function numberOf(character: string): string {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
