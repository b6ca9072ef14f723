import type { Severity } from '../../../language/findings/finding.ts';
import type { Paint, Style } from '../../paint.ts';
import { visible } from '../../visible.ts';
import { wrapped } from '../../text/text-width.ts';
import { WIDTH } from './excerpt.ts';
import { sumOf } from './doubts.ts';
import type { Reading } from './reading.ts';
import type { CheckResult } from './result.ts';

const SEVERITIES: readonly (readonly [Severity, 'summary.errors' | 'summary.warnings' | 'summary.infos' | 'summary.hints', Style])[] = [
    ['error', 'summary.errors', 'red'],
    ['warning', 'summary.warnings', 'yellow'],
    ['info', 'summary.infos', 'blue'],
    ['hint', 'summary.hints', 'cyan'],
];

/** What a run comes to: what is most urgent, how much there is of each code, and how grave all of it is. */
export function* summaryOf(result: CheckResult, reading: Reading<unknown>, paint: Paint): Generator<string> {
    const { speaker } = result;
    const { mostUrgent } = reading;
    if (mostUrgent) {
        const { headline } = speaker.tell(mostUrgent.finding);
        yield* linesOf(speaker.say('summary.urgent', { headline: visible(headline) }), (line) => paint('bold', line));
    }
    if (reading.codes.size > 0) {
        const codes = [...reading.codes].map(([code, count]) => `${count} ${code}`).join(', ');
        yield* linesOf(speaker.say('summary.codes', { codes }));
    }
    yield `${countsOf(result, reading, paint)}\n`;
}

function* linesOf(text: string, painted = (line: string): string => line): Generator<string> {
    for (const line of wrapped(text, WIDTH, 'blanks')) yield `${painted(line)}\n`;
}

function countsOf({ files, findings, asOf, all, speaker: { say } }: CheckResult, { folded }: Reading<unknown>, paint: Paint): string {
    const parts = SEVERITIES.flatMap(([severity, key, colour]) => {
        const count = findings.counts[severity] + (all && severity === 'info' ? findings.others : 0);
        return count === 0 ? [] : [paint(colour, say(key, { count }))];
    });
    const { incomplete, uncertain } = sumOf(findings.doubts);
    const doubts = [
        ...(incomplete === 0 ? [] : [say('summary.incomplete', { count: incomplete })]),
        ...(uncertain === 0 ? [] : [say('summary.uncertain', { count: uncertain })]),
    ];
    if (parts.length === 0) {
        if (files.length === 0) parts.push(say('summary.unchecked'));
        else parts.push(doubts.length > 0 ? say('summary.none') : paint('green', say('summary.nothing')));
    }
    if (folded > 0) parts.push(say('summary.folded', { count: folded }));
    parts.push(...doubts.map((each) => paint('yellow', each)));
    if (findings.suppressed > 0) parts.push(say('summary.suppressed', { count: findings.suppressed }));
    if (!all && findings.others > 0) parts.push(say('summary.others', { count: findings.others }));
    return say('summary.counts', { files: files.length, found: parts.join(', '), instant: asOf.text });
}
