import { commands, env, l10n, ViewColumn, window, workspace } from 'vscode';
import type { CountAnswer, Counted, CountParams } from '../../server/protocol/count.ts';
import { countRequest } from '../../server/protocol/count.ts';
import type { IncidentChoices } from '../../server/protocol/incident.ts';
import { incidentChoicesRequest } from '../../server/protocol/incident.ts';
import { tellMoment } from '../moments.ts';
import type { Server } from '../server/server.ts';
import { askInstant } from './ask-instant.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** `vigil.countPeriod`: one period, plainly and under Regulation 1182/71. */
export const countPeriod: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.countPeriod', async () => {
        const params = await askCount(server);
        if (!params) return;
        const answer = await server.ask<CountAnswer>(countRequest, params);
        if (isRefusal(answer)) tellRefusal(answer);
        else await tell(answer);
    });

async function askCount(server: Server): Promise<CountParams | undefined> {
    const period = await window.showInputBox({
        title: l10n.t('Count which period?'),
        placeHolder: '15 days',
        prompt: l10n.t('A number and a unit: hours, days, weeks, months or years.'),
    });
    if (period === undefined || period.trim() === '') return undefined;
    const choices = await server.ask<IncidentChoices>(incidentChoicesRequest);
    const after = await askInstant(server, l10n.t('After which event?'), choices.now);
    if (after === undefined) return undefined;
    const institutions = { label: 'EU', description: l10n.t('Institutions of the Union') };
    const states = choices.states.map(({ name, title }) => ({ label: name, description: title }));
    const place = await window.showQuickPick([...states, institutions], {
        title: l10n.t('Whose public holidays count?'),
        matchOnDescription: true,
    });
    return place && { period, after, place: place.label };
}

async function tell({ planBy, limit, explanation }: Counted): Promise<void> {
    const rules = l10n.t('Show the rules');
    const copy = l10n.t('Copy');
    const text = l10n.t('Plan by {0}. Limit {1}.', tellMoment(planBy), tellMoment(limit));
    const chosen = await window.showInformationMessage(text, rules, copy);
    if (chosen === copy) await env.clipboard.writeText(text);
    if (chosen !== rules) return;
    const document = await workspace.openTextDocument({ language: 'markdown', content: explanation });
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}
