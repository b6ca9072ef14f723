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
const EXAMPLES = `${LAW}/examples`;
const PAGES = `${LAW}/pages`;
const GENERATED = join(root, 'language/generated');
const parser = createParser();

interface LawFile {
    readonly name: string;
    readonly text: string;
    readonly source: SourceFile;
}

/** Reads every law file and its examples, and writes `law.ts`, `law-text.ts`, `law-examples.ts` and `law-pages.ts`. Throws when one has a syntax error. */
export function compileLaw(): void {
    const files = lawFilesIn(LAW);
    const examples = lawFilesIn(EXAMPLES);
    const faults = [...files, ...examples].flatMap(({ source }) =>
        source.problems.map((problem) => `${source.path}: ${JSON.stringify(problem)}`),
    );
    if (faults.length > 0) throw new Error(`The law cannot be read.\n${faults.join('\n')}`);
    mkdirSync(GENERATED, { recursive: true });
    replace('law.ts', [
        "import type { SourceFile } from '../facts/source.ts';",
        '',
        '/** What the law files say. Kept as JSON: that is faster to read than the same data as program text. */',
        `export const lawFiles: readonly SourceFile[] = JSON.parse(${JSON.stringify(JSON.stringify(files.map((file) => file.source)))});`,
    ]);
    replace('law-examples.ts', [
        "import type { SourceFile } from '../facts/source.ts';",
        '',
        '/** The examples of the law files, and their texts; loaded only where somebody asks for them. */',
        'export const exampleFiles: readonly { readonly file: SourceFile; readonly text: string }[] = JSON.parse(',
        `    ${JSON.stringify(JSON.stringify(examples.map(({ source, text }) => ({ file: source, text }))))},`,
        ');',
    ]);
    replace('law-pages.ts', [
        "import type { RequirementData } from '../analysis/law-pages/algoritmekader.ts';",
        "import type { PageData } from '../analysis/law-pages/page-data.ts';",
        '',
        '/** What pages about the law say besides the law files; loaded only where somebody asks for them. */',
        `export const lawPages: readonly PageData[] = ${JSON.stringify(pageData(), undefined, 4)};`,
        '',
        '/** The requirements of the Algoritmekader. */',
        `export const requirements: RequirementData = ${readFileSync(join(root, LAW, 'algoritmekader/requirements.json'), 'utf8').trim()};`,
    ]);
    const texts = Object.fromEntries(files.map(({ name, text }) => [name.replace(/\.vigil$/, ''), text]));
    replace('law-text.ts', [
        '/** The law files as written, by name without the ending. */',
        `export const lawTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts, undefined, 4)};`,
    ]);
}

function pageData(): readonly unknown[] {
    return readdirSync(join(root, PAGES))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name): unknown => JSON.parse(readFileSync(join(root, PAGES, name), 'utf8')));
}

function lawFilesIn(folder: string): readonly LawFile[] {
    return readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.vigil'))
        .sort()
        .map((name) => readLaw(folder, name));
}

function readLaw(folder: string, name: string): LawFile {
    const text = readFileSync(join(root, folder, name), 'utf8');
    return { name, text, source: readSource(`${folder}/${name}`, text, parser) };
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
