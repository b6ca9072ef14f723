import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Folder, program } from './program.ts';
import { register } from './workspace.ts';

const wrong = 'organisation d "D" {\n  country XX\n}\n';

/** Runs the program until it is told to stop, and gives what it prints as it comes. */
class Watching implements Disposable {
    readonly #child;
    #printed = '';
    #complaints = '';

    constructor(folder: Folder) {
        const words = [program, 'check', '--watch', '--format', 'github', '--as-of', '2027-12-12T09:00:00+01:00'];
        this.#child = spawn(process.execPath, words, { cwd: folder.path, env: { PATH: process.env['PATH'], HOME: folder.path } });
        this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#printed += text));
        this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#complaints += text));
    }

    async sees(text: string): Promise<void> {
        await expect.poll(() => this.#printed + this.#complaints, { timeout: 20_000, interval: 20 }).toContain(text);
        this.#printed = '';
        this.#complaints = '';
    }

    /** Ends it as a person would, and gives its exit code. */
    async interrupt(): Promise<number | null> {
        const ended = new Promise<number | null>((resolve) => this.#child.once('exit', resolve));
        this.#child.kill('SIGINT');
        return ended;
    }

    [Symbol.dispose](): void {
        this.#child.kill('SIGKILL');
    }
}

describe('--watch', () => {
    it('runs again when a file appears or changes, and ends with the exit code of the last run', async () => {
        using folder = new Folder({ 'register.vigil': register });
        using watching = new Watching(folder);
        await watching.sees('Watching for changes; press Ctrl+C to end.');

        folder.write('sub/wrong.vigil', wrong);
        await watching.sees('sub/wrong.vigil,line=2');
        folder.write('sub/wrong.vigil', `// a line\n${wrong}`);
        await watching.sees('sub/wrong.vigil,line=3');
        expect(await watching.interrupt()).toBe(1);
    });
});
