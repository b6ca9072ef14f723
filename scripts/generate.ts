/**
 * Builds `language/generated/`: the parser's modules from the grammar, and the law in a form that loads without parsing.
 * What is up to date stays as it is, so that running this twice costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

const GENERATED = join(root, 'language/generated');

/** Generates what is missing or stale. Throws, with what the generator said, when the grammar is refused. */
export async function generate(): Promise<void> {
    generateParser();
    if (!existsSync(join(root, 'language/facts/read.ts'))) return;
    const { compileLaw } = await import('./compile-law.ts');
    await compileLaw();
}

function generateParser(): void {
    const inputs = ['language/vigil.langium', 'langium-config.json', 'node_modules/langium-cli/package.json'];
    const hash = createHash('sha256');
    for (const input of inputs) hash.update(readFileSync(join(root, input)));
    const key = hash.digest('hex');
    const stamp = join(GENERATED, 'grammar.sha256');
    const complete = ['ast.ts', 'grammar.ts', 'module.ts'].every((name) => existsSync(join(GENERATED, name)));
    if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;

    const langium = join(root, 'node_modules/langium-cli/bin/langium.js');
    const run = spawnSync(process.execPath, [langium, 'generate'], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`The grammar was refused.\n${run.stdout}${run.stderr}`);
    mkdirSync(GENERATED, { recursive: true });
    writeFileSync(stamp, key);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
