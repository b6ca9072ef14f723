import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that start an editor which has to be installed. Bundles must have been built. */
export default defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
        include: ['test/editors/**/*.test.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        allowOnly: false,
        passWithNoTests: false,
    },
});
