import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';
import { filterProblems } from './editor/problems.ts';

/** Incidents of the triage system, each in a file of its own, of which nobody has reported any. */
function twentyIncidents(): Readonly<Record<string, string>> {
    const names = Array.from({ length: 20 }, (_, index) => `inc-2028-${String(index + 1).padStart(3, '0')}`);
    return Object.fromEntries(names.map((name, index) => [`${name}.vigil`, incidentOn(name, String(index + 1).padStart(2, '0'))]));
}

function incidentOn(name: string, day: string): string {
    return `incident ${name} "Patient ranked too low" {
  involves  triage-ai
  zone      Europe/Amsterdam
  affected  1 patient in NL

  timeline {
    2028-08-${day} 14:20  occurred in NL at stlucas
    2028-08-${day} 17:05  stlucas became aware
    2028-08-${day} 18:10  stlucas informed medira
    2028-08-${day} 19:10  medira became aware
    2028-08-${day} 20:00  found health-harm
    2028-08-${day} 21:00  causal link likely
  }
}
`;
}

const WINDOW = { width: 1440, height: 900 };

interface SeenRows {
    readonly files: number;
    readonly findings: number;
    /** Rows of places besides. */
    readonly others: number;
}

/** The rows of the list that are seen whole. */
const SEEN_ROWS = `(() => {
    const panel = document.querySelector('.markers-panel .monaco-list').getBoundingClientRect();
    const levels = [...document.querySelectorAll('.markers-panel .monaco-list-row')]
        .filter((row) => row.getBoundingClientRect().top >= panel.top - 1 && row.getBoundingClientRect().bottom <= panel.bottom + 1)
        .map((row) => Number(row.getAttribute('aria-level')));
    const of = (level) => levels.filter((each) => each === level).length;
    return { files: of(1), findings: of(2), others: of(3) };
})()`;

describe('the list of problems with twenty incidents, each in a file of its own', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00', files: twentyIncidents() });

    it('gives no row to what the headlines say, at the height at which the editor opens it', async () => {
        const editor = opened();
        await editor.page.setViewportSize(WINDOW);
        await filterProblems(editor, '');
        await editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'inc-2028-001' }).first().waitFor();
        // Ten rows are all that there is room for at that height, files among them.
        await expect.poll(() => seenRows(editor)).toMatchObject({ others: 0 });
        const { files, findings } = await seenRows(editor);
        expect(findings).toBeGreaterThan(files);
    });

    it('shows at least twelve findings at once where somebody reads them all, the panel being as high as the window', async () => {
        const editor = opened();
        await editor.runCommand('View: Toggle Maximized Panel');
        await expect.poll(async () => (await seenRows(editor)).findings).toBeGreaterThanOrEqual(12);
        expect(await seenRows(editor)).toMatchObject({ others: 0 });
    });
});

function seenRows({ page }: Editor): Promise<SeenRows> {
    return page.evaluate<SeenRows>(SEEN_ROWS);
}
