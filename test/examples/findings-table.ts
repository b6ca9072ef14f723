import { readFileSync } from 'node:fs';
import { runVigil } from '../../scripts/run-vigil.ts';

/** `severity code file:line`, one a finding, sorted. */
export type Listed = readonly string[];

interface CheckJson {
    readonly findings: readonly {
        readonly code: string;
        readonly severity: string;
        readonly file: string;
        readonly range: { readonly start: { readonly line: number } };
    }[];
}

const row = /^\| `([^`]+)` \| (error|warning|info|hint) `([a-z-]+)`(?: \((\d+)\))? \| (.+) \|$/;

/** The findings that the table of a README lists. A row without a reason is no row. */
export function findingsListed(readme: string): Listed {
    const rows = readFileSync(readme, 'utf8')
        .split('\n')
        .flatMap((line) => {
            const [, where, severity, code, times = '1'] = row.exec(line) ?? [];
            return where === undefined ? [] : Array.from({ length: Number(times) }, () => `${severity} ${code} ${where}`);
        });
    return rows.sort();
}

/** The findings that `vigil check` gives in a folder as of an instant. */
export async function findingsIn(folder: string, asOf: string): Promise<Listed> {
    const { printed } = await runVigil(['check', '--format', 'json', '--as-of', asOf], folder);
    const { findings } = JSON.parse(printed) as CheckJson;
    return findings.map(({ severity, code, file, range }) => `${severity} ${code} ${file}:${range.start.line}`).sort();
}
