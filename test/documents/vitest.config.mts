import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that open reports in the programs of those who read them, and panels in a browser; the programs have to be installed. */
export default defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { alias: { vscode: fileURLToPath(new URL('../client/fake-vscode.ts', import.meta.url)) } },
    test: {
        include: ['test/documents/**/*.test.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        allowOnly: false,
        passWithNoTests: false,
    },
});
