/**
 * Builds `language/generated/`: the parser's modules from the grammar, and the law in a form that loads without parsing.
 * What is up to date stays as it is, so that running this twice costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectFonts } from './collect-fonts.ts';
import { collectPages } from './collect-pages.ts';
import { prepareGrammar } from './prepare-grammar.ts';
import { root, succeed } from './root.ts';

const GENERATED = join(root, 'language/generated');

/** Generates what is missing or stale. Throws, with what the generator said, when the grammar is refused. */
export async function generate(): Promise<void> {
    generateParser();
    await prepareGrammar();
    const { compileLaw } = await import('./compile-law.ts'); // needs the parser's modules
    compileLaw();
    collectPages();
    collectFonts();
}

function generateParser(): void {
    const stamp = join(GENERATED, 'grammar.sha256');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;

    const langium = join(root, 'node_modules/langium-cli/bin/langium.js');
    const run = spawnSync(process.execPath, [langium, 'generate'], { cwd: root, encoding: 'utf8', input: 'no\n' }); // keeps what else lies there
    if (run.status !== 0) throw new Error(`The grammar was refused.\n${run.stdout}${run.stderr}`);
    writeFileSync(stamp, fingerprint());
}

/** What the parser's modules are made of, and the modules themselves: both must be as they were left. */
function fingerprint(): string {
    const inputs = ['language/vigil.langium', 'langium-config.json', 'node_modules/langium-cli/package.json'];
    const outputs = ['ast.ts', 'grammar.ts', 'module.ts'].map((name) => `language/generated/${name}`);
    const hash = createHash('sha256');
    for (const path of [...inputs, ...outputs]) {
        const file = join(root, path);
        hash.update(existsSync(file) ? readFileSync(file) : 'absent');
    }
    return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(generate);
