import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { CheckAnswer } from '../../server/protocol/check.ts';
import { checkRequest } from '../../server/protocol/check.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.checkWorkspace`: every file, read from the disk again. */
export const checkWorkspace: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.checkWorkspace', async () => {
        const progress = { location: ProgressLocation.Window, title: l10n.t('Vigil checks the workspace') };
        const answer = await window.withProgress(progress, () => server.ask<CheckAnswer>(checkRequest));
        const problems = l10n.t('Show the problems');
        const any = answer.errors + answer.warnings + answer.information > 0;
        const chosen = await window.showInformationMessage(textOf(answer), ...(any ? [problems] : []));
        if (chosen === problems) await commands.executeCommand('workbench.actions.view.problems');
    });

function textOf({ files, incidents, errors, warnings, information }: CheckAnswer): string {
    return l10n.t(
        'Files: {0}, incidents: {1}. Errors: {2}, warnings: {3}, information: {4}.',
        files,
        incidents,
        errors,
        warnings,
        information,
    );
}
