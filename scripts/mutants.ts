import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from '../test/mutants/mutants.ts';
import { mutants } from '../test/mutants/mutants.ts';
import { root } from './root.ts';

/**
 * Applies each mutant of the docket to a copy of the project, one at a time, and says whether a test notices. Words on the command
 * line choose the mutants whose rule or file has one of them. The process fails where one survives that is not explained.
 */
const stages: readonly (readonly string[])[] = [
    ['test/docket/corners.test.ts', 'test/docket/deciding-lines.test.ts', 'test/docket/question.test.ts', 'test/docket/rests-on.test.ts'],
    ['test/cases'],
    ['test/law', 'test/docket/properties.test.ts'],
];

const words = process.argv.slice(2);
const chosen = mutants.filter(({ rule, file }) => words.length === 0 || words.some((word) => rule.includes(word) || file.includes(word)));
const copy = copyOfProject();
const survivors: Mutant[] = [];

try {
    for (const mutant of chosen) {
        const killedBy = killerOf(mutant);
        const fate = killedBy ? `killed by ${killedBy}` : mutant.equivalent === undefined ? 'SURVIVED' : `equivalent: ${mutant.equivalent}`;
        process.stdout.write(`${mutant.file}: ${mutant.rule}: ${fate}\n`);
        if (!killedBy && mutant.equivalent === undefined) survivors.push(mutant);
    }
} finally {
    rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${chosen.length - survivors.length} of ${chosen.length} killed or explained\n`);
process.exitCode = survivors.length > 0 ? 1 : 0;

function copyOfProject(): string {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-mutants-'));
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    for (const file of files) if (file !== '') cpSync(join(root, file), join(folder, file), { recursive: true });
    cpSync(join(root, 'language/generated'), join(folder, 'language/generated'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return folder;
}

/** The folder of tests that fails with the mutant; none where all pass. */
function killerOf({ file, text, replacement }: Mutant): string | undefined {
    const path = join(copy, file);
    const original = readFileSync(path, 'utf8');
    writeFileSync(
        path,
        original.replace(text, () => replacement),
    );
    try {
        return stages.find((stage) => !passes(stage))?.[0];
    } finally {
        writeFileSync(path, original);
    }
}

function passes(stage: readonly string[]): boolean {
    const runner = join(root, 'node_modules/vitest/vitest.mjs');
    const { status } = spawnSync(process.execPath, [runner, 'run', '--bail', '1', ...stage], { cwd: copy, stdio: 'ignore' });
    return status === 0;
}
