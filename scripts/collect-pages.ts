/** Writes the pages of `docs/checks/` as one file, so that `vigil explain` has them wherever the program is installed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Writes `language/generated/check-pages.json`: code to page. A check whose page is not written yet is missing in it. */
export function collectPages(): void {
    const folder = join(root, 'docs/checks');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z0-9-]+\.md$/.test(name)) : [];
    const pages = names.sort().map((name) => [name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')]);
    const generated = join(root, 'language/generated');
    const file = join(generated, 'check-pages.json');
    const text = `${JSON.stringify(Object.fromEntries(pages))}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    mkdirSync(generated, { recursive: true });
    writeFileSync(file, text);
}
