import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode } from '../command.ts';
import { UsageError } from '../command.ts';

/** `vigil lsp`. */
export const lsp: Command = {
    name: 'lsp',
    summary: 'the language server for any editor',
    usage: ['lsp --stdio'],
    description:
        'Serves one editor by the language server protocol over standard input and output, until the editor ends it: findings of all\n' +
        'files of the workspace, fixes, completion, explanations, layout. Editors start it; docs/editors.md says how to set them up.',
    options: [
        { name: 'stdio', description: 'speak over standard input and output, the only way there is' },
        { name: 'clientProcessId', value: 'ID', description: 'end when this process does; editors add it' },
    ],
    examples: [{ line: 'vigil lsp --stdio', does: 'what an editor runs' }],
    run,
};

/** The server reads the words of the command line itself, and ends the process when the editor says so. */
function run(given: Arguments): Promise<ExitCode> {
    if (!given.has('stdio')) throw new UsageError('vigil lsp speaks over standard input and output: vigil lsp --stdio');
    const program = realpathSync(process.argv[1] ?? '.');
    const server = join(dirname(program), '../server/main.cjs');
    if (!existsSync(server)) throw new Error(`${server} is missing; the installation is incomplete.`);
    createRequire(program)(server);
    return new Promise(() => undefined);
}
