/** Writes anew what the documentation shows of the program: console output, the table of commands, the directory of authorities. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from '../cli/commands.ts';
import { markdownOf } from '../cli/law/authorities.ts';
import { shippedDirectory } from '../language/analysis/authorities/directory.ts';
import { lawFiles } from '../language/generated/law.ts';
import { executePage } from './documentation-page.ts';
import { root, succeed } from './root.ts';

/** The pages whose blocks are run. */
export const executedPages: readonly string[] = [
    'README.md',
    'docs/tutorial.md',
    'docs/language.md',
    'docs/time.md',
    'docs/json.md',
    'docs/docket.md',
    'docs/authorities.md',
];

const directory = /<!-- directory -->[\s\S]*?<!-- end of directory -->/;
const commandTable = /<!-- commands -->[\s\S]*?<!-- end of commands -->/;

/** A page as it should be. */
export async function freshPage(page: string): Promise<string> {
    return (await executePage(page))
        .replace(commandTable, () => `<!-- commands -->\n\n${tableOfCommands()}\n\n<!-- end of commands -->`)
        .replace(directory, () => `<!-- directory -->\n\n${tableOfAuthorities()}\n<!-- end of directory -->`);
}

function tableOfAuthorities(): string {
    return markdownOf(shippedDirectory(lawFiles));
}

function tableOfCommands(): string {
    const rows = commands.map(({ name, summary }) => `| \`vigil ${name}\` | ${summary} |`);
    return ['| Command | Does |', '| --- | --- |', ...rows].join('\n');
}

async function writeAll(): Promise<void> {
    for (const path of executedPages) {
        const file = join(root, path);
        writeFileSync(file, await freshPage(readFileSync(file, 'utf8')));
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(writeAll);
