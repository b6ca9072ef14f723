import type { Finding } from '../../findings/finding.ts';
import { isFindingOf } from '../../findings/finding.ts';
import { isMarkedConfidential, unreadLines, withheldLines } from '../../syntax/withheld-lines.ts';
import type { SyntaxProblem } from '../../syntax/problem.ts';
import type { VigilParser } from '../../syntax/parser.ts';

declare const shown: unique symbol;

/** Text of a file that may be shown to whoever reads an output. Only this module makes it, so that nothing is printed unasked. */
export type ShownText = string & { readonly [shown]: true };

/** A text and its lines as they may be shown. */
export interface ShownPage {
    readonly text: string;
    /** A line for each line of the text: itself, or that it is withheld. */
    readonly lines: readonly ShownText[];
}

/** Instead of a line that is marked; instead of one that could not be read, or that may belong to a mark that could not. */
const CONFIDENTIAL = '(withheld as confidential)';
const UNREAD = '(withheld until it can be read)';
const LINE_END = /\r\n|\r|\n/;

/** What of a text may be shown, by the problems that reading it met. */
export function shownPage(text: string, problems: readonly Pick<SyntaxProblem, 'code' | 'range' | 'replacement'>[]): ShownPage {
    const unread = unreadLines(text, problems);
    const withheld = withheldLines(text, unread);
    return {
        text,
        lines: text.split(LINE_END).map((line, index) => asShown(withheld.has(index + 1) ? withheldAs(line, unread.length > 0) : line)),
    };
}

/** What of a text may be shown; the text is read for it. */
export function shownPageOf(text: string, parser: VigilParser): ShownPage {
    return shownPage(text, parser.parse(text).problems);
}

/** What of a text may be shown, by all findings of its file. */
export function shownPageByFindings(text: string, findings: readonly Finding[]): ShownPage {
    const problems = findings.flatMap((finding) => {
        if (!isFindingOf(finding, 'syntax-error')) return [];
        const { code, range, facts } = finding;
        const isKnown = facts.replacement !== null && facts.replacement.text !== null;
        return [{ code, range, ...(isKnown && { replacement: { range, text: '' } }) }];
    });
    return shownPage(text, problems);
}

function asShown(line: string): ShownText {
    return line as ShownText;
}

function withheldAs(line: string, isUnread: boolean): string {
    return `${/^[ \t]*/.exec(line)?.[0] ?? ''}${isMarkedConfidential(line) || !isUnread ? CONFIDENTIAL : UNREAD}`;
}
