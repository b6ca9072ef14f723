/** The lines of files, of which only the last one asked for is kept: findings come in order of files. */
export function linesByFile(textOf: (path: string) => string | undefined): (path: string) => readonly string[] {
    let last: { readonly path: string; readonly lines: readonly string[] } | undefined;
    return (path) => {
        if (last?.path !== path) last = { path, lines: (textOf(path) ?? '').split(/\r\n|\r|\n/) };
        return last.lines;
    };
}
