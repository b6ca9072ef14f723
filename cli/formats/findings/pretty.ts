import type { Paint } from '../../paint.ts';
import { fails } from '../../fail-on.ts';
import { visible } from '../../visible.ts';
import { findingLines } from './finding-lines.ts';
import type { CheckResult } from './result.ts';
import { readingOf } from './reading.ts';
import { shownLineOf } from './shown-lines.ts';
import { summaryOf } from './summary.ts';
import { reasonOf, suppressedIn } from './suppressed.ts';

/** `--format pretty`: for people. The line, what is wrong, why with the provision, and what to do; what presses most comes first. */
export function* printPretty(result: CheckResult, paint: Paint): Generator<string> {
    const { findings, failOn, quiet, textOf } = result;
    const reading = readingOf(result, shownLineOf(textOf));
    for (const { taken, ...fold } of reading) {
        if (!quiet || fails(fold.finding, failOn)) yield `${findingLines(fold, taken, paint, result).join('\n')}\n\n`;
    }
    if (quiet) return;
    if (findings.suppressed > 0) yield* printSuppressed(result, paint);
    yield* summaryOf(result, reading, paint);
}

/** What people have accepted, with their reasons: it is left out above, and must not be left out altogether. */
function* printSuppressed({ findings }: CheckResult, paint: Paint): Generator<string> {
    yield `${paint('bold', 'Suppressed by comments:')}\n`;
    for (const finding of suppressedIn(findings.withSuppressed())) {
        const place = `${visible(finding.file)}:${finding.range[0]}`;
        yield `  ${place}  ${finding.severity}[${finding.code}]  ${visible(reasonOf(finding))}\n`;
    }
    yield '\n';
}
