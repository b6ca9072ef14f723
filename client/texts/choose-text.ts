import { env, l10n, ViewColumn, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { DraftParams, Drafted, TextChoice, TextChoices, TextParams, TextsParams, WantedText } from '../../server/protocol/report.ts';
import { draftRequest, textsRequest } from '../../server/protocol/report.ts';
import type { ChosenIncident } from '../commands/choose-incident.ts';
import { chooseIncident } from '../commands/choose-incident.ts';
import { tellDoubt } from '../certainty-words.ts';
import { goTo } from '../go-to.ts';
import type { Server } from '../server/server.ts';

/** Asks which text it is to be. A report that is chosen for the first time is drafted into the workspace. */
export async function chooseText(server: Server, asked: unknown, uri?: unknown): Promise<TextParams | undefined> {
    const of = await chooseIncident(server, asked, uri);
    if (of === undefined) return undefined;
    const params: TextsParams = { ...of, locale: env.language };
    const { place, certainty, choices } = await server.ask<TextChoices>(textsRequest, params);
    const chosen = await choiceOf(of.incident, choices, tellDoubt(certainty));
    if (!chosen?.isNew) return chosen && { ...of, wanted: chosen.wanted };
    if (place) await goTo(place, ViewColumn.One);
    return { ...of, wanted: await drafted(server, of, chosen.wanted) };
}

async function choiceOf(incident: string, choices: readonly TextChoice[], doubt: string | undefined): Promise<TextChoice | undefined> {
    const items = choices.map((choice): QuickPickItem & { readonly choice: TextChoice } => ({
        label: `$(${iconOf(choice)}) ${choice.label}`,
        description: choice.detail,
        choice,
    }));
    const asked = l10n.t('Which text of {0}?', incident);
    const title = doubt === undefined ? asked : `${asked} ${doubt}`;
    const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
    return picked?.choice;
}

function iconOf({ isNew, wanted }: TextChoice): string {
    if (isNew) return 'new-file';
    return { report: 'file-text', letter: 'mail', brief: 'note' }[wanted.kind];
}

/** Drafts a report into the workspace and shows where; the text is then that of the new block. */
async function drafted(server: Server, of: ChosenIncident, wanted: WantedText): Promise<WantedText> {
    if (wanted.kind !== 'report') return wanted;
    const params: DraftParams = { ...of, wanted };
    const answer = await server.ask<Drafted | null>(draftRequest, params);
    if (!answer) {
        void window.showWarningMessage(l10n.t('The report could not be drafted into the file. Its preview shows what is known.'));
        return wanted;
    }
    await goTo(answer.place, ViewColumn.One);
    return { ...wanted, block: answer.block };
}
