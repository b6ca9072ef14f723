import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../../../scripts/run-vigil.ts';
import { runVigil } from '../../../scripts/run-vigil.ts';
import { Folder } from '../../cli/program.ts';

/** What is written otherwise than in a sample: a text, and what stands in its place. */
export type Change = readonly [written: string, instead: string];

/** The files of a sample, with changes to its incident. */
export function sample(name: string, changes: readonly Change[] = []): Readonly<Record<string, string>> {
    const folder = fileURLToPath(new URL(name, import.meta.url));
    return Object.fromEntries(
        readdirSync(folder).map((file) => {
            const text = readFileSync(join(folder, file), 'utf8');
            return [file, file === 'inc.vigil' ? changes.reduce(changed, text) : text];
        }),
    );
}

/** What the command line prints about some files. */
export async function printedOf(files: Readonly<Record<string, string>>, words: string, asOf: string): Promise<Run> {
    using folder = new Folder(files);
    return await runVigil([...words.split(' '), '--as-of', asOf], folder.path);
}

function changed(text: string, [written, instead]: Change): string {
    if (!text.includes(written)) throw new Error(`The sample does not say: ${written}`);
    return text.replace(written, () => instead);
}
