import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
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
 * compiled code: here the code of the functions that ran is kept too, which is most of what a short run needs. What keeps it
 * is loaded only where it is kept, since with it comes the platform's cryptography.
 *
 * @param folder the folder of `main.cjs`
 * @param store where compiled code is kept; without it every run compiles anew
 */
export async function loadProgram(folder: string, store?: CodeStore): Promise<void> {
    const codeCache = store && { ...store, ...(await import('./code-cache.ts')) };
    const kept = codeCache ? codeCache.readCompiledParts(codeCache.file, codeCache.key) : new Map<string, Buffer>();
    const compiledNow = new Map<string, Script>();
    const parts = new Map<string, Part>();

    const load = (name: string): unknown => {
        const known = parts.get(name);
        if (known) return known.exports;
        const part: Part = { exports: {} };
        parts.set(name, part);
        const require = (wanted: string): unknown =>
            wanted.startsWith('.') ? load(posix.join(posix.dirname(name), wanted)) : platformModule(wanted);
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

function isPartCode(value: unknown): value is PartCode {
    return typeof value === 'function';
}
