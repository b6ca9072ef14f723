import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of the repository that is, or is about to be, committed: paths from the root, with `/`. */
export const committedFiles: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
})
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

/** The hand-written TypeScript among them. */
export const sourceFiles: readonly string[] = committedFiles.filter((path) => path.endsWith('.ts'));

/** The text of a file, by its path from the root. */
export function textOf(path: string): string {
    return readFileSync(join(root, path), 'utf8');
}
