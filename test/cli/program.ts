import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundle that users get; `npm run build` makes it, and `npm test` does that first. */
export const program = fileURLToPath(new URL('../../dist/cli/vigil.cjs', import.meta.url));

/** What a run of the program printed, and how it ended. */
export interface Ran {
    readonly status: number | null;
    readonly out: string;
    readonly err: string;
}

/** How a run is set up, where it differs from the usual. */
export interface Setting {
    readonly folder?: string;
    readonly input?: string | Buffer;
    readonly environment?: Readonly<Record<string, string>>;
    /** Options of Node itself. */
    readonly node?: readonly string[];
}

/**
 * Runs the built program in a clean environment: no colours asked for, a cache folder of its own, the clocks of Brussels, and an
 * empty folder where none is given.
 */
export function vigil(words: readonly string[], setting: Setting = {}): Ran {
    if (setting.folder !== undefined) return vigilIn(setting.folder, words, setting);
    using place = new Folder();
    return vigilIn(place.path, words, setting);
}

function vigilIn(folder: string, words: readonly string[], { input = '', environment = {}, node = [] }: Setting): Ran {
    const run = spawnSync(process.execPath, [...node, program, ...words], {
        cwd: folder,
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: {
            PATH: process.env['PATH'],
            HOME: tmpdir(),
            TZ: 'Europe/Brussels',
            XDG_CACHE_HOME: join(tmpdir(), 'vigil-test-cache'),
            ...environment,
        },
    });
    return { status: run.status, out: run.stdout, err: run.stderr };
}

/** A folder with files, gone after the test. */
export class Folder implements Disposable {
    readonly path = mkdtempSync(join(tmpdir(), 'vigil-cli-'));

    constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
        for (const [name, content] of Object.entries(files)) this.write(name, content);
    }

    write(name: string, content: string | Buffer): void {
        const path = join(this.path, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
    }

    at(name: string): string {
        return join(this.path, name);
    }

    [Symbol.dispose](): void {
        rmSync(this.path, { recursive: true, force: true });
    }
}

/** The code, severity, file and first line of each finding that a run printed as JSON. */
export function findingsOf({ out }: Ran): readonly string[] {
    const result: unknown = JSON.parse(out);
    if (!isCheckResult(result)) throw new Error(`not the result of a check: ${out.slice(0, 200)}`);
    return result.findings.map(({ code, severity, file, range }) => `${severity} ${code} ${file}:${range.start.line}`);
}

interface CheckResult {
    readonly findings: readonly {
        readonly code: string;
        readonly severity: string;
        readonly file: string;
        readonly range: { readonly start: { readonly line: number } };
    }[];
}

function isCheckResult(value: unknown): value is CheckResult {
    return typeof value === 'object' && value !== null && 'findings' in value && Array.isArray(value.findings);
}
