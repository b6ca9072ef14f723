import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

/** The keys and clicks of a person, counted. */
class Counted {
    readonly #editor: Editor;
    keys = 0;
    clicks = 0;

    constructor(editor: Editor) {
        this.#editor = editor;
    }

    get form(): FrameLocator {
        return this.#editor.innerPage();
    }

    async type(text: string): Promise<void> {
        this.keys += text.length;
        await this.#editor.type(text);
    }

    async press(...keys: readonly string[]): Promise<void> {
        this.keys += keys.length;
        await this.#editor.press(...keys);
    }

    async click(place: Locator): Promise<void> {
        this.clicks += 1;
        await place.click();
    }

    /** Chooses in a field what is typed, or makes it there. */
    async choose(field: Locator, typed: string): Promise<void> {
        await this.click(field);
        await this.type(typed);
        await this.press('Enter');
    }
}

function chooser(form: FrameLocator, name: string): Locator {
    return form.getByRole('combobox', { name, exact: true });
}

describe('a new incident in an empty folder', () => {
    const opened = useEditor({ now: '2028-01-11T17:20:00+01:00' });
    const file = 'inc-2028-001.vigil';

    it('takes at most 60 keys and 10 clicks until it stands there with its deadline', async () => {
        const editor = opened();
        const person = new Counted(editor);
        const { form } = person;
        await editor.page.getByRole('tab', { name: 'Vigil' }).click();
        person.clicks += 1;
        await person.click(editor.page.locator('.welcome-view a, .welcome-view .monaco-button', { hasText: 'New Incident' }).first());
        await chooser(form, 'Which system or model?').waitFor();

        await person.choose(chooser(form, 'Which system or model?'), 'Triage');
        await person.type('triage');
        await person.press('Enter');
        await person.choose(chooser(form, 'Provider'), 'Medira');
        await person.type('DE');
        await person.press('Enter');
        await person.choose(chooser(form, 'In which states?'), 'NL');
        await person.press('Tab');
        await person.type('14:20');
        await person.choose(chooser(form, 'Which harm'), 'died');
        await person.click(form.getByRole('button', { name: 'Now: When was this learned?' }));
        await person.choose(chooser(form, 'Who'), 'med');
        await person.press('Tab');
        await person.type('16:05');
        await form.getByText('by Fri 21 Jan 2028').first().waitFor();
        await editor.takePictures('new-incident');
        await person.press('Control+Enter');

        await expect.poll(() => (editor.workspace.has(file) ? editor.workspace.read(file) : '')).toBe(`organisation medira "Medira" {
  country DE
}

system triage "Triage" {
  is         annex-III-5-d
  provider   medira
}

incident inc-2028-001 {
  involves  triage
  zone      Europe/Amsterdam

  timeline {
    2028-01-11 14:20  occurred in NL
    2028-01-11 16:05  medira became aware
    2028-01-11 17:20  found death
  }
}
`);
        expect(person.keys).toBeLessThanOrEqual(60);
        expect(person.clicks).toBeLessThanOrEqual(10);
        await editor.innerPage().locator('h2', { hasText: 'Whom to tell now' }).waitFor();
        await editor.page.locator('.editor-group-container.active .tab.active', { hasText: file }).waitFor();
    });
});

describe('a form that was begun', () => {
    const opened = useEditor({ source: 'examples', now: '2026-11-21T03:12:00+01:00' });
    const file = 'incidents/inc-2026-039.vigil';

    it('has everything that was typed when it is closed and opened again', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: New Incident…');
        const form = editor.innerPage();
        await form.getByRole('textbox', { name: 'In one line' }).fill('Half a sent');
        await chooser(form, 'Which system or model?').fill('triageass');
        await editor.page.locator('.view-line', { hasText: 'Half a sent' }).waitFor();
        await editor.runCommand('View: Close Editor');
        await form.getByRole('textbox', { name: 'In one line' }).waitFor({ state: 'detached' });
        await editor.runCommand('Vigil: New Incident…');
        await expect.poll(() => form.getByRole('textbox', { name: 'In one line' }).inputValue()).toBe('Half a sent');
        expect(await chooser(form, 'Which system or model?').inputValue()).toBe('triageass');
        expect(editor.workspace.has(file)).toBe(false);
    });

    it('leaves a file alone that somebody has changed by hand', async () => {
        const editor = opened();
        const form = editor.innerPage();
        await editor.page.locator('.view-line', { hasText: 'Half a sent' }).click();
        await editor.press('Control+Home');
        await editor.type('// by hand\n');
        await form.getByRole('textbox', { name: 'In one line' }).fill('Half a sentence');
        await form.getByText('The file was changed by hand.').waitFor();
        await editor.page.locator('.view-line', { hasText: 'by hand' }).waitFor();
        expect(await editor.page.locator('.view-line', { hasText: 'Half a sentence' }).count()).toBe(0);
    });
});
