import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where compiled code is kept, and what it must have been compiled from and by. */
export interface CodeStore {
    readonly file: string;
    readonly key: string;
}

interface Part {
    exports: unknown;
}

type PartCode = (exports: unknown, require: (name: string) => unknown, module: Part) => void;

const platformModule = createRequire(__filename);

/**
 * Runs the program, whose parts are CommonJS files in one folder. Node's own loader would do, but it keeps too little of the
 * compiled code: here the code of the functions that ran is kept too, which is most of what a short run needs. It is kept from
 * the second start on: to gather and write it takes a tenth of a start, for nothing where there is only one, as on a machine that
 * is set up for a single check. What keeps it is loaded only then, since with it comes the platform's cryptography.
 *
 * @param folder the folder of `main.cjs`
 * @param store where compiled code is kept; without it every run compiles anew
 */
export async function loadProgram(folder: string, store?: CodeStore): Promise<void> {
    const codeCache = store && isKnownHere(store) && { ...store, ...(await import('./code-cache.ts')) };
    const kept = codeCache ? codeCache.readCompiledParts(codeCache.file, codeCache.key) : new Map<string, Buffer>();
    const compiledNow = new Map<string, Script>();
    const parts = new Map<string, Part>();

    const load = (name: string): unknown => {
        const known = parts.get(name);
        if (known) return known.exports;
        const part: Part = { exports: {} };
        parts.set(name, part);
        const require = (wanted: string): unknown => (wanted.startsWith('.') ? load(partNamed(wanted, name)) : platformModule(wanted));
        compile(name)(part.exports, require, part);
        return part.exports;
    };
    const compile = (name: string): PartCode => {
        const filename = join(folder, name);
        const cachedData = kept.get(name);
        const source = `(function(exports,require,module){${readFileSync(filename, 'utf8')}\n})`;
        const script = new Script(source, cachedData ? { filename, cachedData } : { filename });
        if (script.cachedDataRejected !== false) compiledNow.set(name, script);
        const code: unknown = script.runInThisContext();
        if (!isPartCode(code)) throw new Error(`${name} is no part of a program.`);
        return code;
    };

    load('main.cjs');
    if (!codeCache) return;
    process.once('exit', () => {
        if (compiledNow.size === 0) return;
        const fresh = [...compiledNow].map(([name, script]) => [name, script.createCachedData()] as const);
        codeCache.writeCompiledParts(codeCache.file, codeCache.key, new Map([...kept, ...fresh]));
    });
}

/**
 * The name of a part as another part calls it: `./x` lies beside that one, `../x` in the folder around. To have the platform put
 * paths together for seven hundred calls takes some hundredths of a start.
 */
function partNamed(wanted: string, by: string): string {
    if (wanted.startsWith('../')) return wanted.slice('../'.length);
    return `${by.slice(0, by.lastIndexOf('/') + 1)}${wanted.slice('./'.length)}`;
}

/** Whether the program was started here before; where it was not, an empty file lets the next start know that it was. */
function isKnownHere({ file }: CodeStore): boolean {
    if (existsSync(file)) return true;
    try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, '', { flag: 'a', mode: 0o600 }); // never over what another start may have written meanwhile
    } catch {
        // Where nothing can be written, every start is the first.
    }
    return false;
}

function isPartCode(value: unknown): value is PartCode {
    return typeof value === 'function';
}
