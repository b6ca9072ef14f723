/**
 * The lines of files, of which only the last one asked for is kept: findings come in order of files.
 *
 * @param shown what of the lines of a file may be seen; all of it where nothing is printed
 */
export function linesByFile(
    textOf: (path: string) => string | undefined,
    shown: (lines: readonly string[]) => readonly string[] = (lines) => lines,
): (path: string) => readonly string[] {
    let last: { readonly path: string; readonly lines: readonly string[] } | undefined;
    return (path) => {
        if (last?.path !== path) last = { path, lines: shown((textOf(path) ?? '').split(/\r\n|\r|\n/)) };
        return last.lines;
    };
}
