import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { EditionName } from './editor/editions.ts';
import type { Host } from './editor/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a person does all day. The oldest editor is asked for no more. */
const everyDay = ['findings', 'language', 'docket'];
const everything = [...everyDay, 'problems', 'gaps', 'intake', 'timeline', 'time', 'report', 'guard'];

/** Each feature in each host of an editor: `--project node-newest` runs one of them. */
function project(host: Host, edition: EditionName, features: readonly string[]) {
    const pictures = process.env['VIGIL_PICTURES'] === 'yes' && host === 'node' && edition === 'newest';
    return {
        extends: true as const,
        root,
        test: {
            name: `${host}-${edition}`,
            include: features.map((feature) => `test/e2e/${feature}.test.ts`),
            globalSetup: ['test/e2e/editor/install-extension.ts'],
            provide: { edition, host, pictures },
        },
    };
}

export default defineConfig({
    root,
    test: {
        projects: [
            project('node', 'newest', [...everything, 'restart']),
            project('web', 'newest', everything),
            project('node', 'oldest', everyDay),
            project('web', 'oldest', everyDay),
        ],
        maxWorkers: 2,
        testTimeout: 120_000,
        hookTimeout: 180_000,
        expect: { poll: { timeout: 30_000 } },
        allowOnly: false,
        passWithNoTests: false,
    },
});
