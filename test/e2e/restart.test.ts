import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useEditor } from './editor/editor.ts';
import { serverBundles } from './editor/places.ts';
import { seeFinding } from './editor/problems.ts';

const unreported = 'incidents/inc-2026-031-no-report.vigil';

describe('a server that dies', () => {
    const opened = useEditor({ source: 'examples', now: '2026-11-21T09:00:00+01:00' });

    it('is started again, and a message says so', async () => {
        const editor = opened();
        await editor.openFile(unreported);
        await seeFinding(editor, 'duty-overdue');
        const [first, ...others] = serversBelow(editor.folder);
        expect(others).toEqual([]);
        process.kill(first ?? 0, 'SIGKILL');
        await editor.page
            .locator('.notification-list-item-message', { hasText: 'Vigil stopped unexpectedly and was started again' })
            .waitFor();

        await editor.runCommand('Vigil: Show the Docket');
        await editor.page.locator('.sidebar .pane-body .monaco-list-row', { hasText: 'inc-2026-031' }).first().waitFor();
        await seeFinding(editor, 'duty-overdue');
        const [second] = serversBelow(editor.folder);
        expect(second).toBeGreaterThan(0);
        expect(second).not.toBe(first);
    });
});

/** The processes of Vigil's server that one editor started: its folder is in their environment. */
function serversBelow(folder: string): readonly number[] {
    return readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((id) => told(id, 'cmdline').includes(serverBundles.process) && told(id, 'environ').includes(folder))
        .map(Number);
}

function told(id: string, what: string): string {
    try {
        return readFileSync(`/proc/${id}/${what}`, 'utf8');
    } catch {
        return ''; // it has ended meanwhile, or is somebody else's
    }
}
