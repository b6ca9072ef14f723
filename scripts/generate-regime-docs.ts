/** Writes `docs/regimes/`, one page a regime, from the law files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { storyFile } from '../language/analysis/examples/stories.ts';
import type { PageSources } from '../language/analysis/law-pages/duty-page.ts';
import { dutyPagesOf } from '../language/analysis/law-pages/duty-page.ts';
import { readSource } from '../language/facts/read.ts';
import type { SourceFile } from '../language/facts/source.ts';
import { lawPages } from '../language/generated/law-pages.ts';
import { createParser } from '../language/syntax/parser.ts';
import { renderRegimePage } from './regime-page.ts';
import { root, succeed } from './root.ts';

/** The pages as they should be, by path. A law file without a regime, such as the directory of authorities, has none. */
export function regimePages(): ReadonlyMap<string, string> {
    const parser = createParser();
    const read = (path: string): { readonly path: string; readonly text: string; readonly file: SourceFile } => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, file: readSource(path, text, parser) };
    };
    const law = filesIn('language/law').map(read);
    const sources: PageSources = {
        library: law.map(({ file }) => file),
        lines: new Map(law.map(({ path, text }) => [path, text.split('\n')])),
        stories: filesIn('language/law/examples').map((path) => {
            const { file, text } = read(path);
            return storyFile(file, text);
        }),
        data: lawPages,
    };
    const pages = new Map<string, string>();
    for (const { path, text, file } of law) {
        for (const regime of file.regimes) {
            const given = { regime, path, lines: text.split('\n'), pages: dutyPagesOf(regime, sources) };
            pages.set(`docs/regimes/${regime.name.text}.md`, renderRegimePage(given));
        }
    }
    return pages;
}

function filesIn(folder: string): readonly string[] {
    return readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.vigil'))
        .sort()
        .map((name) => `${folder}/${name}`);
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
