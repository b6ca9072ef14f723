import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Groups of processes that still run. */
const running = new Set<number>();

process.on('exit', () => {
    for (const group of running) end(group);
});

/**
 * What a program prints. Throws where it fails, complains or takes longer than `seconds`; whatever it started ends with it, since
 * LibreOffice is a script that starts a program that starts another.
 */
export async function runProgram(program: string, words: readonly string[], seconds = 30): Promise<string> {
    const child = spawn(program, words, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let late = false;
    const patience = setTimeout(() => {
        late = true;
        end(pid);
    }, seconds * 1000);
    try {
        const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
        const [printed, complaints, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
        if (late) throw new Error(`${program} did not end within ${seconds} seconds.`);
        const complaint = complaints.split('\n').filter((line) => line !== '' && !HARMLESS.test(line)).join('\n'); // prettier-ignore
        if (status !== 0 || complaint !== '') throw new Error(`${program} ${words.join(' ')} ended with ${String(status)}: ${complaint}`);
        return printed;
    } finally {
        clearTimeout(patience);
        end(pid);
    }
}

/** LibreOffice looks for a Java that it does not need here. */
const HARMLESS = /javaldx/;

function end(group: number | undefined): void {
    if (group === undefined) return;
    running.delete(group);
    try {
        process.kill(-group, 'SIGKILL');
    } catch {
        // Nobody of the group is left.
    }
}
