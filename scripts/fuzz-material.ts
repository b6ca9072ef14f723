import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExampleFile } from './example-files.ts';
import { readExample } from './example-files.ts';
import { root } from './root.ts';

/** Files that belong together, and instants as of which they say something. */
export interface Material {
    readonly name: string;
    readonly files: readonly ExampleFile[];
    readonly instants: readonly string[];
}

const AUTUMN = ['2026-11-21T09:00+01:00', '2026-10-07T18:00+02:00'];
const DRILLS = ['2028-09-06T09:00+02:00'];

/** Material of one kind. What is large is drawn less often, since it takes longer. */
export interface Stock {
    readonly material: readonly Material[];
    readonly weight: number;
}

/** Everything of the repository that is written in the language: what is mutated should look like what people write. */
export function readMaterial(): readonly Stock[] {
    const alone = (pattern: string, instants: readonly string[]): Material[] =>
        filesOf(pattern).map((file) => ({ name: file.path, files: [file], instants }));
    return [
        { material: [{ name: 'examples', files: filesOf('examples/**/*.vigil'), instants: AUTUMN }], weight: 1 },
        { material: [{ name: 'drills', files: filesOf('drills/**/*.vigil'), instants: DRILLS }], weight: 1 },
        { material: [...alone('drills/*.vigil', DRILLS), ...alone('test/syntax/samples/*.vigil', AUTUMN)], weight: 2 },
        { material: folders('test/cases/*/*.vigil'), weight: 8 },
        { material: fixtures(), weight: 8 },
    ];
}

/** The law that ships with the language. */
export function readLawTexts(): readonly ExampleFile[] {
    return filesOf('language/law/*.vigil');
}

function filesOf(pattern: string): ExampleFile[] {
    return globSync(pattern, { cwd: root })
        .map((path) => path.replaceAll('\\', '/'))
        .sort()
        .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function folders(pattern: string): Material[] {
    const byFolder = Map.groupBy(filesOf(pattern), ({ path }) => dirname(path));
    return [...byFolder].map(([name, files]) => ({ name, files, instants: instantsBeside(name) }));
}

/** The instants at which the expectations beside a case are held. */
function instantsBeside(folder: string): string[] {
    const [expectation] = globSync(`${folder}/expect.json`, { cwd: root });
    if (expectation === undefined) return AUTUMN;
    const text = readFileSync(join(root, expectation), 'utf8');
    return [...text.matchAll(/"asOf": *"([^"]+)"/g)].map(([, instant = '']) => instant);
}

function fixtures(): Material[] {
    return filesOf('test/{checks,fixes}/*/*.vigil').map(({ path, text }) => {
        const { asOf, files } = readExample(text, path);
        return { name: path, files, instants: [asOf] };
    });
}
