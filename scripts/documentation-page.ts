/**
 * Runs what a page of documentation shows, so that no page can say what the program does not do.
 *
 * - ` ```vigil PATH ` writes the block to a file of the page's own workspace; without a path it is only read, not run.
 * - ` ```diff PATH ` changes that file: lines with `-` go, lines with `+` come, the others must stand there.
 * - ` ```console ` holds commands after `$ ` and what they print. Only `vigil` is run; where other commands stand, nothing is expected.
 *
 * A page without files of its own runs its commands in the repository.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './root.ts';
import { runVigil } from './run-vigil.ts';

const fence = /^```(vigil|diff|console)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** Lines of the law files move whenever one is added, and readers of a page do not need them. */
const lawLine = /(language\/law\/[a-z0-9-]+\.vigil):\d+/g;

/** A fenced block: its language, the path beside it, and its lines. */
interface Block {
    readonly language: string;
    readonly path: string | undefined;
    readonly text: string;
}

/** The page with every console block as the program prints it today. Throws where a block cannot be carried out. */
export async function executePage(page: string): Promise<string> {
    const blocks = blocksOf(page);
    const own = blocks.some(({ language, path }) => language === 'vigil' && path !== undefined) || page.includes('$ vigil init');
    const folder = own ? mkdtempSync(join(tmpdir(), 'vigil-page-')) : root;
    try {
        const outputs: string[] = [];
        for (const block of blocks) outputs.push(await carryOut(block, folder));
        return page.replace(fence, (whole) => outputs.shift() ?? whole);
    } finally {
        if (own) rmSync(folder, { recursive: true, force: true });
    }
}

/** The blocks of one language, for tests that read them in another way. */
export function blocksOf(page: string): Block[] {
    return [...page.matchAll(fence)].map(([, language = '', path, text = '']) => ({ language, path, text }));
}

async function carryOut(block: Block, folder: string): Promise<string> {
    const { language, path, text } = block;
    if (language === 'console') return `\`\`\`console\n${await runConsole(text, folder)}\`\`\``;
    if (path !== undefined) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, language === 'vigil' ? text : changed(readFileSync(file, 'utf8'), text, path));
    }
    return `\`\`\`${language}${path === undefined ? '' : ` ${path}`}\n${text}\`\`\``;
}

function changed(before: string, hunk: string, path: string): string {
    const lines = hunk.replace(/\n$/, '').split('\n');
    const old = lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
    const fresh = lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
    const parts = before.split(`${old.join('\n')}\n`);
    if (parts.length !== 2)
        throw new Error(`${path}: these lines stand ${parts.length - 1} times in the file, not once:\n${old.join('\n')}`);
    return parts.join(`${fresh.join('\n')}\n`);
}

async function runConsole(text: string, folder: string): Promise<string> {
    const commands = text.split('\n').filter((line) => line.startsWith('$ '));
    let shown = '';
    for (const command of commands) {
        shown += `${command}\n`;
        const [program, ...words] = wordsOf(command.slice(2));
        if (program !== 'vigil') continue;
        const { status, printed, complaints } = await runVigil(words, folder);
        if (status > 1) throw new Error(`${command}: exit ${status}\n${complaints}`);
        shown += `${`${printed}${complaints}`
            .replaceAll(/[ \t]+$/gm, '')
            .replaceAll(lawLine, '$1')
            .replaceAll(/^\n+|\s+$/g, '')}\n`.replace(/^\n$/, '');
        if (command !== commands.at(-1)) shown += '\n';
    }
    return shown;
}

/** Words divided at blanks, except within quotes. */
function wordsOf(command: string): string[] {
    return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
}
