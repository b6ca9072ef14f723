import { commands, env, l10n, Uri, ViewColumn, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { DraftParams, Drafted, TextChoice, TextChoices, TextParams, TextsParams, WantedText } from '../../server/protocol/report.ts';
import { draftRequest, textsRequest } from '../../server/protocol/report.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { goTo } from '../go-to.ts';
import type { Server } from '../server/server.ts';
import { TextPanel } from '../texts/text-panel.ts';
import { chooseIncident } from './choose-incident.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.report`: drafts a report or looks at one, at a letter, or at the page for management. One panel a text. */
export const report: RegisterCommand = ({ server, extensionUri }) => {
    const open = new Map<string, TextPanel>();
    const options = {
        enableScripts: true,
        retainContextWhenHidden: false,
        localResourceRoots: [Uri.joinPath(extensionUri, 'media', 'text')],
    };

    const show = (params: TextParams): void => {
        const key = JSON.stringify(params);
        const existing = open.get(key);
        if (existing) {
            existing.reveal();
            return;
        }
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        const panel = window.createWebviewPanel('vigil.text', l10n.t('Report'), column, options);
        const text = new TextPanel(server, panel, params, extensionUri);
        open.set(key, text);
        panel.onDidDispose(() => {
            text.dispose();
            open.delete(key);
        });
    };

    return commands.registerCommand(clientCommands.report, async (given?: unknown) => {
        const incident = await chooseIncident(server, given);
        if (incident === undefined) return;
        const params: TextsParams = { incident, locale: env.language };
        const { place, choices } = await server.ask<TextChoices>(textsRequest, params);
        const chosen = await chooseText(incident, choices);
        if (!chosen) return;
        if (!chosen.isNew) {
            show({ incident, wanted: chosen.wanted });
            return;
        }
        if (place) await goTo(place, ViewColumn.One);
        show({ incident, wanted: await drafted(server, incident, chosen.wanted) });
    });
};

async function chooseText(incident: string, choices: readonly TextChoice[]): Promise<TextChoice | undefined> {
    const items = choices.map((choice): QuickPickItem & { readonly choice: TextChoice } => ({
        label: `$(${iconOf(choice)}) ${choice.label}`,
        description: choice.detail,
        choice,
    }));
    const title = l10n.t('Which text of {0}?', incident);
    const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
    return picked?.choice;
}

function iconOf({ isNew, wanted }: TextChoice): string {
    if (isNew) return 'new-file';
    return { report: 'file-text', letter: 'mail', brief: 'note' }[wanted.kind];
}

/** Drafts a report into the workspace and shows where; the text is then that of the new block. */
async function drafted(server: Server, incident: string, wanted: WantedText): Promise<WantedText> {
    if (wanted.kind !== 'report') return wanted;
    const params: DraftParams = { incident, wanted };
    const answer = await server.ask<Drafted | null>(draftRequest, params);
    if (!answer) {
        void window.showWarningMessage(l10n.t('The report could not be drafted into the file. Its preview shows what is known.'));
        return wanted;
    }
    await goTo(answer.place, ViewColumn.One);
    return { ...wanted, block: answer.block };
}
