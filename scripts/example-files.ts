/** Reads the small workspaces of which fixtures and documentation examples consist. */

export interface ExampleFile {
    readonly path: string;
    readonly text: string;
}

/** A finding that a fixture announces at the end of a line. */
export interface ExpectedFinding {
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly severity?: string;
}

export interface Example {
    readonly asOf: string;
    readonly files: readonly ExampleFile[];
    readonly expected: readonly ExpectedFinding[];
}

/** The instant at which an example is judged that names none. */
const usualInstant = '2027-12-14T09:00:00+01:00';
const severities = ['error', 'warning', 'info', 'hint'];

/**
 * Divides an example into its files.
 *
 * `//@ as-of: INSTANT` sets the instant, `//@ file: NAME` begins another file, and `//! CODE [SEVERITY]; …` at the end of a line
 * announces findings that start on it. What announces is taken out, so that it is no part of the text that is judged.
 *
 * @throws where a directive or an announcement is malformed: an example that is not understood proves nothing
 */
export function readExample(text: string, name: string): Example {
    const files: { path: string; lines: string[] }[] = [{ path: name, lines: [] }];
    const expected: ExpectedFinding[] = [];
    let asOf = usualInstant;
    for (const line of text.split('\n')) {
        const file = files.at(-1) ?? { path: name, lines: [] };
        if (line.startsWith('//@')) {
            const { directive, value } = readDirective(line, name);
            if (directive === 'as-of') asOf = value;
            else files.push({ path: value, lines: [] });
            continue;
        }
        const mark = line.indexOf('//!');
        file.lines.push(mark < 0 ? line : line.slice(0, mark).trimEnd());
        if (mark >= 0) expected.push(...readMarkers(line.slice(mark + 3), file.path, file.lines.length, name));
    }
    const written = files.filter((file) => file.lines.some((line) => line.trim() !== '') || files.length === 1);
    return { asOf, files: written.map(({ path, lines }) => ({ path, text: lines.join('\n') })), expected };
}

function readDirective(line: string, name: string): { readonly directive: string; readonly value: string } {
    const match = /^\/\/@ (as-of|file): (\S+)$/.exec(line.trimEnd());
    const [, directive, value] = match ?? [];
    if (directive === undefined || value === undefined) throw new Error(`${name}: \`${line}\` is not \`//@ as-of: …\` or \`//@ file: …\`.`);
    return { directive, value };
}

function readMarkers(text: string, file: string, line: number, name: string): ExpectedFinding[] {
    return text.split(';').map((part) => {
        const [code = '', severity, ...rest] = part.trim().split(/\s+/);
        const wellFormed = /^[a-z][a-z0-9-]*$/.test(code) && rest.length === 0 && (severity === undefined || severities.includes(severity));
        if (!wellFormed) throw new Error(`${name}, line ${line}: \`//!${text}\` is not \`//! code [severity]\`.`);
        return { file, line, code, ...(severity === undefined ? {} : { severity }) };
    });
}
