import type { Finding } from '../../../language/checks/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import type { Paint, Style } from '../../paint.ts';
import { visible } from '../../visible.ts';

/** How much of a long line is shown, and how much of it before the place. */
const SHOWN = 160;
const BEFORE = 40;

/** The line that a finding speaks of with its place underlined, and the margin under which notes stand. */
export function excerptOf(
    finding: Finding,
    lines: readonly ShownText[],
    paint: Paint,
    colour: Style,
): { readonly text: readonly string[]; readonly margin: string } {
    const [line, column, endLine, endColumn] = finding.range;
    const number = String(line);
    const margin = ' '.repeat(number.length + 1);
    const place = `${margin}${paint('blue', '╭─')} ${visible(finding.file)}:${line}:${column}`;
    const source = lines[line - 1];
    if (source === undefined) return { text: [place], margin };

    const end = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1;
    const from = source.length > SHOWN && column > SHOWN - BEFORE ? column - 1 - BEFORE : 0;
    const shown = visible(source.slice(from, from + SHOWN));
    const before = source.slice(from, column - 1).replace(/[^\t]/g, ' ');
    const carets = '^'.repeat(Math.max(1, Math.min(end, from + shown.length + 1) - column));
    const bar = paint('blue', '│');
    return {
        text: [
            place,
            `${paint('blue', number)} ${bar} ${from > 0 ? '…' : ''}${shown}${from + SHOWN < source.length ? '…' : ''}`,
            `${margin}${bar} ${from > 0 ? ' ' : ''}${before}${paint(['bold', colour], carets)}`,
        ],
        margin,
    };
}
