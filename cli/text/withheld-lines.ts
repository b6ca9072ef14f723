const WITHHELD = '(withheld as confidential)';

/**
 * The lines of a file as they may stand in a terminal or a log: what is marked `confidential`, or says who told of it, is replaced, also where the file is
 * damaged. A text over several lines carries its mark behind its end, so that its first line alone does not tell.
 */
export function withoutConfidential(lines: readonly string[]): readonly string[] {
    if (!lines.some(isMarked)) return lines;
    const shown = [...lines];
    let opened: number | undefined;
    for (const [index, line] of lines.entries()) {
        const from = opened ?? index;
        if (line.split('"""').length % 2 === 0) opened = opened === undefined ? index : undefined;
        if (isMarked(line)) for (let each = from; each <= index; each++) shown[each] = `${indentationOf(lines[each] ?? '')}${WITHHELD}`;
    }
    return shown;
}

function isMarked(line: string): boolean {
    return /(^|[\s"])confidential(\s|"|$)|^\s*reporter(\s|"|$)/.test(line);
}

function indentationOf(line: string): string {
    return /^\s*/.exec(line)?.[0] ?? '';
}
