import { commands, l10n, window } from 'vscode';
import type { FirstHourCard, FirstHourParams } from '../../server/protocol/first-hour.ts';
import { firstHourRequest } from '../../server/protocol/first-hour.ts';
import { showFirstHour } from '../first-hour/first-hour-panel.ts';
import { chooseIncident } from './choose-incident.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.firstHour`: whom to tell now, what not to alter, which logs to save. */
export const firstHour: RegisterCommand = ({ server, extensionUri }) =>
    commands.registerCommand('vigil.firstHour', async (given?: unknown) => {
        const incident = await chooseIncident(server, given);
        if (incident === undefined) return;
        const params: FirstHourParams = { incident };
        const card = await server.ask<FirstHourCard | null>(firstHourRequest, params);
        if (card) showFirstHour(card, extensionUri);
        else void window.showWarningMessage(l10n.t('There is no incident {0}.', incident));
    });
