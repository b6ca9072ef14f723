import type { Finding } from '../findings/finding.ts';
import type { CaseEvent } from '../facts/case-file.ts';
import { whenOf } from '../findings/parts-of.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { saysThatALineWasWrong } from '../syntax/words/natural-words.ts';
import { caseOf, contains, eventAt } from './incident-of.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';
import { insertion } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';

/** `strike-line`: says that a line is wrong from now on, instead of changing what was known before. */
export const strikeLine = defineFix({
    code: 'strike-line',
    answers: [
        'event-before-occurrence',
        'event-repeated',
        'findings-contradict',
        'report-by-wrong-party',
        'report-to-wrong-authority',
        'report-stage-unfit',
        'syntax-error',
    ],
    title: 'Strikes a line that is wrong instead of changing it',
    safe: false,
    *fixesFor(finding, context) {
        if (finding.code === 'syntax-error') {
            yield* strikeEarlier(finding, context);
            return;
        }
        const caseFile = caseOf(finding, context);
        if (!caseFile) return;
        const when = instantAsWritten(context.asOf, caseFile.zone);
        for (const event of linesOf(finding, caseFile.events)) yield* strike(event, when, context);
    },
});

/** How many earlier lines are offered where one of them was wrong. */
const MAX_EARLIER = 3;

/** Where a line says that an earlier one was wrong (`amended "…"`): strikes that one with its day and reason, and keeps what was said of it. */
function* strikeEarlier(finding: Finding, context: FixContext): Iterable<Proposal> {
    const [line] = finding.range;
    const written = context.text.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const [, indentation = '', when = '', word = '', reason] =
        /^(\s*)(\S.*?)\s+([\w-]+)(?:\s+("(?:[^"\\]|\\.)*"))?\s*$/.exec(written) ?? [];
    if (!saysThatALineWasWrong(word.toLowerCase())) return;
    const caseFile = caseOf(finding, context);
    const earlier = (caseFile?.events ?? []).filter((event) => event.range[2] < line && !event.source.struck).slice(-MAX_EARLIER);
    for (const event of earlier.reverse()) {
        const kept = insertion(context.file.path, line, indentation.length + 1, '// ');
        for (const { way, edits } of strike(event, when, context, reason)) yield { way, edits: [...edits, kept] };
    }
}

/** The line of the finding, and where two lines disagree the other one as well. */
function linesOf(finding: Finding, events: readonly CaseEvent[]): readonly CaseEvent[] {
    const own = events.filter(({ range }) => contains(range, finding.range));
    if (finding.code !== 'findings-contradict') return own;
    const others = finding.related.flatMap(({ location }) => eventAt(location.range, { events }) ?? []);
    return [...own, ...others];
}

function* strike(
    { source, range, at }: CaseEvent,
    when: string,
    { file, text }: FixContext,
    reason = '"Why it is wrong"',
): Iterable<Proposal> {
    if (source.struck) return;
    const [, , line, column] = range;
    const whole = offsetsOf(range, lineStartsOf(text), text.length);
    const instant = offsetsOf(source.at.range, lineStartsOf(text), text.length);
    const told = text.slice(instant.to, whole.to).trim();
    yield {
        way: { kind: 'strike', line: shortened(told), when: whenOf(at) },
        edits: [insertion(file.path, line, column, ` struck ${when} ${reason}`)],
    };
}

function shortened(text: string): string {
    return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
