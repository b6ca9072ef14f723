import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { IntakePanel } from '../../client/intake/intake-panel.ts';
import type { Draft } from '../../client/intake/draft-document.ts';
import type { IntakeChoices } from '../../server/protocol/intake.ts';
import { intakeChoicesRequest } from '../../server/protocol/intake.ts';
import { Uri } from '../client/fake-vscode.ts';
import { register } from '../cli/workspace.ts';
import { Client } from '../server/client.ts';
import { seriousViolations } from './accessible.ts';
import { Reader } from './browser.ts';
import type { FormState, KeptByPage } from '../../pages/intake/messages.ts';
import type { PanelInBrowser } from './panel.ts';
import { PanelStage } from './panel.ts';
import type { themes } from './themes.ts';

const reader = new Reader();
afterAll(() => reader.close());

/** A document that is only a text. */
class TextDraft implements Draft {
    written = '';
    readonly uris: readonly string[] = [];
    isSaved = false;
    write = (text: string): Promise<boolean> => {
        this.written = text;
        return Promise.resolve(true);
    };
    save = (): Promise<undefined> => {
        this.isSaved = true;
        return Promise.resolve(undefined);
    };
}

interface Opened extends PanelInBrowser, AsyncDisposable {
    readonly draft: TextDraft;
    readonly client: Client;
    readonly kept: () => unknown;
}

async function open(
    files: Readonly<Record<string, string>>,
    { theme = 'light', form }: { readonly theme?: keyof typeof themes; readonly form?: FormState } = {},
): Promise<Opened> {
    const client = await Client.start({ files, now: '2028-01-11T17:20:00+01:00' });
    const choices = await client.request<IntakeChoices>(intakeChoicesRequest, {});
    const stage = new PanelStage();
    const draft = new TextDraft();
    let kept: unknown;
    new IntakePanel(
        {
            server: { ask: (method: string, params: object) => client.request(method, params) } as never,
            panel: stage.panel as never,
            memory: {
                get: () => undefined,
                update: (_: string, value: unknown) => ((kept = value), Promise.resolve()),
                keys: () => [],
            } as never,
            extensionUri: Uri.parse('ext:') as never,
            document: draft,
        },
        { file: choices.uri, incident: choices.incident, written: '' },
        choices,
        form,
    );
    const shown = await stage.show(reader, theme);
    await shown.page.getByRole('heading', { name: `New incident ${choices.incident}` }).waitFor();
    return {
        ...shown,
        draft,
        client,
        kept: () => kept,
        [Symbol.asyncDispose]: async () => {
            await shown.page.close();
            await client[Symbol.asyncDispose]();
        },
    };
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
}

