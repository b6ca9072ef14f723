import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { CheckAnswer } from '../../server/protocol/check.ts';
import { checkRequest } from '../../server/protocol/check.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDoubt } from '../certainty-words.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.checkWorkspace`: every file, read from the disk again. */
export const checkWorkspace: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.checkWorkspace', async () => {
        const progress = { location: ProgressLocation.Window, title: l10n.t('Vigil checks the workspace') };
        const answer = await window.withProgress(progress, () => server.ask<CheckAnswer>(checkRequest));
        const problems = l10n.t('Show the problems');
        const any = answer.errors + answer.warnings + answer.information > 0;
        const doubt = tellDoubt(answer.certainty);
        const lines = l10n.t('Show what is not known');
        const actions = [...(doubt === undefined ? [] : [lines]), ...(any ? [problems] : [])];
        const text = [textOf(answer), ...(doubt === undefined ? [] : [`${doubt}.`])].join(' ');
        const chosen = await (answer.certainty.complete
            ? window.showInformationMessage(text, ...actions)
            : window.showWarningMessage(text, ...actions));
        if (chosen === lines) await commands.executeCommand(clientCommands.showGaps);
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
