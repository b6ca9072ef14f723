import { commands, Disposable, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { CountAnswer, Counted, CountParams } from '../../server/protocol/count.ts';
import { countRequest } from '../../server/protocol/count.ts';
import type { IntakeChoices } from '../../server/protocol/intake.ts';
import { intakeChoicesRequest } from '../../server/protocol/intake.ts';
import { tellMoment } from '../moments.ts';
import type { Server } from '../server/server.ts';
import { askInstant, writtenNow } from './ask-instant.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** The scheme of the documents that say how a period was counted. */
const SCHEME = 'vigil-count';

/** `vigil.countPeriod`: one period, plainly and under Regulation 1182/71. */
export const countPeriod: RegisterCommand = ({ server }) => {
    const explained = new Map<string, string>();
    const documents = workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: (uri) => explained.get(uri.toString()),
    });
    const command = commands.registerCommand('vigil.countPeriod', async () => {
        const params = await askCount(server);
        if (!params) return;
        const answer = await server.ask<CountAnswer>(countRequest, params);
        if (isRefusal(answer)) {
            tellRefusal(answer);
            return;
        }
        if (!(await wantsRules(answer))) return;
        const uri = Uri.from({ scheme: SCHEME, path: `/${params.period} (${explained.size + 1}).md` });
        explained.set(uri.toString(), answer.explanation);
        await showRules(uri);
    });
    return Disposable.from(documents, command);
};

async function askCount(server: Server): Promise<CountParams | undefined> {
    const period = await window.showInputBox({
        title: l10n.t('Count which period?'),
        placeHolder: '15 days',
        prompt: l10n.t('A number and a unit: hours, days, weeks, months or years.'),
    });
    if (period === undefined || period.trim() === '') return undefined;
    const after = await askInstant(server, l10n.t('After which event?'), await writtenNow(server));
    if (after === undefined) return undefined;
    const choices = await server.ask<IntakeChoices | null>(intakeChoicesRequest);
    const institutions = { label: 'EU', description: l10n.t('Institutions of the Union') };
    const states = (choices?.states ?? []).map(({ name, title }) => ({ label: name, description: title }));
    const place = await window.showQuickPick([...states, institutions], {
        title: l10n.t('Whose public holidays count?'),
        matchOnDescription: true,
    });
    return place && { period, after, place: place.label };
}

/** Tells the two dates, and whether somebody asks how they were counted. */
async function wantsRules({ planBy, limit }: Counted): Promise<boolean> {
    const rules = l10n.t('Show the rules');
    const copy = l10n.t('Copy');
    const text = l10n.t('Plan by {0}. Limit {1}.', tellMoment(planBy), tellMoment(limit));
    const chosen = await window.showInformationMessage(text, rules, copy);
    if (chosen === copy) await env.clipboard.writeText(text);
    return chosen === rules;
}

/** As a page to read; as text where the editor shows no such pages. */
async function showRules(uri: Uri): Promise<void> {
    try {
        await commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
        await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.Beside, preview: true });
    }
}
