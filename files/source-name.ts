const ENDING = /\.vigil$/i;

/**
 * Whether a file of this name is a source. Systems that do not mind capitals write `INC.VIGIL`; a name that begins with a dot
 * belongs to an editor (`.#inc.vigil` is the lock of a file with unsaved changes).
 *
 * @param name without its folder
 */
export function isSourceName(name: string): boolean {
    return ENDING.test(name) && !name.startsWith('.');
}

/** The name of what a path or a URI leads to, without its folder. */
export function nameOfPath(path: string): string {
    return path.slice(path.search(/[^/\\]*$/));
}
