/** Writes `docs/regimes/`, one page a regime, from the law files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSource } from '../language/facts/read.ts';
import { createParser } from '../language/syntax/parser.ts';
import { renderRegimePage } from './regime-page.ts';
import { root, succeed } from './root.ts';

/** The pages as they should be, by path. A law file without a regime, such as the directory of authorities, has none. */
export function regimePages(): ReadonlyMap<string, string> {
    const parser = createParser();
    const pages = new Map<string, string>();
    for (const name of readdirSync(join(root, 'language/law')).sort()) {
        if (!name.endsWith('.vigil')) continue;
        const path = `language/law/${name}`;
        const text = readFileSync(join(root, path), 'utf8');
        for (const regime of readSource(path, text, parser).regimes) {
            pages.set(`docs/regimes/${regime.name.text}.md`, renderRegimePage({ regime, path, lines: text.split('\n') }));
        }
    }
    return pages;
}

function writeAll(): Promise<void> {
    mkdirSync(join(root, 'docs/regimes'), { recursive: true });
    for (const [path, page] of regimePages()) {
        const file = join(root, path);
        if (!existsSync(file) || readFileSync(file, 'utf8') !== page) writeFileSync(file, page);
    }
    return Promise.resolve();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(writeAll);
