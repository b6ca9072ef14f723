import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Does the work of a script; a failure is told in its own words, without the place in the program where it was noticed. */
export async function succeed(work: () => Promise<void>): Promise<void> {
    try {
        await work();
    } catch (fault) {
        console.error(fault instanceof Error ? fault.message : fault);
        process.exitCode = 1;
    }
}
