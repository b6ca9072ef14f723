import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { starterFiles } from '../init/starter.ts';
import { reasonOf } from '../../files/read-fault.ts';

/** `vigil init`. */
export const init: Command = {
    name: 'init',
    summary: 'a starter workspace',
    usage: ['init [DIR] [OPTION…]'],
    description:
        'Writes a small workspace to begin with: a vigil.json that makes the folder its root, a policy, a register and one incident, each\n' +
        'with comments. Never overwrites a file.',
    options: [],
    examples: [
        { line: 'vigil init incidents-2027', does: 'in a new folder' },
        { line: 'vigil init', does: 'in the current folder' },
    ],
    run: (given, surroundings) => Promise.resolve(run(given, surroundings)),
};

function run(given: Arguments, { folder, out }: Surroundings): ExitCode {
    const [told = '.', ...more] = given.paths;
    if (more.length > 0) throw new UsageError('vigil init takes one folder.');
    const target = resolve(folder, told);
    const present = starterFiles.filter(({ path }) => existsSync(join(target, path)));
    if (present.length > 0) throw new UsageError(`${told} already has ${present.map(({ path }) => path).join(', ')}; nothing was written.`);

    try {
        for (const { path, text } of starterFiles) {
            mkdirSync(dirname(join(target, path)), { recursive: true });
            writeFileSync(join(target, path), text, { flag: 'wx' });
        }
    } catch (fault) {
        throw new UsageError(`${told} cannot be written: ${reasonOf(fault)}.`);
    }
    const go = told === '.' ? '' : `  cd ${told}\n`;
    if (!given.has('quiet'))
        out.write(`${starterFiles.map(({ path }) => `wrote ${path}\n`).join('')}\nNext:\n${go}  vigil check\n  vigil docket\n`);
    return 0;
}