describe('the form of a new incident', () => {
    it('leads from nothing to an incident with its deadline by the keyboard alone', async () => {
        await using form = await open({});
        const { page, draft } = form;
        await page.keyboard.type('Triage too low');
        await press(page, 'Tab');
        await page.keyboard.type('Triage');
        await press(page, 'Enter'); // makes the system, and goes into it
        await page.keyboard.type('ambulance');
        await press(page, 'Enter', 'Shift+Tab', 'Shift+Tab');
        expect(await page.locator(':focus').inputValue()).toBe('Triage');
        await page.getByRole('combobox', { name: 'Provider' }).focus();
        await page.keyboard.type('Medira');
        await press(page, 'Enter');
        await page.keyboard.type('germ');
        await press(page, 'Enter');
        await page.getByRole('combobox', { name: 'In which states?' }).focus();
        await page.keyboard.type('NL');
        await press(page, 'Tab'); // what is typed out in full is chosen
        await page.keyboard.type('about 14:20');
        await page.getByRole('combobox', { name: 'Which harm' }).focus();
        await page.keyboard.type('patient died');
        await press(page, 'Enter', 'Tab');
        await page.keyboard.type('now');
        await page.getByRole('radio', { name: 'It is likely' }).focus();
        await press(page, 'Space', 'Tab');
        await page.keyboard.type('17:00');
        await page.getByRole('combobox', { name: 'Who', exact: true }).focus();
        await page.keyboard.type('medi');
        await press(page, 'Enter', 'Tab');
        await page.keyboard.type('16:05');
        await press(page, 'Tab');
        await page.getByRole('complementary', { name: 'What follows' }).getByText('by Fri 21 Jan 2028').first().waitFor();
        expect(draft.written).toBe(`organisation medira "Medira" {
  country DE
}

system triage "Triage" {
  is         annex-III-5-d
  provider   medira
}

incident inc-2028-001 "Triage too low" {
  involves  triage
  zone      Europe/Amsterdam

  timeline {
    about 2028-01-11 14:20  occurred in NL
    2028-01-11 16:05  medira became aware
    2028-01-11 17:00  causal link likely
    2028-01-11 17:20  found death
  }
}
`);
        expect(await page.locator('#spoken').innerText()).toBe('by Fri 21 Jan 2028: Report a death → Market surveillance authority (NL)');
        await press(page, 'Control+Enter');
        await expect.poll(() => draft.isSaved).toBe(true);
        expect(form.complaints).toEqual([]);
    });

    it('keeps what is typed and not chosen, says so, and has it again when its page is loaded again', async () => {
        await using form = await open({ 'register.vigil': register });
        const { page } = form;
        await page.getByRole('combobox', { name: 'Which system or model?' }).fill('triageass');
        await page.getByRole('textbox', { name: 'In one line' }).fill('Half a sen');
        await page.getByText('Not chosen yet').waitFor();
        expect(form.draft.written).not.toContain('involves');
        const kept = (await form.state()) as KeptByPage;
        expect(form.kept()).toMatchObject({ form: kept.form });

        await using again = await open({ 'register.vigil': register }, { form: kept.form });
        expect(await again.page.getByRole('textbox', { name: 'In one line' }).inputValue()).toBe('Half a sen');
        expect(await again.page.getByRole('combobox', { name: 'Which system or model?' }).inputValue()).toBe('triageass');
        await again.page.getByRole('combobox', { name: 'Which system or model?' }).click();
        await press(again.page, 'ArrowDown', 'ArrowUp', 'Enter');
        await expect.poll(() => again.draft.written).toContain('involves  triage-ai');
    });

    it('writes what nobody knows yet as a gap, and what has no date as a comment', async () => {
        await using form = await open({ 'register.vigil': register });
        const { page } = form;
        await page.getByRole('textbox', { name: 'The cause' }).waitFor();
        await page.getByRole('checkbox', { name: 'Not known yet' }).last().check();
        await page.getByRole('combobox', { name: 'Who', exact: true }).fill('medira');
        await press(page, 'Tab');
        await expect.poll(() => form.draft.written).toBe(`incident inc-2028-001 {
  zone      Europe/Brussels
  cause     unknown because "not known yet"

  timeline {
    // not dated yet: medira became aware
  }
}
`);
        await page.getByText('Kept as a comment until it has a date').waitFor();
    });

    it('means the same instant by “now” whatever place is chosen afterwards', async () => {
        await using form = await open({ 'register.vigil': register });
        const { page } = form;
        await page.getByRole('button', { name: 'Now: When', exact: true }).first().click();
        await expect.poll(() => page.getByRole('textbox', { name: 'When', exact: true }).first().inputValue()).toBe('2028-01-11 17:20');
        await page.getByRole('combobox', { name: 'In which states?' }).fill('Greece');
        await press(page, 'Tab');
        await expect.poll(() => form.draft.written).toContain('2028-01-11 18:20  occurred in EL');
        await expect.poll(() => page.getByRole('textbox', { name: 'When', exact: true }).first().inputValue()).toBe('2028-01-11 18:20');
    });

    it('takes any other verb with what it needs, and takes lines out again', async () => {
        await using form = await open({ 'register.vigil': register });
        const { page } = form;
        await page.getByRole('button', { name: 'Something else happened' }).click();
        const row = page.getByRole('group', { name: 'Anything else 1' });
        await row.getByRole('combobox', { name: 'What else happened?' }).selectOption({ label: 'Disabled the system' });
        const disabled = page.getByRole('group', { name: 'Disabled the system 1' });
        await disabled.getByRole('textbox', { name: 'When' }).fill('16:00');
        await disabled.getByRole('combobox', { name: 'Who' }).fill('stlucas');
        await press(page, 'Tab');
        await disabled.getByText('Missing: Which system or model?').waitFor();
        await disabled.getByRole('combobox', { name: 'Which system or model?' }).fill('triage-ai');
        await press(page, 'Tab');
        await expect.poll(() => form.draft.written).toContain('2028-01-11 16:00  stlucas disabled triage-ai');
        await disabled.getByRole('button', { name: 'Remove Disabled the system 1' }).click();
        await expect.poll(() => form.draft.written).toBe('');
    });

    it.each(['light', 'dark', 'high-contrast'] as const)('can be used by everybody in the %s theme', async (theme) => {
        await using form = await open({ 'register.vigil': register }, { theme });
        const { page } = form;
        await page.getByRole('combobox', { name: 'Which system or model?' }).first().fill('New thing');
        await press(page, 'Enter');
        await page.getByRole('button', { name: 'Something else happened' }).click();
        await page.getByRole('textbox', { name: 'Since when' }).first().fill('never');
        await page.getByRole('combobox', { name: 'Which harm' }).fill('death');
        await page.getByText('No time is understood in this.').waitFor();
        expect(await seriousViolations(page)).toEqual([]);
    });
});
