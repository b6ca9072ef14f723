import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One editor at a time: two of them would share two processors, and a picture of a slow editor shows half of it. */
export default defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: ['test/e2e/editor/install-extension.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        allowOnly: false,
    },
});
