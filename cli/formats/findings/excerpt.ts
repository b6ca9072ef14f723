import type { Finding } from '../../../language/findings/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import type { Paint, Style } from '../../paint.ts';
import { visible } from '../../visible.ts';

/** How wide a line is at most. */
export const WIDTH = 100;
/** How much of a long line is shown before the place. */
const BEFORE = 40;

/** The line that a finding speaks of with its place underlined, where it may be shown, and the margin under which notes stand. */
export function excerptOf(
    finding: Finding,
    source: ShownText | undefined,
    paint: Paint,
    colour: Style,
): { readonly text: readonly string[]; readonly margin: string } {
    const [line, column, endLine, endColumn] = finding.range;
    const number = String(line);
    const margin = ' '.repeat(number.length + 1);
    const place = `${margin}${paint('blue', '╭─')} ${visible(finding.file)}:${line}:${column}`;
    // Of an empty line, such as the only one of a file that could not be read, there is nothing to see.
    if (source === undefined || source.length === 0) return { text: [place], margin };

    const end = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1;
    const room = WIDTH - margin.length - 4; // the bar, and a sign at either end for what is cut off
    const from = source.length > room && column > room - BEFORE ? column - 1 - BEFORE : 0;
    const shown = visible(source.slice(from, from + room));
    const before = source.slice(from, column - 1).replace(/[^\t]/g, ' ');
    const carets = '^'.repeat(Math.max(1, Math.min(end, from + shown.length + 1) - column));
    const bar = paint('blue', '│');
    return {
        text: [
            place,
            `${paint('blue', number)} ${bar} ${from > 0 ? '…' : ''}${shown}${from + room < source.length ? '…' : ''}`,
            `${margin}${bar} ${from > 0 ? ' ' : ''}${before}${paint(['bold', colour], carets)}`,
        ],
        margin,
    };
}
