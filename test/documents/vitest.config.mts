import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that open reports in the programs of those who read them, which have to be installed. */
export default defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
        include: ['test/documents/**/*.test.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        allowOnly: false,
        passWithNoTests: false,
    },
});
