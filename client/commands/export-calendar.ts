import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { CalendarParams } from '../../server/protocol/calendar.ts';
import { calendarRequest } from '../../server/protocol/calendar.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.exportCalendar`: the deadlines as a file that any calendar reads. */
export const exportCalendar: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.exportCalendar', async (incident?: unknown) => {
        const [folder] = workspace.workspaceFolders ?? [];
        const uri = await window.showSaveDialog({
            title: l10n.t('Export the deadlines'),
            filters: { [l10n.t('Calendar')]: ['ics'] },
            ...(folder && { defaultUri: Uri.joinPath(folder.uri, 'duties.ics') }),
        });
        if (!uri) return;
        const previous = await textAt(uri);
        const params: CalendarParams = {
            ...(typeof incident === 'string' && { incident }),
            ...(previous !== undefined && { previous }),
        };
        const text = await server.ask<string | null>(calendarRequest, params);
        if (text === null) {
            void window.showErrorMessage(l10n.t('The deadlines could not be worked out, and nothing was written.'));
            return;
        }
        await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        void window.showInformationMessage(
            l10n.t(
                'The deadlines were written to {0}. Import it again when they change: each keeps its entry, and what fell away is cancelled.',
                nameOf(uri),
            ),
        );
    });

function nameOf({ path }: Uri): string {
    return path.slice(path.lastIndexOf('/') + 1);
}

/** What was exported there before, from which the calendar goes on. */
async function textAt(uri: Uri): Promise<string | undefined> {
    try {
        return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch {
        return undefined;
    }
}
