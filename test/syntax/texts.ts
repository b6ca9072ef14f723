import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const patterns = ['test/syntax/samples/*.vigil', 'language/law/**/*.vigil', '../shared/cases/*/*.vigil'];

export interface SampleText {
    readonly name: string;
    readonly text: string;
}

/** Every real file at hand: our samples, the law, and the cases that lie beside the repository where they do. */
export function realTexts(): SampleText[] {
    const present = patterns.filter((pattern) => existsSync(join(root, pattern.slice(0, pattern.indexOf('*')))));
    return globSync(present, { cwd: root })
        .sort()
        .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
}
