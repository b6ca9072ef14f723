import { commands } from 'vscode';
import { FirstHourPanel } from '../first-hour/first-hour-panel.ts';
import { chooseIncident } from './choose-incident.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.firstHour`: whom to tell now, what not to alter, which logs to save. One card an incident. */
export const firstHour: RegisterCommand = ({ server, extensionUri }) => {
    const open = new Map<string, FirstHourPanel>();
    return commands.registerCommand('vigil.firstHour', async (given?: unknown) => {
        const incident = await chooseIncident(server, given);
        if (incident === undefined) return;
        const existing = open.get(incident);
        if (existing) existing.reveal();
        else adopt(new FirstHourPanel(server, incident, extensionUri), incident);
        await open.get(incident)?.refresh();
    });

    function adopt(panel: FirstHourPanel, incident: string): void {
        open.set(incident, panel);
        panel.onClosed(() => {
            panel.dispose();
            open.delete(incident);
        });
    }
};
