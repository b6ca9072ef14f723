/**
 * Writes what the law files say as data, so that the program starts without parsing them, and their texts in a second file,
 * which loads only when somebody asks to read the law.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../language/facts/read.ts';
import type { SourceFile } from '../language/facts/source.ts';
import { createParser } from '../language/syntax/parser.ts';
import { root } from './root.ts';

const LAW = 'language/law';
const GENERATED = join(root, 'language/generated');
const parser = createParser();

interface LawFile {
    readonly name: string;
    readonly text: string;
    readonly source: SourceFile;
}

/** Reads every law file and writes `law.ts` and `law-text.ts`. Throws when a law file has a syntax error. */
export function compileLaw(): void {
    const files = readdirSync(join(root, LAW))
        .filter((name) => name.endsWith('.vigil'))
        .sort()
        .map(readLaw);
    const faults = files.flatMap(({ name, source }) => source.problems.map((problem) => `${LAW}/${name}: ${JSON.stringify(problem)}`));
    if (faults.length > 0) throw new Error(`The law cannot be read.\n${faults.join('\n')}`);
    mkdirSync(GENERATED, { recursive: true });
    replace('law.ts', [
        "import type { SourceFile } from '../facts/source.ts';",
        '',
        '/** What the law files say. Kept as JSON: that is faster to read than the same data as program text. */',
        `export const lawFiles: readonly SourceFile[] = JSON.parse(${JSON.stringify(JSON.stringify(files.map((file) => file.source)))});`,
    ]);
    const texts = Object.fromEntries(files.map(({ name, text }) => [name.replace(/\.vigil$/, ''), text]));
    replace('law-text.ts', [
        '/** The law files as written, by name without the ending. */',
        `export const lawTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts, undefined, 4)};`,
    ]);
}

function readLaw(name: string): LawFile {
    const text = readFileSync(join(root, LAW, name), 'utf8');
    return { name, text, source: readSource(`${LAW}/${name}`, text, parser) };
}

/** Writes a file at once, and only when it changes, so that nobody reads half of it. */
function replace(name: string, lines: readonly string[]): void {
    const path = join(GENERATED, name);
    const text = `${lines.join('\n')}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    const fresh = `${path}.new`;
    writeFileSync(fresh, text);
    renameSync(fresh, path);
}
