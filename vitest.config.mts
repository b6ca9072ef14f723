import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
    // VS Code is there only in VS Code; what the client needs of it is played here.
    resolve: { alias: { vscode: fileURLToPath(new URL('./test/client/fake-vscode.ts', import.meta.url)) } },
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['test/e2e/**', 'test/editors/**', 'test/documents/**'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        allowOnly: false,
        passWithNoTests: false,
    },
});
